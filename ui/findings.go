package ui

import (
	"strings"

	"chancery/model"
	"chancery/model/check"
	"chancery/model/civil"
	"chancery/reading"
)

// readFindings says of each entry in a span what is wrong with it: over all of
// the diary, whatever of it is on show.
func (w *Window) readFindings(span civil.Span, all []model.Entry) error {
	list, err := w.reading.Findings(span)
	if err != nil {
		return err
	}
	w.findings, w.clashes = list, map[model.Ref]string{}
	if len(list) == 0 {
		return nil
	}
	at := make(map[model.Ref]*model.Entry, len(all))
	for i := range all {
		at[all[i].Ref] = &all[i]
	}
	for i := range list {
		f := &list[i]
		for _, ref := range f.Refs {
			w.clashes[ref] = w.sayFinding(f, at[f.Other(ref)])
		}
	}
	return nil
}

// sayFinding is a finding as a sentence under one of those it is about; other is
// the one it names.
func (w *Window) sayFinding(f *check.Finding, other *model.Entry) string {
	args := []any{w.words.Text(f.Subject.Name), w.words.Text(other.Title)}
	for _, n := range f.Args {
		args = append(args, n)
	}
	return w.words.Say("finding."+f.Rule, args...)
}

// foreseen is what is wrong with what is carried to another place or hour, new or
// not: the first of it.
func (w *Window) foreseen(e model.Entry) string {
	o, err := w.reading.ForeseeEntries([]model.Entry{e})
	if err != nil || len(o.List) == 0 {
		return ""
	}
	f := &o.List[0].Finding
	return w.sayFinding(f, o.Entry(f.Other(e.Ref)))
}

// clashOf names what a move would clash with.
func (w *Window) clashOf(m model.Move) string {
	e, ok := w.moved(m)
	if !ok {
		return ""
	}
	return w.foreseen(e)
}

// moved is an entry on show at the hours it is carried to.
func (w *Window) moved(m model.Move) (model.Entry, bool) {
	for i := range w.pool.list {
		if e := w.pool.list[i]; e.Ref.Item == m.Item {
			e.Start.At, e.End.At = m.Start, m.End
			return e, true
		}
	}
	return model.Entry{}, false
}

// newClash is what is wrong now and was not before a change: of what was changed,
// and how much more there is.
func (w *Window) newClash(before []check.Finding, was []model.Entry) string {
	known, rev := map[string]bool{}, map[model.Ref]int64{}
	for i := range before {
		known[before[i].Key()] = true
	}
	for i := range was {
		rev[was[i].Ref] = was[i].Rev
	}
	said, more := "", -1
	for i := range w.findings {
		f := &w.findings[i]
		if known[f.Key()] {
			continue
		}
		if more++; said == "" {
			of := f.Refs[0]
			if e := w.entryOf(of); e.Rev == rev[of] { // it stands as it stood: the other one was changed
				of = f.Other(of)
			}
			said = w.clashes[of]
		}
	}
	if more > 0 {
		said += " " + w.words.Say("ui.clash-more", more)
	}
	return said
}

// ahead says what items would newly clash with, were they as they are foreseen:
// the first of it, and how much more there is. "" is nothing.
func (w *Window) ahead(list []reading.Foreseen) string {
	o, err := w.reading.Foresee(list)
	if err != nil {
		return ""
	}
	said, more := "", -1
	for i := range o.List {
		f := &o.List[i]
		if !f.New {
			continue
		}
		if more++; said == "" {
			said = w.sayFinding(&f.Finding, o.Entry(f.Other(f.Ref)))
		}
	}
	if more > 0 {
		said += " " + w.words.Say("ui.clash-more", more)
	}
	return strings.TrimSpace(said)
}
