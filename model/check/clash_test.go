package check_test

import (
	"testing"

	"chancery/model"
	"chancery/model/check"
	"chancery/model/civil"

	"pgregory.net/rapid"
)

func entry(id int64, from, to int64, room int64, people ...int64) model.Entry {
	return model.Entry{Ref: model.Ref{Event: 1, Item: id}, Start: civil.Moment{At: from * 60}, End: civil.Moment{At: to * 60}, RoomID: room, People: people, Status: model.Agreed}
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
		{"other people", []model.Entry{entry(1, 0, 30, 0, 1), entry(2, 20, 50, 0, 2)}, 0},
		{"same room", []model.Entry{entry(1, 0, 30, 7), entry(2, 20, 50, 7)}, 1},
		{"within the turnaround", []model.Entry{busy, entry(2, 12, 50, 7)}, 1},
		{"after the turnaround", []model.Entry{busy, entry(2, 15, 50, 7)}, 0},
		{"contained", []model.Entry{entry(4, 0, 60, 0, 1), inside}, 0},
		{"dropped", []model.Entry{dropped, entry(2, 20, 50, 7, 1)}, 0},
		{"person and room", []model.Entry{entry(1, 0, 30, 7, 1), entry(2, 20, 50, 7, 1)}, 2},
	}
	for _, tt := range tests {
		if got := check.Clashes(tt.list, nil); len(got) != tt.want {
			t.Errorf("%s: %d clashes, want %d: %+v", tt.name, len(got), tt.want, got)
		}
		if got := check.Against(tt.list[0], tt.list, nil); len(got) != tt.want {
			t.Errorf("%s: against gives %d, want %d", tt.name, len(got), tt.want)
		}
	}
}

func BenchmarkClashes(b *testing.B) {
	var list []model.Entry
	for i := int64(0); i < 10_000; i++ {
		list = append(list, entry(i+1, i*7, i*7+30, i%40+1, i%97+1))
	}
	for b.Loop() {
		check.Clashes(list, nil)
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
		check.Clashes(list, ways)
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
	tests := []struct {
		name       string
		a, b       model.Entry
		need, free int
		want       bool
	}{
		{"too near", at(entry(1, 0, 30, 0, 1), 1), at(entry(2, 40, 60, 0, 1), 2), 15, 10, true},
		{"just enough", at(entry(1, 0, 30, 0, 1), 1), at(entry(2, 45, 60, 0, 1), 2), 0, 0, false},
		{"touching in one venue", at(entry(1, 0, 30, 0, 1), 1), at(entry(2, 30, 60, 0, 1), 1), 0, 0, false},
		{"other people", at(entry(1, 0, 30, 0, 1), 1), at(entry(2, 31, 60, 0, 2), 2), 0, 0, false},
		{"no way known", at(entry(1, 0, 30, 0, 1), 2), at(entry(2, 31, 60, 0, 1), 1), 0, 0, false},
		{"the drive itself", at(entry(1, 0, 30, 0, 1), 1), drive, 0, 0, false},
		{"after the drive", drive, at(entry(2, 45, 60, 0, 1), 2), 0, 0, false},
		{"overlapping needs no way", at(entry(1, 0, 30, 0, 1), 1), at(entry(2, 20, 60, 0, 1), 2), 0, 0, true},
	}
	for _, tt := range tests {
		got := check.Clashes([]model.Entry{tt.b, tt.a}, ways)
		if (len(got) == 1) != tt.want || tt.want && (got[0].Need != tt.need || got[0].Free != tt.free) {
			t.Errorf("%s: %+v", tt.name, got)
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
		pairs := map[[2]int64]int{}
		for _, c := range check.Clashes(list, ways) {
			pairs[[2]int64{c.A.Item, c.B.Item}]++
			pairs[[2]int64{c.B.Item, c.A.Item}]++
		}
		for _, e := range list {
			for _, c := range check.Against(e, list, ways) {
				pairs[[2]int64{c.A.Item, c.B.Item}]--
			}
		}
		for p, n := range pairs {
			if n != 0 {
				t.Fatalf("%v: found %+d times more from one side", p, n)
			}
		}
	})
}
