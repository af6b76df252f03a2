package ui

import (
	"errors"
	"strings"
	"time"

	"chancery/model"
	"chancery/ui/clash"
	"chancery/ui/part"
	"chancery/words"
)

// do makes a change, says what was done and offers to undo it. While another
// program writes, it is tried again for a moment; then the refusal goes to
// whoever asked, with nothing changed.
func (w *Window) do(c model.Change) error { return w.saying(c, "") }

// saying is do, with more to say of what was done.
func (w *Window) saying(c model.Change, also string) error {
	return w.doing(c, func() string { return w.done(c.Label()) }, also)
}

// doing is do, with what is said of what was done.
func (w *Window) doing(c model.Change, said func() string, also string) error {
	if w.desk == nil {
		return model.Refuse("ui.no-diary")
	}
	d := w.deedOf(c)
	var err error
	for try := 0; try < 4; try++ {
		if err = w.desk.Do(d.c); model.Code(err) != "storage.busy" {
			break
		}
		w.toast.Say(w.words.Error(err))
		time.Sleep(30 * time.Millisecond)
	}
	return w.ended(d, err, said, also)
}

// doingBeside is doing for what takes seconds: it is written beside the window, which is told of it in the
// end. Meanwhile nothing can be undone.
func (w *Window) doingBeside(c model.Change, said func() string, then func(error)) {
	if w.desk == nil {
		then(model.Refuse("ui.no-diary"))
		return
	}
	d, desk := w.deedOf(c), w.desk
	write, told := desk.Apart(d.c)
	var err error
	w.writing = true
	w.beside(func() {
		for try := 0; try < 4; try++ {
			if err = write(); model.Code(err) != "storage.busy" {
				break
			}
			time.Sleep(30 * time.Millisecond)
		}
	}, func() {
		w.writing = false
		if w.desk != desk { // the diary was left meanwhile; it has what was written
			return
		}
		if err == nil {
			err = told()
		}
		then(w.ended(d, err, said, ""))
	})
}

// oneDeed is a change that is about to be made, and how things stood before it.
type oneDeed struct {
	of, c    model.Change
	bringing bool
	fits     map[int64]int64
	before   clash.Before
	leant    map[int64]model.Item
	terms    []model.Tenure
	link     *model.LinkPlaces // nil where no place comes by it
}

func (w *Window) deedOf(c model.Change) *oneDeed {
	d := &oneDeed{of: c, bringing: brings(c), before: w.clash.Before(), leant: w.leanings(), terms: w.terms(), link: w.linking(c)}
	if d.link != nil {
		c = d.link
	}
	d.c = &model.Acquaint{Change: c, Known: knownParty}
	if d.bringing {
		d.fits = w.fitsBefore()
	}
	return d
}

// ended says what was done, or why it was not.
func (w *Window) ended(d *oneDeed, err error, said func() string, also string) error {
	if err != nil {
		if endangered[model.Code(err)] || len(model.Ways(err)) > 0 {
			w.tell(err) // the field says it too, but a field saves no copy
		}
		if overtaken[model.Code(err)] {
			w.read() // what somebody else has done; what was typed stays
		}
		return err
	}
	text, clashes := said(), w.clash.Since(d.before)
	for _, more := range []string{also, w.linked(d.link), w.printsNow(d.terms), w.turned(d.leant), clashes} {
		if more != "" {
			text = strings.TrimPrefix(text+" · "+more, " · ")
		}
	}
	more, acts := w.heldAlong(d.of)
	if clashes != "" { // the list of conflicts says both, and leads to each
		acts = append(acts, part.Action{Name: w.words.Say("ui.check.show"), Do: w.clash.Open})
	}
	w.answer(strings.TrimSuffix(text+" · "+more, " · "), d.bringing, d.fits, acts...)
	return nil
}

// answer says what was done, offers to undo it, and to put somebody who is known now in the place
// of words.
func (w *Window) answer(text string, bringing bool, fits map[int64]int64, acts ...part.Action) {
	actions := append(acts, part.Action{Name: w.words.Say("ui.undo"), Do: w.undo})
	if bringing {
		if more, act := w.offer(fits); more != "" {
			text, actions = strings.TrimPrefix(text+" · "+more, " · "), append([]part.Action{act}, actions...)
		}
	}
	if text != "" {
		w.say(text, actions...)
	}
	if len(actions) > len(acts)+1 {
		w.asked = namesAsked{text, fits}
	}
}

// knownParty is a state or an organisation that the program knows and the diary does not.
func knownParty(key int64) (model.Party, bool) {
	k, ok := words.KnownBy(key)
	return k.Party, ok
}

func (w *Window) say(text string, actions ...part.Action) {
	w.toast.Say(text, actions...)
	w.root.Refresh()
}

// endangered are refusals after which the file can be written no more.
var endangered = map[string]bool{"storage.moved": true, "storage.io": true, "storage.unread": true, "storage.nolocks": true, "storage.corrupt": true, "storage.changed": true}

// homeless are refusals of a first diary where it was to lie: it can lie elsewhere.
var homeless = map[string]bool{"storage.nofolder": true, "storage.noroom": true}

// overtaken are refusals of what was meant for something that is no more as it
// was on show.
var overtaken = map[string]bool{"storage.conflict": true, "storage.gone": true}

// tell says an error that has no field to stand under.
func (w *Window) tell(err error) {
	var f *model.FieldError
	if errors.As(err, &f) {
		err = f.Err
	}
	actions := w.doors.Ways(err)
	if len(actions) > 1 {
		w.root.Refresh()
		w.doors.AskWay(err)
		return
	}
	if w.diary != nil && endangered[model.Code(err)] {
		actions = append(actions, part.Action{Name: w.words.Say("ui.cmd.save-copy"), Do: w.doors.SaveCopy})
	}
	if w.diary == nil && homeless[model.Code(err)] {
		actions = append(actions, part.Action{Name: w.words.Say("ui.cmd.new-diary"), Do: w.doors.Create})
	}
	w.toast.Warn(w.words.Error(err), actions...)
	w.toldUnsaved(err)
	w.root.Refresh()
}

func (w *Window) undo() {
	w.turn(func() (model.Label, bool) { return w.desk.CanUndo() }, w.desk.Undo, "ui.undone")
}
func (w *Window) redo() {
	w.turn(func() (model.Label, bool) { return w.desk.CanRedo() }, w.desk.Redo, "ui.redone")
}

func (w *Window) turn(can func() (model.Label, bool), turn func() error, said string) {
	if w.writing { // it would wait for what is written
		return
	}
	l, ok := can()
	if !ok {
		return
	}
	n := len(w.apart)
	if err := turn(); err != nil {
		w.tell(err)
		return
	}
	w.say(strings.TrimSuffix(w.words.Say(said, w.words.LabelWhole(l))+" · "+w.saidAside(n), " · "))
}

// try makes a change that no field asked for.
func (w *Window) try(c model.Change) bool {
	if err := w.do(c); err != nil {
		w.tell(err)
		return false
	}
	return true
}
