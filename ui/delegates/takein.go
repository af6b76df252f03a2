package delegates

import (
	"slices"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/typed"
)

// paste takes in a list; one line is typed as any other.
func (t *typing) paste(text string) bool {
	sent := typed.ReadDelegates(text)
	if n := len(sent.People) + len(sent.Left); n > 1 || n == 1 && strings.Contains(strings.TrimSpace(text), "\t") {
		t.b.takeInCopied(t.b.columnOf(t.delegation), text)
		return true
	}
	return false
}

// takeInCopied takes in a list that was copied.
func (b *Board) takeInCopied(column int, text string) {
	put := func(rows string) {
		if column >= 0 && column < len(b.columns) && !b.locked() && b.kit.List != nil && b.kit.List(rows, b.columns[column].is.ID) {
			return
		}
		b.takeIn(column, typed.ReadDelegates(rows))
	}
	if b.kit.Copied == nil {
		put(text)
		return
	}
	b.kit.Copied(text, put)
}

// takeIn puts a list at the end of a column, and says where it went, which lines are no people and who
// of one name stand in it.
func (b *Board) takeIn(column int, sent typed.Sent) {
	if column < 0 || column >= len(b.columns) || len(sent.People)+len(sent.Left) == 0 || b.locked() {
		return
	}
	s, err := b.seating(&b.columns[column])
	if err != nil {
		b.kit.Tell(err)
		return
	}
	c := &b.columns[column]
	seated, twice := c.without(s.Seat(sent.People), b.nameOf)
	seated, away := b.apart(column, seated)
	said := b.notTaken(c, &sent, seated, twice, away)
	switch {
	case len(seated.Seats) > 0:
		also := ""
		if len(said) > 0 {
			also = b.kit.Words.Error(said)
		}
		if err := b.adding(c, seated, false, also, s.TakenAs(seated)...); err != nil {
			b.kit.Tell(err)
			return
		}
	case len(said) > 0:
		b.kit.Tell(said)
	}
	b.stand(place{column, len(b.columns[column].seats)})
	if b.typing.on && b.columnOf(b.typing.delegation) == column { // the next name is typed where the list was pasted
		b.typing.again()
	}
}

// notTaken says what of a list is not as it was sent.
func (b *Board) notTaken(c *column, sent *typed.Sent, seated typed.Seated, twice, away []model.Seat) (out model.Refusals) {
	if n := len(sent.Left); n > 0 {
		out = append(out, model.Refuse("delegates.no-people", strconv.Itoa(n), quoted(sent.Left)))
	}
	if len(sent.Columns) > 0 {
		out = append(out, model.Refuse("delegates.columns-left", strings.Join(sent.Columns, "; ")))
	}
	if len(twice) > 0 {
		out = append(out, model.Refuse("delegates.twice", b.names(twice), c.name))
	}
	if len(away) > 0 {
		out = append(out, model.Refuse("delegates.elsewhere", b.names(away)))
	}
	names := slices.Compact(slices.Sorted(slices.Values(append(typed.Twice(sent.People), seated.Unsure...))))
	names = slices.DeleteFunc(names, func(name string) bool { return !b.adds(seated, name) })
	if len(names) > 0 {
		out = append(out, model.Refuse("delegates.one-name", strings.Join(names, "; ")))
	}
	return out
}

// adds says that somebody of a name is among those who are added.
func (b *Board) adds(seated typed.Seated, name string) bool {
	for i := range seated.Seats {
		of := b.nameOf(&seated.Seats[i])
		if made, ok := seated.New[i]; ok {
			of = made.Person.Name
		}
		if bears(of, model.Plain(name)) {
			return true
		}
	}
	return false
}

const (
	mostLeft = 6  // lines that are quoted
	leftLong = 40 // letters of each
)

// quoted are the beginnings of lines that were left out.
func quoted(lines []string) string {
	var out []string
	for _, l := range lines[:min(len(lines), mostLeft)] {
		if r := []rune(l); len(r) > leftLong {
			l = strings.TrimSpace(string(r[:leftLong])) + "…"
		}
		out = append(out, l)
	}
	if len(lines) > mostLeft {
		out = append(out, "…")
	}
	return strings.Join(out, " · ")
}
