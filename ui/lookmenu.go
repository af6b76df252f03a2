package ui

import (
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/sheet"
	"chancery/words"
)

// nextLook goes from the desktop's own to light, to dark, and round again.
func (w *Window) nextLook() {
	next := map[string]string{"": "light", "light": "dark", "dark": ""}
	w.memory.Look = next[w.memory.Look]
	w.applyLook()
	w.remember()
	w.root.Refresh()
	w.read()
	w.say(w.words.Say("ui.look." + w.memory.Look))
}

// zoom draws everything by steps larger, or smaller.
func (w *Window) zoom(by int) {
	c := w.win.Canvas()
	size, was := c.Size(), c.Scale()
	w.memory.Text = look.Step(w.memory.Text, by)
	w.applyLook()
	now := c.Scale()
	w.win.Resize(fyne.NewSize(size.Width*was/now, size.Height*was/now)) // the window stays as large as it was
	w.root.Refresh()
	w.remember()
}

// nextLanguage changes the language of the interface while the program runs.
func (w *Window) nextLanguage() {
	for i, l := range words.Languages {
		if l == w.words.Lang() {
			w.setLanguage(words.Languages[(i+1)%len(words.Languages)])
			return
		}
	}
}

func (w *Window) setLanguage(lang string) { w.leave("apply", func() { w.speak(lang) }) }

func (w *Window) speak(lang string) {
	w.remember()
	w.memory.Lang = lang
	w.boards.Order.Drop()
	w.build()
	w.remember()
	if w.diary == nil {
		w.Welcome()
		w.welcome.Point("language", 0)
		return
	}
	w.read()
	w.focusBoard()
}

// speaker speaks the language of the interface, and begins weeks as was chosen.
func (w *Window) speaker() *words.Words {
	say := words.For(w.memory.Lang)
	first := say.FirstWeekday()
	switch w.memory.FirstDay {
	case sheet.FromMonday:
		first = time.Monday
	case sheet.FromSunday:
		first = time.Sunday
	case sheet.FromSaturday:
		first = time.Saturday
	}
	return say.Weeks(first, !w.memory.NoWeeks)
}

// setWeeks begins weeks on another day, with or without their numbers.
func (w *Window) setWeeks(first string, numbered bool) {
	w.leave("apply", func() { w.beginWeeks(first, numbered) })
}

func (w *Window) beginWeeks(first string, numbered bool) {
	w.memory.FirstDay, w.memory.NoWeeks = first, !numbered
	w.words = w.speaker()
	w.boards.Order.Drop()
	w.makeKit()
	w.read()
	w.remember()
}

// rulers says that hours are shown in further zones.
func (w *Window) rulers() bool {
	return !w.memory.NoRulers && w.memory.Second+w.memory.Third != ""
}

// toggleSecond shows or hides the rulers of further zones: Brussels, where the
// desk of most counterparts is, unless others were set.
func (w *Window) toggleSecond() {
	w.memory.NoRulers = w.rulers()
	if w.memory.Second+w.memory.Third == "" {
		w.memory.Second = "Europe/Brussels"
	}
	w.refill()
	w.root.Refresh()
}

// setRuler gives a ruler the zone that a city or a name means; "" takes it away.
func (w *Window) setRuler(ruler *string, typed string) error {
	zone := words.Zone(typed)
	if zone == "" {
		zone = strings.TrimSpace(typed)
	}
	if zone != "" {
		if _, err := civil.Load(zone); err != nil {
			return model.Refuse("model.zone", zone)
		}
	}
	*ruler, w.memory.NoRulers = zone, false
	w.refill()
	w.remember()
	return nil
}

// gestures are the keys that are no commands, by where they are pressed.
var gestures = []struct {
	where string
	keys  []string
}{
	{"board", []string{"arrows", "alt-arrows", "alt-shift", "drag-shift", "drag-ctrl", "wheel-ctrl", "page", "insert", "duplicate", "delete"}},
	{"order", []string{"tab", "typing", "above", "below", "shift", "pick", "copy", "paste", "delete-row", "fold"}},
	{"field", []string{"commit", "language"}},
}

// help lists every key.
func (w *Window) help() {
	say := w.words.Say
	var lines [][2]string
	for _, g := range groups {
		lines = append(lines, [2]string{say("ui.group." + g), ""})
		for _, c := range w.commands() {
			if c.group == g && c.shown != "" {
				lines = append(lines, [2]string{say("ui.cmd." + c.id), c.shown})
			}
		}
	}
	for _, g := range gestures {
		lines = append(lines, [2]string{strings.ToUpper(say("ui.keys." + g.where)), ""})
		for _, k := range g.keys {
			lines = append(lines, [2]string{say("ui.keys." + k), say("ui.keys." + k + ".key")})
		}
	}
	sheet.Keys(w.win.Canvas(), say("ui.cmd.keys"), lines, say("sheet.close"))
}

// settings are those of the office, kept in the diary, and of this computer.
func (w *Window) settings() {
	sheet.OpenSettings(w.kit, w.win.Canvas(), w.office, sheet.Desktop{
		Lang: w.words.Lang(), Content: w.kit.Lang, Look: w.memory.Look, Second: w.memory.Second, Third: w.memory.Third,
		FirstDay: w.memory.FirstDay, Numbered: !w.memory.NoWeeks, OnWeeks: w.setWeeks,
		OnLang:    w.setLanguage,
		OnContent: w.setContent,
		OnLook: func(l string) {
			w.memory.Look = l
			w.applyLook()
			w.root.Refresh()
			w.read()
		},
		OnSecond: func(z string) error { return w.setRuler(&w.memory.Second, z) },
		Days:     w.ownDays,
		OnDays:   w.setDays,
		OnThird:  func(z string) error { return w.setRuler(&w.memory.Third, z) },
	})
}

// setContent has cells and fields typed in another language.
func (w *Window) setContent(lang string) {
	w.leave("apply", func() {
		w.memory.Content = lang
		w.boards.Order.Drop()
		w.makeKit()
		w.read()
	})
}

// newVenue adds a venue with its rooms to the register.
func (w *Window) newVenue() { sheet.OpenVenue(w.kit, w.win.Canvas()) }
