package export_test

import (
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/model/edition"
	"chancery/words"
)

// The press is reached under the number that the visit gives it, whatever else stands beside it.
func TestThePressIsReachedUnderTheNumberOfTheVisit(t *testing.T) {
	visit, _ := programmes(t)
	for _, lang := range words.Languages {
		h := export.PressOf(&visit, words.For(lang).Say("edition.press"))
		if h.Kind != model.HeldByPress || h.Phone != "+40 700 000 012" || h.Check() != nil {
			t.Errorf("%s: %+v, %v", lang, h, h.Check())
		}
	}
	for said, want := range map[string]string{"": "", "Media centre: room 12, open from 07:00; accreditation until 11 May 2026, 18:00": "", "Pool 1: 8 TV, 4 agencies": "",
		"Contact: Ana Pop, 0722 000 000, ana@example.org": "0722 000 000", "tel. +40 (21) 319-21-00": "+40 (21) 319-21-00", "Bulevardul Eroilor 25\nPress Office: +380 44 255 7333": "+380 44 255 7333"} {
		visit.Event.PressRooms = model.Plain(said)
		if h := export.PressOf(&visit, "Press"); h.Phone != want {
			t.Errorf("%q: %q", said, h.Phone)
		}
	}
}

// Where the recipients of a paper hold different editions of it, each file goes to some of them; its name
// tells none of these who the others are.
func TestTheNameOfAFileNamesNoOtherRecipient(t *testing.T) {
	visit, _ := programmes(t)
	names := []string{"Ana Pop", "Ion Popa", "Maria Ionescu", "Radu Stan"}
	var all []model.EditionHolder
	for _, n := range names {
		all = append(all, model.EditionHolder{PaperID: 1, Kind: model.HeldByName, Name: model.Plain(n)})
	}
	frozen := func(n int64, to ...model.EditionHolder) model.Issued {
		return model.Issued{Edition: model.Edition{N: n, Zone: visit.Event.Zone, Programme: model.Deposit{Key: "k"}}, Papers: []model.EditionPaper{{Row: model.Row{ID: 1}, Document: "running-order", Audience: model.Internal}}, Holders: to}
	}
	i := export.Issuing{Programme: visit, N: 3, Given: []model.Issued{frozen(2, all[2]), frozen(1, all[0], all[1])},
		Wishes: []export.Wish{{Options: options("running-order", model.Internal, "en"), To: all}}}
	if err := i.Marked(func(string) ([]byte, error) { return edition.Freeze(&visit) }); err != nil {
		t.Fatal(err)
	}
	c, files, err := i.Make()
	if err != nil || len(files) != 3 {
		t.Fatal(len(files), err)
	}
	seen := map[string]bool{}
	for n, f := range files {
		for _, one := range names {
			alone := len(c.Papers[n].To) == 1 && c.Papers[n].To[0].Name.In() == one
			if strings.Contains(f.Name, one) && !alone {
				t.Errorf("%q goes to %d", f.Name, len(c.Papers[n].To))
			}
		}
		if seen[f.Name] {
			t.Errorf("two are called %q", f.Name)
		}
		seen[f.Name] = true
	}
}

// A room whose name was changed in one language is told where the paper has another: its readers would
// look for the old one. A place that they are not told of is not named.
func TestAPlaceOlderInOneLanguageIsSaidBefore(t *testing.T) {
	visit, _ := programmes(t)
	var it model.Item
	for _, one := range visit.For(model.Reader{Audience: model.Public, Now: 1 << 40}).Items {
		if one.RoomID != nil {
			it = one
		}
	}
	if it.ID == 0 {
		t.Fatal("nothing public is in a room")
	}
	room := visit.Rooms[*it.RoomID]
	was := room
	room.Name = room.Name.With("en", "Blue Salon")
	visit.Rooms[room.ID] = room
	aged, err := export.AgedTexts(&visit, func(table string, id int64) ([]model.Alteration, error) {
		if table != "rooms" || id != room.ID {
			return nil, nil
		}
		return []model.Alteration{{Now: &was}, {Was: &was, Now: &room}}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range words.Languages {
		w, ask := words.For(lang), options("public", model.Public, lang)
		var said []string
		for _, o := range export.Against(&visit, nil, []export.Wish{{Options: ask}}, aged, w) {
			if o.Rule == "older-place" {
				said = append(said, o.Said)
			}
		}
		if want := lang != "en"; len(said) > 0 != want || want && (len(said) != 1 || !strings.Contains(said[0], w.Text(room.Name)) || !strings.Contains(said[0], w.Tongues("en"))) {
			t.Errorf("%s: %q", lang, said)
		}
		if rows := export.OlderRows(&visit, &ask.Request, model.Reader{Audience: model.Public, Now: 1 << 40}, aged); len(rows) > 0 != (lang != "en") {
			t.Errorf("%s: %d rows are older", lang, len(rows))
		}
	}
	for i := range visit.Items {
		visit.Items[i].PlaceAudience = model.Internal
	}
	for _, o := range export.Against(&visit, nil, []export.Wish{{Options: options("public", model.Public, "uk")}}, aged, words.For("en")) {
		if o.Rule == "older-place" {
			t.Errorf("a place that is not told: %q", o.Said)
		}
	}
}
