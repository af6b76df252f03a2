package ui

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/assets"
	"chancery/logbook"
	"chancery/model/civil"
	"chancery/ui/care"
	"chancery/ui/guide"
	"chancery/ui/part"
)

var (
	_ care.Host  = host{}
	_ guide.Host = host{}
)

func (h host) Now() time.Time { return h.w.Now() }
func (h host) Keep()          { h.w.remember() }

// Beside does work on another goroutine.
func (h host) Beside(work, then func()) { h.w.beside(work, then) }

func beside(work, then func()) {
	go safely(func() {
		work()
		fyne.Do(then)
	})
}

// Begun is the command that was run last.
func (h host) Begun() string { return h.w.begun.called() }

// Showing is the command that leads to what is on show.
func (h host) Showing() string {
	switch {
	case h.w.register():
		return "section-" + string(h.w.in)
	case h.w.stand.Inside():
		return string(h.w.tab())
	}
	return ""
}

// safely does what is done beside the window. Where that fails the window fails with
// it: whoever rescues what is typed is there.
func safely(work func()) {
	defer func() {
		if failed := recover(); failed != nil {
			fault := logbook.Caught(failed)
			fyne.Do(func() { panic(fault) })
		}
	}()
	work()
}

// Looked is what is remembered of the diary that is open.
func (h host) Looked() *care.Looked {
	all := &h.w.memory.Looked
	if *all == nil {
		*all = map[string]*care.Looked{}
	}
	path := h.w.diary.Health().Path
	if (*all)[path] == nil {
		(*all)[path] = &care.Looked{}
	}
	return (*all)[path]
}

// Warn says something that stays until it is seen.
func (h host) Warn(text string, actions ...part.Action) {
	h.w.toast.Warn(text, actions...)
	h.w.root.Refresh()
}

// about says what the program is made of.
func (w *Window) about() {
	say := w.words.Say
	text := say("ui.about.text")
	for _, line := range append(w.About, say("ui.about.clocks", civil.Rules())) {
		text += "\n" + line
	}
	text += "\n" + say("ui.about.flags")
	var s *part.Sheet
	s = part.Open(w.win.Canvas(), say("ui.cmd.about"), 520, container.New(part.Stack{}, part.NewPara(text, 470)), nil,
		part.NewButton(say("ui.about.licences"), part.Plain, func() {
			s.Close()
			w.licences()
		}),
		part.NewButton(say("sheet.close"), part.Primary, func() { s.Close() }))
}

// licences shows those of the program and of all that it is made of, as they stand.
func (w *Window) licences() {
	part.OpenText(w.win.Canvas(), w.words.Say("ui.about.licences"), 640, assets.Notices(), w.words.Say("sheet.close"))
}
