package paper

// Element is a part of a document as a reader who cannot see the page is told
// of it: a heading, a table, a cell.
type Element struct {
	Role string // as PDF names it
	Lang string // "" for that of what it is in
	Alt  string // what a picture shows
	Row  bool   // of a head: that of its row, not of its column
	Kids []*Element
}

// Roles of elements.
const (
	RoleDocument = "Document"
	RolePart     = "Part"
	RoleTitle    = "H1"
	RoleHeading  = "H2"
	RoleText     = "P"
	RoleTable    = "Table"
	RoleRow      = "TR"
	RoleHead     = "TH"
	RoleCell     = "TD"
	RoleSpan     = "Span"
	RolePicture  = "Figure"
)

// add puts a new part at the end.
func (e *Element) add(role string) *Element {
	k := &Element{Role: role}
	e.Kids = append(e.Kids, k)
	return k
}

// in is the part of an element that is in a language: itself when none is said.
func (e *Element) in(lang string) *Element {
	if e == nil || lang == "" {
		return e
	}
	if n := len(e.Kids); n > 0 && e.Kids[n-1].Role == RoleSpan && e.Kids[n-1].Lang == lang {
		return e.Kids[n-1]
	}
	k := e.add(RoleSpan)
	k.Lang = lang
	return k
}
