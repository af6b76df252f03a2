package typed

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

// ColDay is the day of a row that is taken in, and ColNone what has no place in it.
const (
	ColDay  Column = "day"
	ColNone Column = ""
)

// Columns lists them all.
var Columns = []Column{ColNumber, ColFrom, ColTo, ColActivity, ColPlace, ColHost, ColGuest, ColInterpret, ColPress, ColResponsible, ColRemarks, ColAudience, ColStatus}
