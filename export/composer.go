package export

import (
	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// composer makes one paper from what its readers may see.
type composer struct {
	p        model.Programme
	full     model.Programme   // of which each addressee has a part
	all      []model.Programme // of a paper about several
	opt      Options
	doc      Document
	reader   model.Reader
	langs    []*words.Words
	house    words.House
	to       Addressee  // for whom it is, of an individual programme
	own      own        // which that is
	whose    model.Text // the delegation for which it is
	missing  []paper.Missing
	wanting  []paper.Wanting
	numbers  map[int64]string
	marks    []model.Text      // what is noted of items, in the order of its numbers
	met      map[string]bool   // who was named in full
	brought  map[string]string // who comes with whoever a pocket is for, as the row above says it, by language
	holders  []holder          // all who have an office, once it was asked
	agreed   *agreed           // what was found of the items that were asked about last
	said     string            // on which clocks the last day was
	hours    civil.Moment      // of the day that is being told: on which clocks it is
	clocked  []civil.Moment    // the clocks of all days, and the first of these
	firstDay civil.Date
	tellings []telling // of what each paper was made
	before   *composer // which made the same of the older edition; nil for none
	recall   *composer // which made it of an edition that was recalled; nil for none
	inFull   *composer // which says all of it without shorthand: what a row means
	asHeld   bool      // of what is over, with the hours at which it was held
	spelled  bool      // nothing is said by what was said before it
	first    bool      // of a list in which somebody is named for the first time: all are named in full
}
