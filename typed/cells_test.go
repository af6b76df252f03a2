package typed

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"

	"pgregory.net/rapid"
)

const bucharest = "Europe/Bucharest"

func moment(t testing.TB, local string) civil.Moment {
	t.Helper()
	m, err := civil.Resolve(local, bucharest, civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// meeting is an item of 12 March 2026 from a clock on, so many minutes long.
func meeting(t testing.TB, from string, minutes int) model.Item {
	t.Helper()
	start := moment(t, "2026-03-12T"+from)
	it := model.NewItem(1, model.Talks, start, start.AddMinutes(minutes))
	it.ID, it.Title = 1, model.Text{"en": "Talks"}
	return it
}

// told is from and to as cells show them, with marks.
func told(it *model.Item) string {
	return StartText(it, words.For("en"), bucharest) + "–" + EndText(it, words.For("en"), bucharest)
}

// registers are two palaces with rooms of one name, an airport with a comma in its
// name, and two stations of one name.
func registers() model.Registers {
	venue := func(id int64, name model.Text, aliases string) model.Venue {
		return model.Venue{Row: model.Row{ID: id}, Name: name, Aliases: model.Plain(aliases)}
	}
	room := func(id, of int64, name string) model.Room {
		return model.Room{Row: model.Row{ID: id}, VenueID: of, Name: model.Plain(name)}
	}
	return model.Registers{Venues: []model.Venue{
		venue(1, model.Text{"en": "Cotroceni Palace", "ro": "Palatul Cotroceni"}, "Cotroceni; the Palace"), venue(2, model.Text{"en": "Victoria Palace"}, "the Palace"),
		venue(3, model.Plain("Airport, Terminal 1"), ""), venue(4, model.Plain("North Station"), ""), venue(5, model.Plain("North Station"), ""),
	}, Rooms: []model.Room{room(1, 1, "Union Hall"), room(2, 2, "Union Hall"), room(3, 2, "Blue Room, left"), room(4, 1, "Gallery")}}
}

func cellsOf(items ...model.Item) *Cells {
	r := registers()
	p := model.Programme{Event: model.NewEvent(model.OfficialVisit, "2026-03-12", "2026-03-13", bucharest), Items: items, Venues: map[int64]model.Venue{}, Rooms: map[int64]model.Room{}}
	for _, v := range r.Venues {
		p.Venues[v.ID] = v
	}
	for _, one := range r.Rooms {
		p.Rooms[one.ID] = one
	}
	w := words.For("en")
	return &Cells{Words: w, Lang: "en", Programme: p, Places: NewGazetteer(r, w), Roll: NewRoll(nil)}
}

// What a cell of a place says is read as what it says, whatever is known of it.
func TestAPlaceIsReadAsItIsSaid(t *testing.T) {
	c := cellsOf()
	rapid.Check(t, func(t *rapid.T) {
		var it model.Item
		id := func(label string, list ...int64) *int64 {
			if n := rapid.SampledFrom(append(list, 0)).Draw(t, label); n != 0 {
				return &n
			}
			return nil
		}
		it.VenueID, it.FromID, it.ToID = id("venue", 1, 2, 3), id("from", 1, 2, 3), id("to", 1, 2, 3)
		if it.VenueID != nil && *it.VenueID < 3 {
			it.RoomID = id("room", map[int64][]int64{1: {1, 4}, 2: {2, 3}}[*it.VenueID]...)
		}
		it.Place = model.Text{}.With("en", rapid.SampledFrom([]string{"", "east door", "gate 3, on the left", "Hall – east"}).Draw(t, "place"))
		said := c.place(&it)
		again := it
		c.Places.put(&again, said, c.file)
		if got := c.place(&again); got != said {
			t.Fatalf("%q is read as %q", said, got)
		}
		if it.VenueID != nil && it.RoomID != nil && !same(it.RoomID, again.RoomID) && !(it.FromID != nil && it.ToID != nil) {
			t.Fatalf("%q is read with the room %v, not %v", said, again.RoomID, it.RoomID)
		}
		if it.FromID != nil && it.ToID != nil && (!same(it.FromID, again.FromID) || !same(it.ToID, again.ToID)) {
			t.Fatalf("%q is read as the way %v – %v", said, again.FromID, again.ToID)
		}
	})
}

func TestPlaces(t *testing.T) {
	for typed, want := range map[string]string{
		"cotroceni": "Cotroceni Palace", "Palatul Cotroceni, gallery": "Cotroceni Palace, Gallery", "Victoria Palace, Blue Room, left": "Victoria Palace, Blue Room, left",
		"Airport, Terminal 1": "Airport, Terminal 1", "Airport, Terminal 1 – Cotroceni": "Airport, Terminal 1 – Cotroceni Palace",
		"Cotroceni - Victoria Palace": "Cotroceni Palace – Victoria Palace", "Cotroceni > Airport, Terminal 1, gate 3": "Cotroceni Palace – Airport, Terminal 1, gate 3",
		"from Cotroceni": "from Cotroceni Palace", "de la Cotroceni": "from Cotroceni Palace", "Cotroceni, Union Hall, east door": "Cotroceni Palace, Union Hall, east door",
		"the Palace": "the Palace", "North Station": "North Station", "Hotel – bar": "Hotel – bar", "": "",
	} {
		c, it := cellsOf(), model.Item{}
		c.Places.put(&it, typed, c.file)
		if got := c.place(&it); got != want {
			t.Errorf("%q is %q, want %q", typed, got, want)
		}
	}
	it := model.Item{}
	cellsOf().Places.put(&it, "the Palace", cellsOf().file)
	if it.VenueID != nil {
		t.Errorf("two venues are called the Palace, and %d is taken", *it.VenueID)
	}
}

// Words beside a venue go when another is named, in every language; beside the same
// they are replaced in the language that is typed in.
func TestWordsBesideAVenue(t *testing.T) {
	c, it := cellsOf(), model.Item{}
	c.Places.put(&it, "Cotroceni, east door", c.file)
	it.Place = it.Place.With("ro", "ușa de est")
	c.Places.put(&it, "Cotroceni, west door", c.file)
	if it.Place["en"] != "west door" || it.Place["ro"] != "ușa de est" {
		t.Errorf("%v", it.Place)
	}
	c.Places.put(&it, "Victoria Palace, porch", c.file)
	if len(it.Place) != 1 || it.Place["en"] != "porch" {
		t.Errorf("beside another venue: %v", it.Place)
	}
}

// An end holds whichever cell is typed or pasted first.
func TestAnEndThatWasTypedHolds(t *testing.T) {
	for _, tt := range []struct{ to, from, want string }{
		{"10:20", "10:00", "10:00–10:20"}, {"20m", "10:00", "10:00–10:20"}, {"+20", "10:00", "10:00–10:20"}, {"tbc", "10:00", "10:00–TBC"}, {"", "10:00", "10:00–"},
		{"10:20", "10:00-10:45", "10:00–10:45"},
	} {
		c := cellsOf()
		d, err := c.Draft(nil, c.Programme.Event.FirstDay)
		if err == nil {
			err = c.Type(d, ColTo, tt.to)
		}
		if err == nil {
			err = c.Type(d, ColFrom, tt.from)
		}
		if got := told(&d.Item); err != nil || got != tt.want {
			t.Errorf("to %q, then from %q: %s, want %s (%v)", tt.to, tt.from, got, tt.want, err)
		}
	}
	it := meeting(t, "10:00", 20)
	several, err := cellsOf(it).Fill("10:10\t10:20", []Column{ColFrom, ColTo}, []*model.Item{&it}, it.Start.Date()).Change()
	if err != nil || told(&several.Changes[0].(*model.SaveItem).Item) != "10:10–10:20" {
		t.Errorf("pasted over 10:00–10:20: %v, %v", several, err)
	}
}

// Readers are known by what they were called once, which rows of then still say.
func TestReadersAreKnownByWhatTheyWereCalled(t *testing.T) {
	for text, want := range map[string]model.Audience{"Громадськість": model.Public, "публічно": model.Public, "Внутрішньо": model.Internal, "внутрішнє": model.Internal, "public": model.Public, "преса": model.PressOnly} {
		it := meeting(t, "10:00", 60)
		c := Cells{Words: words.For("uk"), Lang: "uk"}
		if err := c.Set(&it, ColAudience, text); err != nil || it.Audience != want {
			t.Errorf("%q is for %q: %v", text, it.Audience, err)
		}
	}
}

// Who types or pastes what is none of few choices is told which there are, in their own language.
func TestWhatIsNoChoiceIsToldWhichThereAre(t *testing.T) {
	for _, lang := range words.Languages {
		w := words.For(lang)
		it := meeting(t, "10:00", 60)
		c := Cells{Words: w, Lang: lang}
		err := c.Set(&it, ColStatus, "Confirmed by nobody")
		if err == nil {
			t.Fatal("it is taken")
		}
		for _, s := range model.ItemStatuses {
			if name := w.Say("item.status." + string(s)); !strings.Contains(w.Error(err), name) {
				t.Errorf("%s: %q does not name %q", lang, w.Error(err), name)
			}
		}
	}
}
