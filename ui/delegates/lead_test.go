package delegates

import (
	"slices"
	"testing"

	"chancery/model"
)

// Who becomes the head stands before all who are none; below, the order of the sender stays.
func TestTheHeadStandsFirst(t *testing.T) {
	for _, tt := range []struct {
		heads []int64
		row   int
		want  []int64
	}{{[]int64{3}, 2, []int64{3, 1, 2, 4}}, {[]int64{1}, 0, []int64{1, 2, 3, 4}}, {[]int64{1, 4}, 3, []int64{1, 4, 2, 3}}, {nil, 2, []int64{1, 2, 3, 4}}} {
		var list []model.Seat
		for id := int64(1); id <= 4; id++ {
			s := model.Seat{Row: model.Row{ID: id}, Role: "member"}
			if slices.Contains(tt.heads, id) {
				s.Role = model.HeadOfDelegation
			}
			list = append(list, s)
		}
		at := leading(list, tt.row)
		var got []int64
		for _, s := range list {
			got = append(got, s.ID)
		}
		if !slices.Equal(got, tt.want) || list[at].ID != int64(tt.row+1) {
			t.Errorf("heads %v: %v, and it stands at %d", tt.heads, got, at)
		}
	}
}
