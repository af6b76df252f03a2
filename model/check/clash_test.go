package check_test

import (
	"testing"

	"chancery/model"
	"chancery/model/check"
	"chancery/model/civil"
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
		if got := check.Clashes(tt.list); len(got) != tt.want {
			t.Errorf("%s: %d clashes, want %d: %+v", tt.name, len(got), tt.want, got)
		}
		if got := check.Against(tt.list[0], tt.list); len(got) != tt.want {
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
		check.Clashes(list)
	}
}
