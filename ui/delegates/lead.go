package delegates

import (
	"cmp"
	"slices"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/words"
)

// lead makes who has the seat under the keyboard the head of the delegation, or no more.
// On the head of a column without one it is whoever is offered there.
func (b *Board) lead() {
	if b.at.column >= len(b.columns) {
		return
	}
	c := &b.columns[b.at.column]
	row := b.at.row
	if row < 0 {
		row = b.offered(b.at.column)
	}
	if row >= 0 && row < len(c.seats) {
		b.leads(c, row)
	}
}

// leads makes who has a seat the head, or no more. Only an organisation has two: elsewhere it
// is said who is the head no longer.
func (b *Board) leads(c *column, row int) {
	if b.locked() {
		return
	}
	list := slices.Clone(c.seats)
	role := model.HeadOfDelegation
	if list[row].Role == role {
		role = "member"
	}
	before := ""
	for i := range list {
		if role == model.HeadOfDelegation && list[i].Role == role && c.party.Kind != model.Organisation && list[i].Expected() {
			list[i].Role, before = "member", b.called(&list[i])
		}
	}
	list[row].Role = role
	change := b.told(c.saved(list), model.Editing, b.namesOf(list[row:row+1]))
	if before == "" || b.kit.Saying == nil {
		b.kit.Try(change)
	} else if err := b.kit.Saying(change, b.kit.Words.Say("delegates.head-before", before)); err != nil {
		b.kit.Tell(err)
	}
}

// offered is the seat of a column without a head that is offered as one, -1 for none:
// that which is chosen, else whoever holds the highest office, else the first.
func (b *Board) offered(column int) int {
	c := &b.columns[column]
	if _, led := c.there(); led || len(c.seats) == 0 {
		return -1
	}
	if b.at.column == column && b.at.row >= 0 && b.at.row < len(c.seats) && canLead(&c.seats[b.at.row]) {
		return b.at.row
	}
	best, rank := -1, 0
	for i := range c.seats {
		s := &c.seats[i]
		if r := b.rank(s); canLead(s) && (best < 0 || r < rank) {
			best, rank = i, r
		}
	}
	return best
}

// canLead says that somebody is expected who could be a head: not of the press, no
// interpreter and nobody's spouse.
func canLead(s *model.Seat) bool {
	return s.Expected() && s.Role != model.OfPress && s.Role != model.Interprets && s.Role != model.SpouseOf
}

// rank is the level of the office that who has a seat holds, or whose name was typed, the highest 0.
func (b *Board) rank(s *model.Seat) int {
	title := s.Title
	if s.PersonID != nil {
		if title.Empty() {
			title = b.of.Coming(*s.PersonID, b.hour()).Office.Title
		}
		if at := slices.Index(model.Levels, b.of.Held(*s.PersonID, b.hour()).Office.Category); at >= 0 {
			return at
		}
	}
	if at := slices.Index(model.Levels, typed.LevelOf(title)); at >= 0 {
		return at
	}
	return len(model.Levels)
}

// declined says when whoever was asked to lead a delegation has declined, "" where nobody has.
func (b *Board) declined(d *model.Delegation) string {
	i := b.of.InvitationOf(0, d.ID, model.HeadOfDelegation)
	if i == nil {
		return ""
	}
	if s := i.Thread.Answer(); s != nil && s.Kind == model.StepDeclined {
		return words.Capital(b.kit.Words.Say("invitation.step.declined")) + ", " + b.kit.Words.DayShort(s.Day)
	}
	return ""
}

// paintWants says below the name of a delegation what it is without: anybody, or a head,
// and offers one. It says whether there was anything.
func (b *Board) paintWants(s *scene.Scene, i int, x, y float32) bool {
	c, say, col := look.Now(), b.kit.Words.Say, &b.columns[i]
	at, kind := b.offered(i), "lead"
	text := ""
	switch {
	case b.kit.ReadOnly:
		return false
	case len(col.seats) == 0:
		text, kind = cmp.Or(b.declined(&col.is), b.fromItems(i), say("delegates.first")), "seat-first"
	case at >= 0:
		text = say("delegates.make-head", b.called(&col.seats[at]))
	default:
		return false
	}
	text = scene.F11.Fit(text, b.col-20)
	wide := scene.F11.Width(text) + 12
	if b.hover.Is(kind, col.is.ID) {
		s.RRect(x+2, y-1, wide, 18, 5, c.Hover)
	}
	if kind == "lead" {
		s.Hit(x+2, y-1, wide, 18, "lead", col.is.ID)
	} else {
		s.Hit(x+2, y-1, wide, 18, "seat-first", col.is.ID)
	}
	s.In(x+8, y-1, 18, text, scene.F11, c.Link)
	return true
}
