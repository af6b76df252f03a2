package ui

import (
	"chancery/model"
	"chancery/ui/sheet"
)

// settings are those of the office, kept in the diary, and of this computer.
func (w *Window) settings() {
	sheet.OpenSettings(w.kit, w.win.Canvas(), w.ofOffice[model.SettingOffice], sheet.Desktop{
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
		Kept:     w.doors.Keeping(),
		Days:     w.ownDays(),
		OnDays:   w.setDays,
		OnThird:  func(z string) error { return w.setRuler(&w.memory.Third, z) },
	})
}
