package typed

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// BesidePlace parts a place that is known from what stands in brackets behind it: Union Hall (no
// questions). A room of it, or what sounds like a place, belongs to where it is; all else is said besides.
func (c *Cells) BesidePlace(text string) (place, beside string) {
	m := lastBrackets.FindStringSubmatch(text)
	if m == nil || c.Places == nil || words.Unsure(m[1]) || c.placeKnown(text) {
		return text, ""
	}
	head, inside := strings.TrimRight(strings.TrimSuffix(text, m[0]), " ,"), strings.TrimSpace(m[1])
	switch within := head + ", " + inside; {
	case inside == "" || !c.placeKnown(head):
		return text, ""
	case c.placeKnown(within) || soundsLikePlace(inside):
		return within, ""
	}
	return head, inside
}

// placeKnown says that a place is in the register, whole.
func (c *Cells) placeKnown(text string) bool {
	p := c.Places.read(text)
	return p.rest == "" && (p.venue != nil || p.from != nil)
}

// putPlace sets where an item happens. What stands in brackets behind a place that is known is the press
// that is let in, where it says that and nothing else does, or a remark.
//
// A place that is known may be one that is to be confirmed: that is said in words, in every language.
func (c *Cells) putPlace(it *model.Item, text string) {
	if m := lastBrackets.FindStringSubmatch(text); m != nil && words.Unsure(m[1]) {
		if known := strings.TrimRight(strings.TrimSuffix(text, m[0]), " ,"); c.Places != nil && c.placeKnown(known) {
			c.Places.put(it, known, c.placed)
			it.Place = saidInAll("export.to-be-confirmed")
			return
		}
	}
	place, beside := c.BesidePlace(text)
	c.Places.put(it, place, c.placed)
	switch {
	case beside == "" || it.Press == model.PressNone && c.besideIn(beside) == ColPress && setPress(it, beside, c.Lang, c.Words) == nil:
	default:
		it.Remarks = c.file(it.Remarks, added(it.Remarks.In(c.Lang), beside))
	}
}

// toldBeside says what a change of where an item happens put into its other columns; "" of nothing.
func (c *Cells) toldBeside(was, now *model.Item) string {
	if same(was.VenueID, now.VenueID) && same(was.RoomID, now.RoomID) && same(was.FromID, now.FromID) && same(was.ToID, now.ToID) && was.Place.In(c.Lang) == now.Place.In(c.Lang) {
		return ""
	}
	for _, col := range []Column{ColPress, ColRemarks} {
		if before, text := c.Text(was, col), c.Text(now, col); text != before && text != "" {
			text = strings.TrimPrefix(strings.TrimPrefix(text, before), "; ")
			return c.Words.Error(outside(text, col))
		}
	}
	return ""
}

// outside says of words that they are no part of a place, and in which column they stand.
func outside(text string, col Column) error {
	if col == ColPress {
		return model.Refuse("typed.beside-press", text)
	}
	return model.Refuse("typed.beside-remarks", text)
}

// besideIn is the column of what stands in brackets behind a place.
func (c *Cells) besideIn(beside string) Column {
	if _, _, ok := pressAt(beside, c.Words); ok {
		return ColPress
	}
	return ColRemarks
}

// added is a text with another behind it, where it does not say that already.
func added(was, text string) string {
	switch {
	case was == "":
		return text
	case strings.Contains(words.Fold(was), words.Fold(text)):
		return was
	}
	return was + "; " + text
}

// brackets puts what a row says in brackets behind its place where it belongs, and tells of it.
func (c *Cells) brackets(row *Row) {
	place, beside := c.BesidePlace(row.Cells[ColPlace])
	if beside == "" {
		return
	}
	col := c.besideIn(beside)
	if col == ColPress && row.Cells[ColPress] != "" {
		col = ColRemarks
	}
	row.Cells[ColPlace] = place
	row.Cells[col] = added(row.Cells[col], beside)
	row.guessed = append(row.guessed, Doubt{ColPlace, outside(beside, col), true})
}
