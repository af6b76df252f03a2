package sheet

import (
	"chancery/model"
	"chancery/typed"
)

// Beginning is a card that no command opens.
type Beginning string

// The cards that stand beside the commands, each with the key of what it shows.
const (
	OfPerson     Beginning = "a person"
	OfTenure     Beginning = "a tenure"   // of a person
	OfHolder     Beginning = "a holder"   // of an office
	OfPresidency Beginning = "presidency" // of the state or organisation of Rows
	OfDays       Beginning = "days"       // to which a visit is moved
	OfAgain      Beginning = "again"      // a visit like another
	OfShift      Beginning = "shift"      // of the items of Rows
	OfTemplate   Beginning = "template"   // made of a visit
	OfEach       Beginning = "each"       // what all items of Rows are to say, in the field of Word
	OfRows       Beginning = "rows"       // what all rows of a register are to say, in the column of Word
	OfPart       Beginning = "part"       // how somebody takes part in an item
	OfNewcomer   Beginning = "newcomer"   // on a side of an item, called Word
	OfTaken      Beginning = "taken"      // rows that were pasted: Pasted
	OfCell       Beginning = "cell"       // of an item: whom or which place Word adds to those that are known
	OfFile       Beginning = "file"       // what it is about
	OfRecall     Beginning = "recall"     // of an edition
	OfGroup      Beginning = "group"      // what it is called
	OfImport     Beginning = "import"     // of what was sent, which nobody keeps before it is taken in
)

// Began is such a card, with what it takes to open it again.
type Began struct {
	Card Beginning    `json:"card"`
	Key  int64        `json:"key,omitempty"`
	Of   model.Ref    `json:"of,omitzero"`
	Rows []int64      `json:"rows,omitempty"`
	Side model.Side   `json:"side,omitempty"`
	Col  typed.Column `json:"col,omitempty"`
	Word string       `json:"word,omitempty"`

	Pasted *Pasted `json:"pasted,omitempty"`
}
