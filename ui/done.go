package ui

import (
	"strconv"

	"chancery/model"
	"chancery/model/civil"
)

// quiet are the deeds whose field shows what was done.
var quiet = map[string]bool{"edit": true, "participants": true, "setting": true, "new-person": true}

// done is what the toast says of a deed; "" where the field shows it.
func (w *Window) done(l model.Label) string {
	if quiet[l.Verb] {
		return ""
	}
	if sum, ok := l.Shift(); ok {
		return w.words.Say("ui.done.shift-said", w.words.Shifted(&sum))
	}
	key, args := "ui.done."+l.Verb, make([]any, len(l.Args))
	for i, a := range l.Args {
		args[i] = w.words.Text(a)
	}
	if at, ok := l.At(); ok {
		args = append(args[:len(args)-2], w.moment(at))
		key += "-to"
	} else if day, ok := l.Day(); ok {
		args, key = append(args[:1], w.words.DayShort(day)), key+"-to"
	}
	if l.Verb == "move-event" {
		args = []any{args[0], w.words.RangeNoYear(civil.Date(l.Args[1].In()), civil.Date(l.Args[2].In()))}
	}
	if l.Verb == "merge" && args[0] == args[1] { // one is called as the other was
		key += "-one"
	}
	if !w.words.Has(key) {
		return w.words.Label(l)
	}
	if len(args) > 0 {
		if n, err := strconv.Atoi(args[0].(string)); err == nil {
			return w.words.Count(key, n, args[1:]...)
		}
	}
	return w.words.Say(key, args...)
}

// moment is the day and the hour that something begins at, on the clocks on show.
func (w *Window) moment(m civil.Moment) string {
	here, err := m.In(w.zone)
	if err != nil {
		here = m
	}
	return w.words.DayShort(here.Date()) + ", " + w.words.OnClocks(m, w.zone)
}
