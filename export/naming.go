package export

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// FileName proposes a name as people name files: where and when it is, which paper it
// is, of which visit as its readers may call it, for whom, and in which languages. It
// holds nothing that a file system refuses, and is never too long for one.
func FileName(of []model.Programme, opt Options) string { return fileName(of, opt, "") }

// fileName is that, with words that tell it from its sisters.
func fileName(of []model.Programme, opt Options, more string) string {
	w := opt.Languages.first()
	ext, whose := "."+opt.Format(), safe(w.Text(opt.whose(of)))
	doc, _ := Find(opt.Document)
	if doc.ID == Calendar || doc.ID == ICS && len(of) != 1 {
		return fitted([]string{safe(opt.Name), whose, safe(more)}, " ", ext)
	}
	e := of[0].For(opt.Reader(of)).Event
	about := []string{placeAndDays(&e, w), opt.called(w), safe(w.Text(e.Title))}
	switch {
	case doc.Several:
		about = []string{opt.called(w)}
		if opt.Day.Valid() {
			about = []string{w.Range(opt.Day, opt.Day), about[0]}
		}
	case e.UID == "": // the readers know of no visit
		about = []string{cmp.Or(opt.called(w), safe(w.Say("export.calendar")))}
	case doc.ID == ICS:
		about[1] = ""
	case w.Has("export.title-of." + doc.ID): // its title says which paper it is
		about = []string{about[0], safe(titled(w, ofOne(doc.ID, opt.Delegation != ""), w.Text(e.Title), w.Say("event.kind."+string(e.Kind))))}
	}
	if whose == "" {
		whose = opt.readers(w)
	}
	end, whom := opt.issued(w)+opt.embargoed(&e, w)+opt.tongues()+ext, []string{whose, opt.person(of), opt.item(of), safe(more)}
	if opt.held != whose {
		whom = append(whom, opt.held)
	}
	// Who a paper is for is never cut: before that the title of the visit goes whole.
	if place := placeAndDays(&e, w); place != "" && len(strings.Join(append(about, whom...), " – ")+end) > longest {
		about = []string{place, opt.called(w)}
	}
	return fitted(append(about, whom...), " – ", end)
}

// placeAndDays are those of a visit: Bucharest, 12–13 May 2026.
func placeAndDays(e *model.Event, w *words.Words) string {
	if e.UID == "" {
		return ""
	}
	return strings.TrimPrefix(safe(w.Text(e.City))+", "+w.Range(e.FirstDay, e.LastDay), ", ")
}

// called is what the paper calls itself.
func (o *Options) called(w *words.Words) string {
	if o.Document == ICS {
		return ""
	}
	return safe(kindOf(ofOne(o.Document, o.Delegation != ""), o.Audience, w))
}

// readers names those a paper is not usually made for.
func (o *Options) readers(w *words.Words) string {
	if doc, _ := Find(o.Document); o.Audience == "" || o.Audience == doc.Audience {
		return ""
	}
	return safe(w.Say("papers.to." + string(o.Audience)))
}

// issued tells the files of one edition from those of another: by the number, or by the hour
// as of which it is where these readers are not told the number.
func (o *Options) issued(w *words.Words) string {
	n := o.Edition.N
	if n == 0 && o.Document != ChangeSheet {
		n = o.Edition.As // it calls itself that one
	}
	if n == 0 {
		return ""
	}
	if house, err := o.house(); err == nil && !house.Editions(o.Audience != model.Internal) {
		if o.Edition.N == 0 {
			return ""
		}
		return " – " + safe(w.Date(o.AsOf.Date())+", "+atHour(o.AsOf))
	}
	name := " – " + w.Say("export.edition-file", n)
	if o.Since != 0 && o.Document != ChangeSheet { // others of this edition hold another one
		name += " " + w.Say("export.since-file", o.Since)
	}
	return name
}

// embargoed says until when nothing of a file may be used: who forwards it sees its name alone. It is
// short, so that the visit keeps its whole name.
func (o *Options) embargoed(e *model.Event, w *words.Words) string {
	if until, ok := o.until(e); ok {
		return " – " + safe(w.Say("export.embargo-file", until.Time().Format("02.01")+" "+atHour(until)))
	}
	return ""
}

// atHour is an hour as a file may be called.
func atHour(m civil.Moment) string { return strings.ReplaceAll(m.Clock(), ":", ".") }

// tongues are the languages of a paper, as no state is called: (RO, EN).
func (o *Options) tongues() string {
	if o.Document == ICS || len(o.Languages) == 0 {
		return ""
	}
	var out []string
	for _, l := range o.Languages {
		out = append(out, safe(words.For(l).Say("words.file")))
	}
	return " (" + strings.Join(out, ", ") + ")"
}

// item is the one of which alone a paper is, as its readers know it.
func (o *Options) item(of []model.Programme) string {
	if o.Item == "" || len(of) != 1 {
		return ""
	}
	p := of[0].For(o.Reader(of))
	for i := range p.Items {
		if p.Items[i].UID == o.Item {
			return safe(o.Languages.first().Text(p.Items[i].Title))
		}
	}
	return ""
}

// person is the one for whom alone a paper is made, as its readers know them.
func (o *Options) person(of []model.Programme) string {
	if o.For == "" || len(of) != 1 {
		return ""
	}
	all, w := People(of[0], o.Reader(of)), o.Languages.first()
	for _, a := range all {
		if a.Key == o.For {
			p := of[0].For(a.as)
			return safe(w.Text(a.Name) + a.toldApart(&p, all, w))
		}
	}
	return ""
}

// longest is how many bytes a name has at most, its ending among them: file systems take
// 255, and a number still goes behind it.
const longest = 236

// fitted are the parts of a name that say something, in one that is not too long: the
// longest gives way first, at a word, so that what tells two files apart stays.
func fitted(parts []string, between, end string) string {
	parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
	for {
		name := strings.Join(parts, between) + end
		if len(name) <= longest || len(parts) == 0 {
			return name
		}
		at := 0
		for i := range parts {
			if len(parts[i]) > len(parts[at]) {
				at = i
			}
		}
		parts[at] = shorter(parts[at])
		if parts[at] == "" {
			parts = slices.Delete(parts, at, at+1)
		}
	}
}

// shorter is a text without its last word; without its last letter where it is one.
func shorter(s string) string {
	at := strings.LastIndexByte(s, ' ')
	if at <= 0 {
		_, n := utf8.DecodeLastRuneInString(s)
		return s[:len(s)-n]
	}
	return strings.TrimRight(s[:at], " ,.;:–—-(")
}

// withNumber is a name with a number before its ending.
func withNumber(name, n string) string {
	dot := strings.LastIndexByte(name, '.')
	return name[:dot] + " " + n + name[dot:]
}

// safe is a text without what a file system refuses, on one line.
func safe(s string) string {
	s = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`/\:*?"<>|`, r) || r < ' ' {
			return -1
		}
		return r
	}, s)
	return strings.Trim(strings.Join(strings.Fields(s), " "), " .")
}

// Made is what is made as the list of papers keeps it: under a title, of a visit
// or of none.
func (o *Options) Made(title, uid string) model.Made {
	return model.Made{At: o.AsOf.At, EventUID: uid, Title: title, Document: o.Document, Format: o.Format(), Audience: o.Audience, Langs: o.Languages.String(), Revision: o.Revision}
}
