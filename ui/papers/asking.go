package papers

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// asking is what is asked of a paper: the fields, and what they make of it. It stands on the
// board of a visit, or on a sheet.
type asking struct {
	by          *task
	kit         sheet.Kit
	delegations []part.Option             // that may each have their own; nil where none are asked for
	ask         export.Request            // as it stands
	kept        map[string]export.Request // how the other papers stand, by document
	item        string                    // at which a list of one item begins, by uid
	gone        bool                      // it is on show no more

	file, folder, copies, embargo, password                             *part.Field
	format, audience, langs, size, marking, house, whose, whom, partned *part.Choice
	of                                                                  *part.Choice // the item
	form                                                                *fyne.Container
	under                                                               *fyne.Container // the folder
	onPaper, each                                                       *fyne.Container // what only a page has; what only a participant has
	notes                                                               *part.Check     // a margin for them
	archive                                                             *part.Check     // a PDF is made as archives keep it
	turned                                                              *part.Check     // positions are drawn from the other side
	since                                                               *part.Choice    // the edition since which changes are shown
	proposed                                                            int64           // that edition, where it was put unasked
	points                                                              *points
	rows                                                                *rows
	wanting                                                             *wanting
	preview                                                             *sheet.Preview

	renewed int            // as often as it was
	laying  bool           // a preview is being made
	awaited export.Request // whose pages are on show, or on their way
	next    export.Request // that is wanted behind it
	waits   bool           // there is one

	onPoints func()                  // other things stand against it
	onShift  func(by float32)        // the rows lie further down
	onLaid   func()                  // the form may be shorter than it was
	onLook   func(fyne.CanvasObject) // a part of the form is to be looked at
	onRenew  func()                  // what is asked for is another
	onDone   func()                  // it was made
	busy     func(bool)              // it is being made, or no longer
}

// noted is how many lines a sentence under the fields has at most.
const noted = 9

// newAsking asks as it was asked last. width is what the fields have.
func newAsking(t *task, ask export.Request, width float32) *asking {
	kit := t.host.Kit()
	a := &asking{by: t, kit: kit, ask: ask, delegations: t.delegations(), kept: map[string]export.Request{}, onPoints: func() {}, onShift: func(float32) {}, onLaid: func() {}, onLook: func(fyne.CanvasObject) {}, onRenew: func() {}, onDone: func() {}, busy: func(bool) {}}
	a.preview = sheet.NewPreview(kit.Words, t.host.Beside)
	a.preview.OnMissing = func(m paper.Missing) { t.host.Seek(t.of, m.Text) }
	a.points = newPoints(a, width)
	a.wanting, a.rows = newWanting(kit, t, width, a.renew), newRows(a)
	a.fields()
	a.under = container.New(&flow{wide: width})
	a.form = container.New(part.Stack{Gap: 10}, container.New(part.Row{}, a.audience.Pane, a.format.Pane), a.whose.Pane, a.of.Pane, container.New(part.Row{}, a.langs.Pane, a.size.Pane),
		a.each, a.onPaper, a.file, a.folder, a.under, a.wanting.box, a.points, a.rows) // what comes and goes moves none of the fields
	a.file.Entry().OnEnter, a.folder.Entry().OnEnter = a.make, a.make
	return a
}

// choose asks for another paper, as it stood here or as it was asked for last.
func (a *asking) choose(document string) {
	if document == a.ask.Document {
		return
	}
	if !a.settle() { // what is typed wrong is not lost
		return
	}
	stands := a.ask
	stands.Password = ""
	a.kept[a.ask.Document] = stands
	next, stood := a.kept[document]
	if !stood {
		next = a.by.Last(document)
	}
	next.Document, next.Folder, next.Delegation = document, a.folder.Text(), a.ask.Delegation
	if d, _ := export.Find(document); d.OfItem && !stood {
		next.Audience = readers(d, next.Audience)
		next.Item = a.begin(next)
	}
	a.ask = next
	a.rows.forget()
	a.put()
	a.renew()
}

// begin is the item at which a list begins: the one chosen, if anybody attends it.
func (a *asking) begin(r export.Request) string {
	if slices.ContainsFunc(a.by.Items(r), func(o part.Option) bool { return o.Value == a.item }) {
		return a.item
	}
	return ""
}

// renew shows what goes with what is asked for: the fields it needs, the name,
// and the pages.
func (a *asking) renew() {
	a.renewed++
	d, _ := export.Find(a.ask.Document)
	paper := a.ask.Document != export.ICS
	for o, on := range map[fyne.CanvasObject]bool{a.onPaper: paper, a.copies: a.ask.Document != export.Calendar, a.password: a.ask.Format() == export.Formats[0], // what else there is has none
		a.format.Pane: paper, a.size.Pane: paper, a.archive.Pane: a.ask.Format() == export.Formats[0] && a.ask.Document != export.ICS, a.notes.Pane: d.Notes && a.ask.Size != "A6", a.turned.Pane: d.Drawn, a.since.Pane: a.compares(), a.whose.Pane: a.delegated(), a.of.Pane: d.OfItem, a.each: d.Each || len(a.ask.Copies) > 1} {
		part.Reveal(o, on)
	}
	whom := []part.Option{{Value: "", Name: a.kit.Words.Say("sheet.everybody")}}
	if d.Each {
		whom = append(whom, a.by.People(a.asked())...)
	}
	a.whom.Offer(whom)
	a.whom.Put(a.ask.For)
	whole := []part.Option{{Value: "", Name: a.kit.Words.Say("sheet.item.all")}}
	if d.OfItem {
		whole = append(whole, a.by.Items(a.asked())...)
	}
	a.of.Offer(whole)
	a.of.Put(a.ask.Item)
	a.partned.Put(map[bool]string{true: "apart"}[a.ask.Apart])
	a.file.Put(a.by.Name(a.asked()))
	a.embargo.Hint(cmp.Or(a.by.inherits(a.asked()), a.kit.Words.Say("sheet.embargo-hint")))
	a.show()
	a.relay()
	a.onRenew()
}

// relay lays the form anew, where what it shows may be another.
func (a *asking) relay() {
	a.form.Refresh()
	a.onLaid()
}

// delegated says that it is asked for which delegation: a participant reads as
// their own.
func (a *asking) delegated() bool {
	d, _ := export.Find(a.ask.Document)
	return a.ask.Audience == model.ForDelegation && len(a.delegations) > 0 && !d.Each
}

// asked is what is asked for; a field that is not on show asks for nothing.
func (a *asking) asked() export.Request {
	r := a.ask
	if !a.delegated() {
		r.Delegation = ""
	}
	if d, _ := export.Find(r.Document); !d.OfItem {
		r.Item = ""
	}
	return r
}

// show lays out the pages beside the window, so that every choice opens at once;
// what was asked for meanwhile follows, the last of it. What cannot be made says
// why in the place of pages.
func (a *asking) show() {
	if a.another(a.asked()) {
		a.points.blank()
		a.onPoints()
	} else {
		a.points.hold()
	}
	switch {
	case a.ask.Document == export.ICS:
		a.rows.look(false)
		a.tell(a.concerns(a.asked(), sheet.Shown{}, nil))
		a.awaited, a.waits = a.asked(), false
		a.preview.Say(a.kit.Words.Say("sheet.no-pages"))
	case a.laying:
		a.next, a.waits = a.asked(), true
		a.await(a.next)
	default:
		a.lay(a.asked())
	}
}

// another says that a paper is not the one that was asked for last, or is for other readers.
func (a *asking) another(r export.Request) bool {
	was := a.awaited
	return was.Document != r.Document || was.Audience != r.Audience || was.Delegation != r.Delegation || was.For != r.For
}

// await leaves the pages on show until others come, unless they are of another paper or for other readers:
// the office's own never stand under what the public is to read.
func (a *asking) await(r export.Request) {
	if a.another(r) {
		a.preview.Say(a.kit.Words.Say("sheet.laying"))
	}
	a.awaited = r
	a.preview.Wait()
}

func (a *asking) lay(r export.Request) {
	a.laying, a.waits = true, false
	a.await(r)
	a.by.Show(r, func(s sheet.Shown, err error) {
		a.laying = false
		switch {
		case a.gone:
		case a.waits:
			a.lay(a.next)
		case a.ask.Document == export.ICS: // that has none was chosen meanwhile
		case err != nil:
			a.preview.Say(a.why(err))
			a.rows.look(nothing(err))
			a.tell(a.concerns(r, sheet.Shown{}, err))
		default:
			a.wanting.ask(s.Wanting)
			a.rows.look(false)
			a.tell(a.concerns(r, s, nil))
			a.preview.Put(s)
		}
	})
}

// why is what stands in the place of pages.
func (a *asking) why(err error) string {
	if of := a.by.of; a.by.uid != "" && len(of) == 1 && len(of[0].Items) == 0 {
		return a.kit.Words.Say("papers.empty")
	}
	var said []string
	for _, one := range each(err) {
		said = append(said, beforehand(a.kit.Words.Error(one), a.kit.Words.Say("papers.nothing-written")))
	}
	return strings.Join(said, " ")
}

// beforehand is a refusal as it is said before anybody has asked for a file: that nothing was written goes
// without saying, and would sound as if something had been tried.
func beforehand(refusal, nothing string) string {
	before, after, ok := strings.Cut(refusal, nothing)
	if !ok {
		return refusal
	}
	after = strings.TrimLeft(after, ".; ")
	if first, n := utf8.DecodeRuneInString(after); n > 0 {
		after = string(unicode.ToUpper(first)) + after[n:]
	}
	return strings.TrimSpace(before + after)
}

// tell lists what whoever makes it should know; nothing takes the list away.
func (a *asking) tell(list []concern) {
	was := a.rows.Position().Y
	a.points.put(list)
	a.relay()
	if by := a.rows.Position().Y - was; a.rows.pressed && by != 0 { // what is pressed stays under the pointer
		a.onShift(by)
	}
	a.rows.pressed = false
	a.onPoints()
}
