// Package sheet holds the forms in which programmes are typed: the running
// order, the inspector, the visit sheet, and the sheets of the menu.
package sheet

// Column is one column of the running order.
type Column string

// The columns, in the order in which the office prints them.
const (
	ColNumber      Column = "number"
	ColFrom        Column = "from"
	ColTo          Column = "to"
	ColActivity    Column = "activity"
	ColPlace       Column = "place"
	ColHost        Column = "host"
	ColGuest       Column = "guest"
	ColInterpret   Column = "interpretation"
	ColPress       Column = "press"
	ColResponsible Column = "responsible"
	ColRemarks     Column = "remarks"
	ColAudience    Column = "audience"
	ColStatus      Column = "status"
)

// Columns lists them all.
var Columns = []Column{ColNumber, ColFrom, ColTo, ColActivity, ColPlace, ColHost, ColGuest, ColInterpret, ColPress, ColResponsible, ColRemarks, ColAudience, ColStatus}

// always are the columns that cannot be taken away: without them a row says
// nothing.
var always = map[Column]bool{ColNumber: true, ColFrom: true, ColTo: true, ColActivity: true}

// Grid is how somebody wants the running order to stand.
type Grid struct {
	Hidden  map[Column]bool    `json:"hidden"`
	Widths  map[Column]float32 `json:"widths"`
	ByVenue bool               `json:"byVenue"` // grouped by where it takes place, not by day
}

// columns are those that are shown.
func (g *Grid) columns() []Column {
	var out []Column
	for _, c := range Columns {
		if always[c] || !g.Hidden[c] {
			out = append(out, c)
		}
	}
	return out
}
