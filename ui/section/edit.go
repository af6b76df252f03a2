package section

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/register"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// edit takes what was typed into a cell.
func (r *rows) edit(row, col int, text string) error {
	c := r.cols[col]
	if r.from = row; row >= len(r.lines) {
		return r.editDraft(c, text)
	}
	line := r.lines[row]
	was, one := r.list.Cell(line, c), r.book.Change(line)
	if err := r.book.Type(one, c, text); err != nil {
		return err
	}
	also := ""
	if now := r.book.Say(one, c); c.ID() == r.list.Columns[0].ID() && now != was && was != "" { // papers of every visit follow
		also = r.renamed(line.Record, one.Record, was, now)
	}
	return r.keep(one, line.Record.Head().ID, also)
}

// editDraft fills a cell of the empty row, and keeps it once it has what it needs.
func (r *rows) editDraft(c *register.Column, text string) error {
	one := r.fresh()
	if r.draft != nil {
		one = r.draft.Copy()
	} else {
		r.given = nil
	}
	if err := r.book.Type(one, c, text); err != nil {
		return err
	}
	if !r.book.Begun(one, r.cols) {
		r.draft = nil
		r.next()
		return nil
	}
	if !r.book.Ready(one) {
		r.draft = one
		return nil
	}
	return r.keep(one, 0, "")
}

// fixed answers whoever would type where nothing is typed: since when an office is held stands in the term
// of whoever holds it, and who presides in the presidency.
func (r *rows) fixed(row, col int) {
	kit := r.section.host.Kit()
	if o, ok := r.record(row).(*model.Office); ok && r.cols[col].ID() == "since" {
		list := slices.DeleteFunc(slices.Clone(r.book.Tenures(o)), func(t *model.Tenure) bool { return !t.Runs(kit.Now().Unix()) })
		if len(list) == 1 {
			r.section.AskTenure(sheet.OfHolder, list[0].ID)
			return
		}
	}
	if p, ok := r.record(row).(*model.Party); ok && r.cols[col].ID() == "presidency" && p.Kind != model.State {
		key, list := int64(0), r.book.Presidencies(p)
		if at := slices.IndexFunc(list, func(t *model.Presidency) bool { return t.PartyID == p.ID }); r.list.Cell(r.lines[row], r.cols[col]) != "" {
			key = list[at].ID
		}
		r.section.AskPresidency(p.ID, key)
		return
	}
	r.section.host.Say(kit.Words.Error(model.Refuse("register.fixed")))
}

// remind says to whoever leaves the empty row with something in it that it is not kept yet,
// and what it lacks: it stands among the others as if it were one of them.
func (r *rows) remind(to int) {
	if r.draft == nil || to >= len(r.lines) {
		return
	}
	if lacks := r.book.Lacks(r.draft); len(lacks) > 0 {
		w := r.section.host.Words()
		r.section.host.Say(w.Say("section.lacks", strings.Join(lacks, ", ")))
	}
}

// keep saves a row, says also what more there is to say, and stays on it wherever it stands then.
func (r *rows) keep(one *register.Row, key int64, also string) error {
	change, err := r.book.Keep(one)
	if err != nil {
		return err
	}
	was := r.draft
	if key == 0 {
		r.draft = nil
	}
	if remark := r.book.Remark(one); remark != "" {
		also = strings.TrimPrefix(also+" · "+remark, " · ")
	}
	if err := r.do(change, also, one); err != nil {
		r.draft = was
		return err
	}
	if key == 0 {
		r.next()
		if key = register.Made(change); key == 0 {
			return nil
		}
		r.made = append(r.made, key)
		r.from = above
		r.arrange()
		r.Table.Reload()
	}
	r.find(key)
	r.section.look() // the row stays the same one, and is another record now
	return nil
}

// do makes a change of rows, says also what more there is to say, and under which other languages
// than the typed one they were filed.
func (r *rows) do(change model.Change, also string, of ...*register.Row) error {
	kit := r.section.host.Kit()
	return kit.DoSaying(change, also, register.TakenAs(of...))
}

const offered = 8

// suggest offers what a cell may say; what is on no list can be added at its end.
func (r *rows) suggest(row, col int, text string) []part.Suggestion {
	c := r.cols[col]
	one := r.rowAt(row)
	var out []part.Suggestion
	for _, o := range r.book.Offers(one, c, text, offered) {
		out = append(out, part.Suggestion{Label: o.Label, Text: o.Text})
	}
	if add := r.adding(c, row, text); add != nil && len(out) < offered && strings.TrimSpace(text) != "" {
		name := strings.TrimSpace(text)
		if c.IsPeople() { // of several the one whom nobody knows
			name = r.book.Lacking(one, c, name)
		}
		out = append(out, part.Suggestion{Label: r.section.host.Words().Say("sheet.add-named", name), Text: text, Do: add})
	}
	return out
}

// rowAt is a row to be changed, the empty one where it is that.
func (r *rows) rowAt(row int) *register.Row {
	switch {
	case row < len(r.lines):
		return r.book.Change(r.lines[row])
	case r.draft != nil:
		return r.draft
	}
	return r.fresh()
}

// adding adds to another register what is typed in a cell, and puts it there; nil where
// nothing can be added.
func (r *rows) adding(c *register.Column, row int, text string) func() {
	kit, canvas, name := r.section.host.Kit(), r.section.host.Canvas(), strings.TrimSpace(text)
	key := int64(0)
	if rec := r.record(row); rec != nil {
		key = rec.Head().ID
	}
	put := func(text string) { r.putInto(key, c.ID(), text) }
	switch {
	case c.IsParty():
		return func() {
			sheet.OpenParty(kit, canvas, name, func(int64) { put(name) })
		}
	case c.IsPeople() && r.book.Lacking(r.rowAt(row), c, name) != "":
		return func() {
			whole := name
			r.section.newPerson(r.book.Unknown(c, name), r.rowAt(row).Record, func(called, as string) {
				put(strings.Replace(whole, called, as, 1))
			})
		}
	case c.IsVenue():
		return func() {
			sheet.OpenVenue(kit, canvas, name, func(v *model.SaveVenue) { put(v.Venue.Name.In(kit.Lang)) })
		}
	}
	return nil
}

// putInto types a text into a column of a row, wherever that stands now.
func (r *rows) putInto(key int64, id, text string) {
	col := slices.IndexFunc(r.cols, func(c *register.Column) bool { return c.ID() == id })
	row := len(r.lines)
	if key != 0 {
		row = slices.IndexFunc(r.lines, func(l *register.Line) bool { return l.Record.Head().ID == key })
	}
	if col < 0 || row < 0 || r.section.rows != r {
		return
	}
	if err := r.edit(row, col, text); err != nil {
		r.section.host.Tell(err)
	}
	r.Table.Reload()
	r.section.host.FocusBoard()
}

// remove takes rows away in one deed; the empty row is emptied.
func (r *rows) remove(list []int) {
	drop := &model.Drop{Revision: r.section.host.Reading().Last()}
	for _, row := range list {
		if rec := r.record(row); rec != nil {
			drop.Rows = append(drop.Rows, rec)
			drop.Name = r.called(rec)
		}
	}
	if len(drop.Rows) > 0 {
		kit := r.section.host.Kit()
		if err := kit.Do(drop); err != nil && (model.Code(err) != "storage.inuse" || !r.stays(drop.Rows)) {
			kit.Tell(err)
		}
		return
	}
	r.giveUpDraft()
}

// called is the name of a row; a way is called after where it leads.
func (r *rows) called(rec model.Record) model.Text {
	if name := model.NameOf(rec); !name.Empty() {
		return name
	}
	if l := r.list.Line(rec.Head().ID); l != nil {
		return model.Plain(r.list.Cell(l, r.list.Columns[0]))
	}
	return nil
}
