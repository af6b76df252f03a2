package ui

import (
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"chancery/model"
	"chancery/register"
	"chancery/ui/inspect"
	"chancery/ui/part"
	"chancery/ui/section"
	"chancery/ui/sheet"
	"chancery/ui/view"
)

// draft is what somebody typed and has not saved, as it outlives the program.
type draft struct {
	In      editor    `json:"in"`
	Where   string    `json:"where"`
	Was     string    `json:"was,omitempty"`
	Text    string    `json:"text"`
	Lang    string    `json:"lang,omitempty"` // of a text in several languages
	Of      model.Ref `json:"of,omitzero"`
	Command string    `json:"command,omitempty"` // that opened the sheet
	Title   string    `json:"title,omitempty"`   // of the sheet
}

// editor is what somebody types in.
type editor string

const (
	ofOrder     editor = "order"
	ofSenders   editor = "delegations"
	ofInspector editor = "inspector"
	ofSheet     editor = "sheet"
	ofRegister  editor = "register" // Command says of which, Of.Item of which row
)

func (d *draft) left() part.Left { return part.Left{Where: d.Where, Text: d.Text, Lang: d.Lang} }

// begun is the command that was run last, and where the window stood: what it
// opened is opened so again.
type begun struct {
	command string
	of      model.Ref
}

// drafts are kept for one diary in one file, written when they are others than a
// second ago.
type drafts struct {
	kept    []draft
	waiting []draft // of the last time, which nobody has answered for
}

// draftFile is where what is typed in a diary is kept: a file for each.
func (w *Window) draftFile() string {
	if w.State == "" || w.diary == nil {
		return ""
	}
	h := fnv.New64a()
	_, _ = h.Write([]byte(w.diary.Health().Path))
	return filepath.Join(w.State, fmt.Sprintf("drafts-%016x.json", h.Sum64()))
}

// keepDrafts writes down what is typed and not saved, and takes it away when there
// is nothing. It is asked once a second.
func (w *Window) keepDrafts() {
	path := w.draftFile()
	if path == "" {
		return
	}
	list := append(slices.Clone(w.drafts.waiting), w.typed()...)
	if slices.Equal(list, w.drafts.kept) {
		return
	}
	var err error
	if len(list) == 0 {
		if err = os.Remove(path); errors.Is(err, fs.ErrNotExist) {
			err = nil
		}
	} else if b, e := json.Marshal(list); e == nil {
		err = writeWhole(path, b)
	}
	if err == nil { // else a second later
		w.drafts.kept = list
	}
}

// forgetDrafts takes away what was typed in a diary that is left: it is saved, or was
// given up. What nobody has answered for stays.
func (w *Window) forgetDrafts() {
	path := w.draftFile()
	if path == "" || len(w.drafts.kept) == 0 {
		return
	}
	if b, err := json.Marshal(w.drafts.waiting); err == nil && len(w.drafts.waiting) > 0 {
		_ = writeWhole(path, b)
	} else {
		_ = os.Remove(path)
	}
	w.drafts = drafts{}
}

// typed is all that is typed and not saved, but for what is delicate.
func (w *Window) typed() []draft {
	var out []draft
	add := func(of draft, l part.Left) {
		if !l.Delicate {
			of.Where, of.Was, of.Text, of.Lang = l.Where, l.Was, l.Text, l.Lang
			out = append(out, of)
		}
	}
	if rows := w.views.Order.Rows; rows != nil {
		for _, l := range rows.Unsaved() {
			add(draft{In: ofOrder, Of: model.Ref{Event: w.stand.Event, Item: rows.In()}}, l)
		}
	}
	for _, l := range w.views.Senders.Board.Typed() {
		add(draft{In: ofSenders, Of: model.Ref{Event: w.stand.Event}}, l)
	}
	for _, l := range w.inspector.Typed() {
		add(draft{In: ofInspector, Of: l.Of}, l.Left)
	}
	for _, l := range w.registers.Typed() {
		add(draft{In: ofRegister, Command: string(l.Kind), Of: model.Ref{Item: l.Key}}, l.Left)
	}
	for _, o := range w.win.Canvas().Overlays().List() {
		t, ok := o.(part.Typist)
		s, isSheet := o.(*part.Sheet)
		if !ok || !isSheet {
			continue
		}
		for _, l := range t.Typed() {
			if s.Saves && l.Text == l.Was {
				continue // saved as it was left
			}
			add(draft{In: ofSheet, Of: w.begun.of, Command: w.begun.command, Title: s.Title()}, l)
		}
	}
	return out
}

// recall reads what was typed in this diary and not saved the last time, and asks
// whether it is to be kept.
func (w *Window) recall() {
	w.drafts = drafts{}
	b, err := os.ReadFile(w.draftFile())
	if err != nil || json.Unmarshal(b, &w.drafts.waiting) != nil || len(w.drafts.waiting) == 0 {
		return
	}
	w.drafts.kept = slices.Clone(w.drafts.waiting)
	var lines []string
	for _, d := range w.drafts.waiting {
		lines = append(lines, w.told(&d))
	}
	const most = 8
	if n := len(lines) - most; n > 0 {
		lines = append(lines[:most], w.words.Count("ui.leave.more", n))
	}
	sheet.Ask(w.win.Canvas(), w.words.Say("ui.drafts"), strings.Join(lines, "\n"), w.words.Say("ui.drafts.drop"), w.words.Say("ui.drafts.keep"),
		func() { w.drafts.waiting = nil; w.keepDrafts() }, w.takeUp)
}

// told is one line of what was not saved: what stood there, and what was typed.
func (w *Window) told(d *draft) string {
	if d.Was == "" {
		return w.words.Say("ui.drafts.new", d.Where, short(d.Text))
	}
	return w.words.Say("ui.drafts.changed", d.Where, short(d.Was), short(d.Text))
}

// short is as much of a text as a line has room for.
func short(text string) string {
	const most = 60
	r := []rune(strings.Join(strings.Fields(text), " "))
	if len(r) > most {
		return string(r[:most]) + "…"
	}
	return string(r)
}

// takeUp types again what was not saved, where it was typed, and saves what can be
// saved now. What has no place any more is shown, to be copied.
func (w *Window) takeUp() {
	list := w.drafts.waiting
	w.drafts.waiting = nil
	var lost []string
	for i := range list {
		if d := &list[i]; !w.typeAgain(d) {
			lost = append(lost, d.Where+": "+d.Text)
		}
	}
	if len(lost) == 0 {
		return
	}
	text := strings.Join(lost, "\n")
	sheet.Ask(w.win.Canvas(), w.words.Say("ui.drafts.lost"), text, w.words.Say("sheet.close"), w.words.Say("ui.drafts.copy"), nil,
		func() { w.App.Clipboard().SetContent(text) })
}

// typeAgain types a draft where it was typed, and says whether that is still there.
func (w *Window) typeAgain(d *draft) bool {
	switch d.In {
	case ofOrder:
		w.enter(d.Of.Event)
		if w.stand.Event != d.Of.Event || d.Of.Item == 0 || !w.views.Order.Rows.Put(d.Of.Item, d.left()) {
			return false
		}
		w.typeOn(w.views.Order.Rows.Settle())
		return true
	case ofRegister:
		w.goBoard(register.Kind(d.Command), d.Of.Item)
		l := section.Left{Left: d.left(), Kind: register.Kind(d.Command), Key: d.Of.Item}
		if !slices.Contains(register.Kinds, l.Kind) || !w.registers.Put(l) {
			return false
		}
		for _, l := range w.registers.Settle() {
			w.typeOn([]part.Left{l.Left})
		}
		return true
	case ofSenders:
		w.enter(d.Of.Event)
		if w.stand.Event != d.Of.Event {
			return false
		}
		w.setTab(view.DelegationsTab)
		return w.views.Senders.Board.Put(d.left())
	case ofInspector:
		if !w.holds(d.Of) {
			return false
		}
		w.showFields(d.Of)
		if !w.inspector.Put(inspect.Left{Left: d.left(), Of: d.Of}) {
			return false
		}
		for _, l := range w.inspector.Settle() {
			w.typeOn([]part.Left{l.Left})
		}
		return true
	}
	return w.openAgain(d)
}

// typeOn puts the keyboard into what cannot be saved: it may have been made just now,
// and then does not know its window yet.
func (w *Window) typeOn(left []part.Left) {
	for _, l := range left {
		if l.In != nil {
			w.win.Canvas().Focus(l.In)
		}
	}
}

// openAgain opens the sheet that something was typed in, unless it is open already.
func (w *Window) openAgain(d *draft) bool {
	c := w.win.Canvas()
	if s, ok := c.Overlays().Top().(*part.Sheet); ok && s.Title() == d.Title {
		return s.Put(d.left())
	}
	if d.Of.Event != 0 {
		w.chosen = []model.Ref{d.Of}
	}
	w.table.Run(d.Command)
	s, ok := c.Overlays().Top().(*part.Sheet)
	if !ok {
		return false
	}
	if s.Title() != d.Title {
		s.Close()
		return false
	}
	return s.Put(d.left())
}

// holds says whether an item or event is still in the diary.
func (w *Window) holds(ref model.Ref) bool {
	p, err := w.reading.Programme(ref.Event)
	if err != nil {
		return false
	}
	_, ok := p.Item(ref.Item)
	return ok || !ref.IsItem()
}
