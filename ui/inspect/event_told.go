package inspect

import (
	"fmt"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
)

// announcement makes the fields of what may be known from when on.
func (f *visitForm) announcement() {
	today := func() civil.Date {
		if f.kit.Now == nil {
			return ""
		}
		return civil.DateOf(f.kit.Now())
	}
	f.told = f.field("sheet.announced", func(e *model.Event, s string) error { return typed.SetDayAndHour(&e.Announced, s, e.FirstDay, today()) })
	f.embargo = f.field("sheet.embargo", func(e *model.Event, s string) error { return typed.SetDayAndHour(&e.Embargo, s, e.FirstDay, today()) })
	f.unsaid = part.NewNotice(300)
}

// tell shows both hours, and says what papers do while the visit is not announced.
func (f *visitForm) tell(put func(*part.Field, string)) {
	e, w := &f.event, f.kit.Words
	for _, in := range []*part.Field{f.told, f.embargo} {
		in.Hint(w.Say("sheet.day-hour-hint", fmt.Sprintf("%d.%d.%d", e.FirstDay.Day(), e.FirstDay.Month(), e.FirstDay.Year())))
	}
	at, ok := e.AnnouncedAt()
	put(f.told, dayAndHour(f, at, ok, e.Announced))
	until, kept := e.EmbargoUntil()
	put(f.embargo, dayAndHour(f, until, kept, e.Embargo))
	said := ""
	switch {
	case f.kit.Now == nil || e.IsAnnounced(f.kit.Now().Unix()):
	case ok:
		said = w.Say("sheet.announced-later")
	default:
		said = w.Say("sheet.not-announced")
	}
	f.unsaid.Put(said, nil)
}

// dayAndHour is an hour as it can be typed again; what is none stands as it is.
func dayAndHour(f *visitForm, m civil.Moment, ok bool, raw string) string {
	if !ok {
		return raw
	}
	return f.kit.Words.Date(m.Date()) + ", " + m.Clock()
}
