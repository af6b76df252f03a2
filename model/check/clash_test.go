package check_test

import (
	"maps"
	"slices"
	"testing"

	"chancery/model"
	"chancery/model/check"
	"chancery/model/civil"

	"pgregory.net/rapid"
)

func entry(id int64, from, to int64, room int64, people ...int64) model.Entry {
	return model.Entry{Ref: model.Ref{Event: 1, Item: id}, Start: civil.Moment{At: from * 60}, End: civil.Moment{At: to * 60}, RoomID: room, People: people, Status: model.Agreed}
}

// named has somebody take part whom no register has.
func named(e model.Entry, name string) model.Entry {
	e.Free = []model.Text{{"en": name}}
	return e
}

// placed stands where words say.
func placed(e model.Entry, place string) model.Entry {
	e.Place = model.Text{"en": place}
	return e
}

// sending has somebody represented.
func sending(e model.Entry, person int64) model.Entry {
	e.Sending = []int64{person}
	return e
}

// in stands where words of a language say.
func in(lang string, e model.Entry, place string) model.Entry {
	e.Place = model.Text{lang: place}
	return e
}

// endless has no end.
func endless(e model.Entry) model.Entry {
	e.EndMark = model.Open
	return e
}

func elsewhere(e model.Entry) model.Entry {
	e.Ref.Event++
	return e
}

func TestClashes(t *testing.T) {
	inside := entry(5, 10, 40, 0, 1)
	inside.Container = 4
	dropped := entry(6, 0, 60, 7, 1)
	dropped.Status = model.Dropped
	busy := entry(7, 0, 10, 7)
	busy.Turn = 5
	tests := []struct {
		name string
		list []model.Entry
		want int
	}{
		{"same person, overlapping", []model.Entry{entry(1, 0, 30, 0, 1), entry(2, 20, 50, 0, 2, 1)}, 1},
		{"same person, touching", []model.Entry{entry(1, 0, 30, 0, 1), entry(2, 30, 50, 0, 1)}, 0},
		{"represented in the one", []model.Entry{sending(entry(1, 0, 30, 0, 1), 1), entry(2, 20, 50, 0, 1)}, 0},
		{"another represented", []model.Entry{sending(entry(1, 0, 30, 0, 1, 2), 2), entry(2, 20, 50, 0, 1)}, 1},
		{"other people", []model.Entry{entry(1, 0, 30, 0, 1), entry(2, 20, 50, 0, 2)}, 0},
		{"same room", []model.Entry{entry(1, 0, 30, 7), entry(2, 20, 50, 7)}, 1},
		{"within the turnaround", []model.Entry{busy, entry(2, 12, 50, 7)}, 1},
		{"after the turnaround", []model.Entry{busy, entry(2, 15, 50, 7)}, 0},
		{"contained", []model.Entry{entry(4, 0, 60, 0, 1), inside}, 0},
		{"dropped", []model.Entry{dropped, entry(2, 20, 50, 7, 1)}, 0},
		{"the same name typed twice", []model.Entry{named(entry(1, 0, 30, 0), "Maia Popa"), named(entry(2, 20, 50, 0), " Maia POPA ")}, 1},
		{"other names", []model.Entry{named(entry(1, 0, 30, 0), "Maia Popa"), named(entry(2, 20, 50, 0), "Ion Popa")}, 0},
		{"the same name in two visits", []model.Entry{named(entry(1, 0, 30, 0), "Maia Popa"), elsewhere(named(entry(2, 20, 50, 0), "Maia Popa"))}, 0},
		{"what several are", []model.Entry{named(entry(1, 0, 30, 0), "Liaison officer"), named(entry(2, 20, 50, 0), "Liaison officer")}, 0},
		{"the same place typed twice", []model.Entry{placed(entry(1, 0, 30, 0), "Union Hall"), placed(entry(2, 20, 50, 0), " union  hall")}, 1},
		{"the same place, one after the other", []model.Entry{placed(entry(1, 0, 30, 0), "Union Hall"), placed(entry(2, 30, 50, 0), "Union Hall")}, 0},
		{"other places", []model.Entry{placed(entry(1, 0, 30, 0), "Union Hall"), placed(entry(2, 20, 50, 0), "Library")}, 0},
		{"the same place in two visits", []model.Entry{placed(entry(1, 0, 30, 0), "Union Hall"), elsewhere(placed(entry(2, 20, 50, 0), "Union Hall"))}, 0},
		{"a city", []model.Entry{placed(entry(1, 0, 30, 0), "Bucharest"), placed(entry(2, 20, 50, 0), "Bucharest")}, 0},
		{"a room and words beside it", []model.Entry{placed(entry(1, 0, 30, 7), "Union Hall"), placed(entry(2, 20, 50, 0), "Union Hall")}, 0},
		{"no end, elsewhere at the same hour", []model.Entry{endless(entry(1, 0, 0, 8, 1)), entry(2, 0, 25, 7, 1)}, 1},
		{"elsewhere at the same hour, no end", []model.Entry{entry(1, 0, 25, 7, 1), endless(entry(2, 0, 0, 8, 1))}, 1},
		{"both without an end", []model.Entry{endless(entry(1, 0, 0, 7, 1)), endless(entry(2, 0, 0, 8, 1))}, 1},
		{"begun elsewhere meanwhile", []model.Entry{entry(1, 0, 25, 7, 1), endless(entry(2, 10, 10, 8, 1))}, 1},
		{"without an end, and later elsewhere", []model.Entry{endless(entry(1, 0, 0, 7, 1)), entry(2, 10, 30, 8, 1)}, 0},
		{"an arrival and what it is the arrival for", []model.Entry{endless(entry(1, 0, 0, 7, 1)), entry(2, 0, 25, 7, 1)}, 0},
		{"no end, nowhere", []model.Entry{endless(entry(1, 0, 0, 0, 1)), entry(2, 0, 25, 7, 1)}, 0},
		{"no end, in other words", []model.Entry{placed(endless(entry(1, 0, 0, 0, 1)), "Airport"), placed(entry(2, 0, 25, 0, 1), "Union Hall")}, 1},
		{"no end, at the door of it", []model.Entry{placed(endless(entry(1, 0, 0, 0, 1)), "Cotroceni Palace, main entrance"), placed(entry(2, 0, 25, 0, 1), "Cotroceni Palace, courtyard")}, 0},
		{"no end, in another language", []model.Entry{placed(endless(entry(1, 0, 0, 0, 1)), "Airport"), in("ro", entry(2, 0, 25, 0, 1), "Aeroport")}, 0},
		{"no end, in the city", []model.Entry{placed(endless(entry(1, 0, 0, 0, 1)), "Bucharest"), placed(entry(2, 0, 25, 0, 1), "Union Hall")}, 0},
		{"no end, others there", []model.Entry{endless(entry(1, 0, 0, 8, 1)), entry(2, 0, 25, 7, 2)}, 0},
		{"no end within a room that is taken", []model.Entry{entry(1, 0, 25, 7), endless(entry(2, 10, 10, 7))}, 0},
		{"person and room", []model.Entry{entry(1, 0, 30, 7, 1), entry(2, 20, 50, 7, 1)}, 2},
	}
	known := check.Known{Wide: func(place string) bool { return place == "bucharest" }}
	for _, tt := range tests {
		if got := check.Find(tt.list, known); len(got) != tt.want {
			t.Errorf("%s: %d clashes, want %d: %+v", tt.name, len(got), tt.want, got)
		}
		for _, f := range check.Foresee(tt.list, tt.list[:1], known) {
			if f.New {
				t.Errorf("%s: new is what stands already: %+v", tt.name, f)
			}
		}
		if got := check.Foresee(tt.list[1:], tt.list[:1], known); len(got) != tt.want || tt.want > 0 && !got[0].New {
			t.Errorf("%s: foreseen %+v, want %d", tt.name, got, tt.want)
		}
	}
}

func BenchmarkClashes(b *testing.B) {
	var list []model.Entry
	for i := int64(0); i < 10_000; i++ {
		list = append(list, entry(i+1, i*7, i*7+30, i%40+1, i%97+1))
	}
	for b.Loop() {
		check.Find(list, check.Known{})
	}
}

func BenchmarkClashesWithWays(b *testing.B) {
	var list []model.Entry
	ways := check.Ways{}
	for i := int64(0); i < 10_000; i++ {
		e := entry(i+1, i*7, i*7+30, i%40+1, i%97+1)
		e.VenueID = i%12 + 1
		ways[[2]int64{i%12 + 1, (i+1)%12 + 1}] = 40
		list = append(list, e)
	}
	for b.Loop() {
		check.Find(list, check.Known{Ways: ways})
	}
}

// at puts an entry into a venue.
func at(e model.Entry, venue int64) model.Entry {
	e.VenueID = venue
	return e
}

func TestWays(t *testing.T) {
	ways := check.WaysOf([]model.Route{{FromID: 1, ToID: 2, Minutes: 20, Mode: "car"}, {FromID: 1, ToID: 2, Minutes: 15, Mode: "motorcade"}, {FromID: 2, ToID: 3, Minutes: 60}})
	drive := entry(9, 30, 45, 0, 1)
	drive.FromID, drive.ToID = 1, 2
	hasty, vague := drive, endless(drive)
	hasty.Ref.Item, hasty.End.At, vague.End.At = 8, 40*60, 30*60
	crowd := []int64{1, 2, 3}
	tests := []struct {
		name string
		a, b model.Entry
		args []int // needed, free
		want bool
	}{
		{"too near", at(entry(1, 0, 30, 0, 1), 1), at(entry(2, 40, 60, 0, 1), 2), []int{15, 10}, true},
		{"just enough", at(entry(1, 0, 30, 0, 1), 1), at(entry(2, 45, 60, 0, 1), 2), nil, false},
		{"touching in one venue", at(entry(1, 0, 30, 0, 1), 1), at(entry(2, 30, 60, 0, 1), 1), nil, false},
		{"other people", at(entry(1, 0, 30, 0, 1), 1), at(entry(2, 31, 60, 0, 2), 2), nil, false},
		{"the way back", at(entry(1, 0, 30, 0, 1), 2), at(entry(2, 31, 60, 0, 1), 1), []int{15, 1}, true},
		{"no way known", at(entry(1, 0, 30, 0, 1), 3), at(entry(2, 31, 60, 0, 1), 1), nil, false},
		{"the drive itself", at(entry(1, 0, 30, 0, 1), 1), drive, nil, false},
		{"after the drive", drive, at(entry(2, 45, 60, 0, 1), 2), nil, false},
		{"a drive too short for its way", hasty, at(entry(2, 100, 130, 0, 1), 2), []int{15, 10}, true},
		{"a drive whose end nobody knows", vague, at(entry(2, 100, 130, 0, 1), 2), nil, false},
		{"once for all who go", at(entry(1, 0, 30, 0, crowd...), 1), at(entry(2, 40, 60, 0, crowd...), 2), []int{15, 10}, true},
		{"overlapping needs no way", at(entry(1, 0, 30, 0, 1), 1), at(entry(2, 20, 60, 0, 1), 2), nil, true},
	}
	for _, tt := range tests {
		got := check.Find([]model.Entry{tt.b, tt.a}, check.Known{Ways: ways})
		if (len(got) == 1) != tt.want || tt.want && !slices.Equal(got[0].Args, tt.args) {
			t.Errorf("%s: %+v", tt.name, got)
		}
		if tt.want && got[0].Rule == "way" && got[0].Others != max(0, len(tt.a.People)-1) {
			t.Errorf("%s: of %d others", tt.name, got[0].Others)
		}
	}
}

// Two items of one person clash if and only if the time between them is less
// than what lies between their venues, whichever is asked about the other.
func TestWaysAlike(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ways, list := check.Ways{}, []model.Entry{}
		for i := range int64(3) {
			ways[[2]int64{i, (i + 1) % 3}] = rapid.IntRange(1, 60).Draw(t, "way")
		}
		for i := range int64(6) {
			from := rapid.Int64Range(0, 300).Draw(t, "from")
			e := entry(i+1, from, from+rapid.Int64Range(1, 60).Draw(t, "long"), rapid.Int64Range(0, 2).Draw(t, "room"), 1)
			e.VenueID, e.Turn = i%3, int(e.RoomID)*5
			list = append(list, e)
		}
		found := map[string]bool{}
		for _, f := range check.Find(list, check.Known{Ways: ways}) {
			found[f.Key()] = true
		}
		seen := map[string]bool{}
		for i := range list {
			others := append(append([]model.Entry{}, list[:i]...), list[i+1:]...)
			for _, f := range check.Foresee(others, list[i:i+1], check.Known{Ways: ways}) {
				if !f.About(list[i].Ref) || f.Other(list[i].Ref) == list[i].Ref {
					t.Fatalf("about whom? %+v", f)
				}
				seen[f.Key()] = true
			}
		}
		if !maps.Equal(found, seen) {
			t.Fatalf("swept %v, foreseen %v", found, seen)
		}
	})
}

// A finding keeps its name while its figures change, and another has another.
func TestKeysAreStable(t *testing.T) {
	ways := check.Ways{{1, 2}: 30}
	a, b := at(entry(1, 0, 30, 0, 1), 1), at(entry(2, 40, 60, 0, 1), 2)
	key := func(list ...model.Entry) string {
		found := check.Find(list, check.Known{Ways: ways})
		if len(found) != 1 {
			t.Fatalf("%+v", found)
		}
		return found[0].Key()
	}
	first := key(a, b)
	b.Start.At += 300
	if now := key(b, a); now != first {
		t.Errorf("%s became %s", first, now)
	}
	b.Start.At = 0
	if now := key(a, b); now == first {
		t.Errorf("overlapping is the same as %s", now)
	}
}

// What a change brings is new, what it leaves is not; of two things that change
// together each is seen where it will be.
func TestForesee(t *testing.T) {
	lunch, talks, visit := entry(1, 0, 30, 0, 7), entry(2, 60, 90, 0, 7), entry(3, 20, 40, 0, 7)
	list := []model.Entry{lunch, talks, visit}
	moved := talks
	moved.Start.At, moved.End.At = 10*60, 25*60
	got := check.Foresee(list, []model.Entry{moved}, check.Known{})
	if len(got) != 2 || !got[0].New || !got[1].New {
		t.Errorf("moved among both: %+v", got)
	}
	later := visit
	later.Start.At, later.End.At = 25*60, 45*60
	if got = check.Foresee(list, []model.Entry{later}, check.Known{}); len(got) != 1 || got[0].New {
		t.Errorf("still with lunch: %+v", got)
	}
	lunchLater, visitLater := lunch, visit
	lunchLater.Start.At, lunchLater.End.At = 100*60, 130*60
	visitLater.Start.At, visitLater.End.At = 120*60, 140*60
	if got = check.Foresee(list, []model.Entry{lunchLater, visitLater}, check.Known{}); len(got) != 1 || got[0].New {
		t.Errorf("both moved, still together: %+v", got)
	}
	fresh := entry(-1, 65, 70, 0, 7)
	if got = check.Foresee(list, []model.Entry{fresh}, check.Known{}); len(got) != 1 || !got[0].New || got[0].Other(fresh.Ref) != talks.Ref {
		t.Errorf("added: %+v", got)
	}
}

// Somebody who was replaced, or has left, is found in one item by itself; what is dropped
// needs nobody.
func TestWhoHasLeft(t *testing.T) {
	e := entry(1, 0, 30, 0, 7)
	e.Gone = []model.Leaver{{Name: model.Text{"en": "Ana"}, Why: "declined"}}
	list := []model.Entry{e}
	got := check.Find(list, check.Known{})
	if len(got) != 1 || got[0].Rule != "left" || !got[0].About(e.Ref) || got[0].Other(e.Ref) != e.Ref || got[0].Subject.Name.In() != "Ana" || got[0].Sentence() != "finding.left.declined" {
		t.Fatalf("%+v", got)
	}
	if o := check.Foresee(nil, list, check.Known{}); len(o) != 1 || !o[0].New {
		t.Errorf("added: %+v", o)
	}
	if o := check.Foresee(list, list, check.Known{}); len(o) != 1 || o[0].New {
		t.Errorf("as it is: %+v", o)
	}
	list[0].Status = model.Dropped
	if got := check.Find(list, check.Known{}); len(got) != 0 {
		t.Errorf("dropped: %+v", got)
	}
}

// A room that holds fewer than come is found once, whatever the figures are; one of which nobody has said
// how many it holds, or in which nothing is going to happen, is not.
func TestARoomThatIsTooSmall(t *testing.T) {
	full := func(takes, holds int) model.Entry {
		e := entry(1, 0, 60, 7)
		e.Room, e.Takes, e.Holds = model.Text{"en": "Salon"}, takes, holds
		return e
	}
	got := check.Find([]model.Entry{full(14, 10)}, check.Known{})
	if len(got) != 1 || got[0].Rule != "crowded" || got[0].Subject.ID != 7 || !slices.Equal(got[0].Args, []int{14, 10}) {
		t.Fatalf("14 for 10 places: %+v", got)
	}
	more := check.Find([]model.Entry{full(15, 10)}, check.Known{})
	if len(more) != 1 || more[0].Key() != got[0].Key() {
		t.Errorf("one more is another conflict: %+v", more)
	}
	option := full(14, 10)
	option.Status = model.Option
	for _, e := range []model.Entry{full(10, 10), full(14, 0), option} {
		if got := check.Find([]model.Entry{e}, check.Known{}); len(got) != 0 {
			t.Errorf("%d for %d places, %s: %+v", e.Takes, e.Holds, e.Status, got)
		}
	}
}

// The way back takes as long as the way there, unless it is said as well.
func TestTheWayBackTakesAsLong(t *testing.T) {
	ways := check.WaysOf([]model.Route{{FromID: 1, ToID: 2, Minutes: 35}, {FromID: 1, ToID: 2, Minutes: 30}, {FromID: 3, ToID: 4, Minutes: 10}, {FromID: 4, ToID: 3, Minutes: 25}})
	for way, want := range map[[2]int64]int{{1, 2}: 30, {2, 1}: 30, {3, 4}: 10, {4, 3}: 25, {1, 3}: 0} {
		if ways[way] != want {
			t.Errorf("%v: %d minutes, want %d", way, ways[way], want)
		}
	}
}
