package papers

import (
	"io"
	"slices"
	"strings"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// task is what papers are being made of.
type task struct {
	*Maker
	last     string // under which the window remembers how they were asked for
	of       []model.Programme
	title    string // in the list of papers made
	uid      string // of the one visit
	name     string // of what is no visit's
	zone     string
	period   export.Period
	revision int64

	older   export.Aged // texts of which a language is older than another
	olderAt int64       // the revision at which they were looked for
}

// task makes papers of programmes.
func (m *Maker) task(last string, of ...model.Programme) *task {
	t := &task{Maker: m, last: last, of: of, title: m.words().Say("ui.whole-diary")}
	t.zone, _ = m.host.Zones()
	if len(of) == 1 {
		t.zone, t.uid, t.title = of[0].Event.Zone, of[0].Event.UID, m.words().Text(of[0].Event.Title)
	}
	for i := range of {
		t.revision = max(t.revision, of[i].Revision)
	}
	t.name = t.title
	return t
}

// follow takes up the programme as it is now.
func (t *task) follow(p model.Programme) {
	t.of, t.revision, t.title = []model.Programme{p}, p.Revision, t.words().Text(p.Event.Title)
	t.zone, t.name = p.Event.Zone, t.title
}

// options are what is asked for, as the diary and the clock have it now.
func (t *task) options(r export.Request) export.Options {
	asOf, err := civil.MomentAt(t.host.Kit().Now().Unix(), t.zone)
	if err != nil {
		asOf = civil.Moment{}
	}
	settings := t.settings()
	_, home := t.host.Zones()
	if len(t.of) > 1 || r.Document == "day" {
		r.Day = t.host.Day()
	}
	given := t.given()
	older, err := export.OlderOf(given, &r, t.of, t.desk().Vault)
	if err != nil {
		t.host.Tell(err)
	}
	var past *export.Past
	if r.Document == export.History && len(t.of) == 1 {
		if past, err = export.PastOf(&t.of[0], t.desk()); err != nil {
			t.host.Tell(err)
		}
	}
	return export.Options{Past: past, Aged: t.aged(), Request: r, Edition: export.Standing(given, &r, t.of, t.desk().Vault), Older: older, AsOf: asOf, Clocks: home, Revision: t.revision, Office: settings[model.SettingOffice], Look: export.LookOf(settings), Period: t.period, Name: t.name, Photos: export.Photos(r.Document, t.of, t.desk())}
}

// aged are the texts of the one visit of which a language is older than another. The log is
// asked once for each state of the programme.
func (t *task) aged() export.Aged {
	if t.uid == "" || len(t.of) != 1 || t.older.Items != nil && t.olderAt == t.revision {
		return t.older
	}
	list, err := export.AgedTexts(&t.of[0], t.desk().Past)
	if err != nil {
		t.host.Tell(err)
		list = export.Aged{Items: map[int64][]model.Aged{}}
	}
	t.older, t.olderAt = list, t.revision
	return t.older
}

// given are the editions of the one visit, the last first.
func (t *task) given() []model.Issued {
	if t.uid == "" {
		return nil
	}
	list, err := t.desk().Editions(t.uid)
	if err != nil {
		t.host.Tell(err)
	}
	return list
}

// reader is who reads what is asked for, now.
func (t *task) reader(r export.Request) model.Reader {
	return r.Reader(t.of, t.host.Kit().Now().Unix())
}

// Last is how a document was asked for the last time.
func (t *task) Last(document string) export.Request { return t.asked(t.last + " " + document) }

// Name proposes the name of the file.
func (t *task) Name(r export.Request) string {
	return export.Unused(r.Folder, export.FileName(t.of, t.options(r)))
}

// inherits is the hour of the embargo that a paper bears though none is asked for: that of the visit or of its
// last edition, "" for none.
func (t *task) inherits(r export.Request) string {
	opt := t.options(r)
	return t.hourSet(&opt)
}

// People are those of whom each has a programme of their own.
func (t *task) People(r export.Request) []part.Option {
	var out []part.Option
	for _, one := range export.People(t.of[0], t.reader(r)) {
		out = append(out, part.Option{Value: one.Key, Name: t.words().Text(one.Name)})
	}
	return out
}

// Items are those that somebody attends whom the readers may know of.
func (t *task) Items(r export.Request) []part.Option {
	var out []part.Option
	if len(t.of) != 1 {
		return nil
	}
	p, w := t.of[0].For(t.reader(r)), t.words()
	for i := range p.Items {
		if it := &p.Items[i]; len(p.Who[it.ID]) > 0 {
			out = append(out, part.Option{Value: it.UID, Name: dayHour(w, it, t.of[0].Event.Zone) + " · " + w.Text(it.Title)})
		}
	}
	return out
}

// Show lays out what would be made, beside the window.
func (t *task) Show(r export.Request, done func(sheet.Shown, error)) {
	list := t.options(r).OfEach(t.of)
	var out sheet.Shown
	var err error
	t.host.Beside(func() { out, err = t.shown(list) }, func() { done(out, err) })
}

func (t *task) shown(list []export.Options) (sheet.Shown, error) {
	var papers []paper.Paper
	var none error
	for _, opt := range list {
		more, err := export.Compose(t.of, opt)
		if papers = append(papers, more...); err != nil {
			none = err
		}
	}
	if len(papers) == 0 {
		return sheet.Shown{}, none
	}
	return laid(papers)
}

// Make writes the file, or the files, and remembers how they were asked for.
func (t *task) Make(r export.Request, name string, done func(error)) {
	for _, at := range []string{t.last, t.last + " " + r.Document} {
		t.host.KeepAsked(at, r.Usual())
	}
	opt := t.options(r)
	made := opt.Made(t.title, t.uid)
	if r.Document == export.Calendar {
		opt.Name = strings.TrimSuffix(name, "."+opt.Format()) // as it was typed
	}
	if r.Delegation == export.Each || r.Document != export.ICS && r.Apart && r.For == "" {
		t.writeFiles(func() ([]export.File, error) { return export.Files(t.of, opt) }, made, r.Folder, done)
		return
	}
	t.write(func(out io.Writer) error { return export.Make(out, t.of, opt) }, made, r.Folder, name, done)
}

// Print asks how the pages are printed: they are composed beside the window as well. done is told
// when they are, sent when it is decided.
func (t *task) Print(r export.Request, done func(error), sent func()) {
	r.As, r.Password = "pdf", "" // as a printer takes it
	list := t.options(r).OfEach(t.of)
	var pages []func(io.Writer) error
	var last int
	var err error
	t.host.Beside(func() { pages, last, err = t.printed(list) }, func() {
		if err == nil {
			t.print(pages, last, sent)
		}
		done(err)
	})
}

// printed are the pages of each, and the last page of the longest.
func (t *task) printed(list []export.Options) (pages []func(io.Writer) error, last int, err error) {
	for _, opt := range list {
		papers, err := export.Compose(t.of, opt)
		if err != nil {
			return nil, 0, err
		}
		set, err := paper.Layout(papers...)
		if err != nil {
			return nil, 0, err
		}
		last = max(last, len(set.Pages))
		pages = append(pages, func(out io.Writer) error { return export.Render(out, papers, opt) })
	}
	return pages, last, nil
}

// laid lays papers out, and gathers what is not translated in them, and which forms of
// names they want.
func laid(papers []paper.Paper) (sheet.Shown, error) {
	set, err := paper.Layout(papers...)
	if err != nil {
		return sheet.Shown{}, err
	}
	out := sheet.Shown{Pages: set.Pages}
	for _, p := range papers {
		for _, m := range p.Missing {
			if !slices.Contains(out.Missing, m) {
				out.Missing = append(out.Missing, m)
			}
		}
		for _, m := range p.Wanting {
			if !slices.Contains(out.Wanting, m) {
				out.Wanting = append(out.Wanting, m)
			}
		}
	}
	return out, nil
}
