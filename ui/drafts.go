package ui

import (
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"chancery/model"
	"chancery/patient"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// draft is what somebody typed and has not saved, as it outlives the program.
type draft struct {
	In      editor    `json:"in"`
	Where   string    `json:"where"`
	Was     string    `json:"was,omitempty"`
	Text    string    `json:"text"`
	Lang    string    `json:"lang,omitempty"`   // of a text in several languages
	Tongue  string    `json:"tongue,omitempty"` // in which the window called it Where
	Of      model.Ref `json:"of,omitzero"`
	Command string    `json:"command,omitempty"` // which register, or what opened the card in a file of an older program
	Title   string    `json:"title,omitempty"`   // of the card, likewise
	Ways    []path    `json:"ways,omitempty"`    // to the card, from the lowest of those that lie under it

	Delegation int64 `json:"delegation,omitempty"` // on the board of delegations, and so are the next two
	Seat       int64 `json:"seat,omitempty"`
	New        bool  `json:"new,omitempty"` // a seat that is not there yet

	Spot *sheet.Spot `json:"spot,omitempty"` // in the running order; without one the item of Of
}

// editor is what somebody types in.
type editor string

const (
	ofOrder     editor = "order"
	ofSenders   editor = "delegations"
	ofPapers    editor = "papers"
	ofInspector editor = "inspector"
	ofSheet     editor = "sheet"
	ofRegister  editor = "register" // Command says of which, Of.Item of which row
)

func (d *draft) left() part.Left { return part.Left{Where: d.Where, Text: d.Text, Lang: d.Lang} }

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
	if slices.EqualFunc(list, w.drafts.kept, func(a, b draft) bool { return reflect.DeepEqual(a, b) }) {
		return
	}
	var err error
	if len(list) == 0 {
		if err = patient.Remove(path); errors.Is(err, fs.ErrNotExist) {
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
		_ = patient.Remove(path)
	}
	w.drafts = drafts{}
}

// typed is all that is typed and not saved, but for what is delicate.
func (w *Window) typed() []draft {
	var out []draft
	add := func(of draft, l part.Left) {
		if !l.Delicate {
			of.Where, of.Was, of.Text, of.Lang, of.Tongue = l.Where, l.Was, l.Text, l.Lang, w.words.Lang()
			out = append(out, of)
		}
	}
	if rows := w.views.Order.Rows; rows != nil {
		for _, u := range rows.Unsaved() {
			add(draft{In: ofOrder, Of: model.Ref{Event: w.stand.Event, Item: u.Spot.Item}, Spot: &u.Spot}, u.Left)
		}
	}
	for _, l := range w.views.Senders.Board.Waiting() {
		add(draft{In: ofSenders, Of: model.Ref{Event: w.stand.Event}, Delegation: l.Delegation, Seat: l.Seat, New: l.New}, l.Left)
	}
	for _, l := range w.views.Papers.Board.Typed() {
		add(draft{In: ofPapers, Of: model.Ref{Event: w.stand.Event}}, l)
	}
	for _, l := range w.inspector.Typed() {
		add(draft{In: ofInspector, Of: l.Of}, l.Left)
	}
	for _, l := range w.registers.Typed() {
		add(draft{In: ofRegister, Command: string(l.Kind), Of: model.Ref{Item: l.Key}}, l.Left)
	}
	if w.win.Canvas().Overlays().Top() == nil {
		w.begun = path{} // what it opened is closed: it is not how the next card comes to be open
	}
	var ways []path
	for _, s := range w.sheets() {
		ways = append(ways, w.wayTo(s))
		for _, l := range s.Typed() {
			if s.Saves && l.Text == l.Was {
				continue // saved as it was left
			}
			add(draft{In: ofSheet, Ways: slices.Clone(ways)}, l)
		}
	}
	return out
}

// recall reads what was typed in this diary and not saved the last time, and asks
// whether it is to be kept. Until somebody says so it can be asked for again.
func (w *Window) recall() {
	w.drafts = drafts{}
	b, err := os.ReadFile(w.draftFile())
	if err != nil || json.Unmarshal(b, &w.drafts.waiting) != nil || len(w.drafts.waiting) == 0 {
		return
	}
	w.drafts.kept = slices.Clone(w.drafts.waiting)
	w.askDrafts()
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
