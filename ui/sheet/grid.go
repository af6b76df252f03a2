// Package sheet holds the forms in which programmes are typed: the running
// order, the inspector, the visit sheet, and the sheets of the menu.
package sheet

import "chancery/typed"

// always are the columns that cannot be taken away: without them a row says
// nothing.
var always = map[typed.Column]bool{typed.ColNumber: true, typed.ColFrom: true, typed.ColTo: true, typed.ColActivity: true}

// Grid is how somebody wants the running order to stand.
type Grid struct {
	Hidden  map[typed.Column]bool    `json:"hidden"`
	Widths  map[typed.Column]float32 `json:"widths"`
	ByVenue bool                     `json:"byVenue"` // grouped by where it takes place, not by day
}

// columns are those that are shown.
func (g *Grid) columns() []typed.Column {
	var out []typed.Column
	for _, c := range typed.Columns {
		if always[c] || !g.Hidden[c] {
			out = append(out, c)
		}
	}
	return out
}
