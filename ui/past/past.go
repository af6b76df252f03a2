// Package past is what was done: who changed what and when, of an item, a visit or the whole
// diary, as sentences from the log, and the way back to what was. It knows no window, only
// its host.
package past

import (
	"cmp"
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/model/edition"
	"chancery/reading"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
	"chancery/words"
)

// Host is the window this room stands in.
type Host interface {
	Kit() sheet.Kit
	Canvas() fyne.Canvas
	Reading() *reading.Reading
	Zones() (shown, home string)
	Tell(error)
}

// The scopes of a history.
const (
	ofItem  = "item"
	ofVisit = "visit"
	ofDiary = "diary"
)

// line is one sentence of it.
type line struct {
	deed    model.Deed
	said    string
	kind    string   // of the deed, of the diary alone
	fields  []string // that it changed
	item    int64    // key in the log, 0 for the visit
	was     bool     // the item was there before it
	visited bool     // so was the visit
	gone    int64    // key that a visit had which the deed removed, and which is not there again
}

// card is the open history.
type card struct {
	host Host
	ref  model.Ref
	p    model.Programme
	all  []line
	show []line
	log  []model.Alteration
	back map[int64]bool // deeds that were taken back

	sheet            *part.Sheet
	pane             *scene.Pane
	scope, field, by *part.Choice
	kind             *part.Choice // what was done, whatever it was done to: of the diary alone
}

const (
	wide     = 680
	rowTall  = 46 // of a line that is said in one
	lineTall = 19
	most     = 200  // lines that are shown
	deeds    = 3000 // of the diary that are read
)

// Open shows the history of an item, of a visit, or with neither that of the diary.
func Open(h Host, ref model.Ref) {
	c := &card{host: h, ref: ref}
	w := c.words()
	var scopes []part.Option
	for _, s := range []string{ofItem, ofVisit, ofDiary} {
		if s == ofDiary || ref.Event != 0 && (s == ofVisit || ref.IsItem()) {
			scopes = append(scopes, part.Option{Value: s, Name: w.Say("story.of-" + s)})
		}
	}
	c.scope = part.NewChoice(w.Say("story.scope"), scopes, w.Error)
	c.field, c.by, c.kind = part.NewChoice(w.Say("story.field"), nil, w.Error), part.NewChoice(w.Say("story.by"), nil, w.Error), part.NewChoice(w.Say("story.kind"), nil, w.Error)
	c.scope.Put(scopes[0].Value)
	c.scope.OnChoose = func(string) error { return c.read() }
	c.field.OnChoose, c.by.OnChoose, c.kind.OnChoose = c.narrow, c.narrow, c.narrow
	c.pane = scene.NewPane(w.Say("ui.cmd.history"), fyne.NewSize(wide, rowTall), c.paint)
	c.pane.OnTap, c.pane.Tall = func(at scene.Hit, e *desktop.MouseEvent) { c.ask(at, e.AbsolutePosition) }, c.tall
	if err := c.read(); err != nil {
		h.Tell(err)
		return
	}
	c.sheet = part.Open(h.Canvas(), w.Say("ui.cmd.history"), wide+60, container.New(part.Stack{Gap: 10}, container.New(part.Row{}, c.scope.Pane, c.field.Pane, c.by.Pane), c.kind.Pane, c.pane), c.scope.Pane,
		part.NewButton(w.Say("sheet.close"), part.Primary, func() { c.sheet.Close() }))
}

func (c *card) words() *words.Words { return c.host.Kit().Words }

// read reads the story that is asked for, and offers what it can be narrowed by.
func (c *card) read() error {
	c.all, c.log = nil, nil
	read := c.ofProgramme
	if c.scope.Value() == ofDiary {
		read = c.ofDiary
	}
	if err := read(); err != nil {
		return err
	}
	w := c.words()
	c.back = undone(c.all)
	c.offer(c.field, w.Say("story.all"), func(l *line) []string { return l.fields })
	c.offer(c.by, w.Say("story.anyone"), func(l *line) []string { return []string{l.deed.Actor} })
	c.offer(c.kind, w.Say("story.all"), func(l *line) []string { return []string{l.kind} })
	part.Reveal(c.kind.Pane, c.scope.Value() == ofDiary)
	return c.narrow("")
}

// offer lets it be narrowed by whatever stands in its lines.
func (c *card) offer(choice *part.Choice, all string, of func(*line) []string) {
	was, list := choice.Value(), []part.Option{{Value: "", Name: all}}
	var found []string
	for i := range c.all {
		for _, s := range of(&c.all[i]) {
			if s != "" && !slices.Contains(found, s) {
				found = append(found, s)
			}
		}
	}
	slices.SortFunc(found, func(a, b string) int { return cmp.Compare(words.Fold(a), words.Fold(b)) })
	for _, s := range found {
		list = append(list, part.Option{Value: s, Name: words.Capital(s)})
	}
	choice.Offer(list)
	if !slices.Contains(found, was) {
		was = ""
	}
	choice.Put(was)
}

func (c *card) narrow(string) error {
	c.show = nil
	among := func(choice *part.Choice, of ...string) bool {
		return choice.Value() == "" || slices.Contains(of, choice.Value())
	}
	for _, l := range c.all {
		if among(c.field, l.fields...) && among(c.by, l.deed.Actor) && among(c.kind, l.kind) {
			c.show = append(c.show, l)
		}
	}
	c.pane.SetMin(fyne.NewSize(wide, c.tall(cmp.Or(c.pane.Size().Width, wide))))
	c.pane.Refresh()
	if c.sheet != nil {
		c.sheet.Refresh()
	}
	return nil
}

// ofProgramme is the story of the item or the visit.
func (c *card) ofProgramme() error {
	kit, r := c.host.Kit(), c.host.Reading()
	p, err := kit.Desk.Programme(c.ref.Event)
	if err != nil {
		return err
	}
	regs, err := r.Registers()
	if err != nil {
		return err
	}
	people, err := r.People()
	if err != nil {
		return err
	}
	table, key := "events", c.ref.Event
	if c.scope.Value() == ofItem {
		table, key = "items", c.ref.Item
	}
	if c.log, err = kit.Desk.Story(table, key); err != nil {
		return err
	}
	c.p = edition.Lend(p, regs, people)
	w, first := c.words(), c.first()
	story, err := edition.WithNames(&p, c.log, c.scope.Value() == ofVisit, kit.Desk.Past)
	if err != nil {
		return err
	}
	if c.p, err = edition.Recall(c.p, story, kit.Desk.Past); err != nil {
		return err
	}
	for _, t := range edition.Tell(&c.p, story) {
		said := w.Recorded(&t.Difference, &t.Of)
		c.all = append(c.all, line{deed: t.Deed, said: said.Sentence(w), fields: []string{said.Field}, item: t.Key, was: t.Key != 0 && first[t.Key] < t.Deed.ID, visited: !t.Lent && c.scope.Value() == ofVisit && first[0] < t.Deed.ID})
	}
	return c.givenOut()
}

// first are the deeds that made each item, by its key, and under 0 that which made the visit.
func (c *card) first() map[int64]int64 {
	out := map[int64]int64{}
	for _, a := range slices.Backward(c.log) {
		switch v := a.Now.(type) {
		case *model.Event:
			out[0] = a.Deed.ID
		case *model.Item:
			out[v.ID] = a.Deed.ID
		}
	}
	return out
}

// backs says that something stood before a line that can come back.
func (c *card) backs(l *line) bool {
	return !c.host.Kit().ReadOnly && (l.was || l.visited || l.gone != 0)
}

// ask offers what comes back: the item, or the whole visit.
func (c *card) ask(at scene.Hit, pos fyne.Position) {
	if at.Kind != "bring" || int(at.ID) >= len(c.show) {
		return
	}
	l, w := &c.show[at.ID], c.words()
	if l.gone != 0 {
		c.askGone(l, pos)
		return
	}
	var list []scene.Entry
	offer := func(label string, title model.Text, item int64) {
		if rows := edition.Before(c.log, l.deed.ID, item); stood(rows, item) {
			list = append(list, scene.Entry{Label: label, Do: func() { c.bring(title, rows) }})
		}
	}
	if l.item != 0 {
		title := c.title(l.item)
		offer(w.Say("story.back-item", w.Text(title)), title, l.item)
	}
	if c.scope.Value() == ofVisit {
		offer(w.Say("story.back-visit"), c.p.Event.Title, 0)
	}
	if len(list) > 0 {
		scene.Popup(c.host.Canvas(), pos, 300, list)
	}
}

// stood says that what is to come back was there.
func stood(rows []model.Back, item int64) bool {
	return slices.ContainsFunc(rows, func(b model.Back) bool {
		if b.Then == nil {
			return false
		}
		_, visit := b.Then.(*model.Event)
		_, one := b.Then.(*model.Item)
		return item == 0 && visit || item != 0 && one
	})
}

// title is what an item was called last.
func (c *card) title(item int64) model.Text {
	for _, a := range slices.Backward(c.log) {
		for _, r := range []model.Record{a.Now, a.Was} {
			if it, ok := r.(*model.Item); ok && it.ID == item {
				return it.Title
			}
		}
	}
	return model.Plain(strconv.FormatInt(item, 10))
}

// bring makes it what it was, as a new deed that can be undone.
func (c *card) bring(title model.Text, rows []model.Back) {
	kit := c.host.Kit()
	if kit.Try(&model.BringBack{Title: title, Rows: rows, Revision: c.p.Revision}) {
		c.sheet.Close()
	}
}
