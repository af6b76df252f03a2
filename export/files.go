package export

import (
	"cmp"
	"io"
	"strconv"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// File is one file, ready to be written.
type File struct {
	Name  string // proposed
	write func(io.Writer) error
}

// Write writes it.
func (f File) Write(w io.Writer) error { return f.write(w) }

// Files composes a document: whole in one file, or, when apart is set, each
// participant and each copy in one of their own. No two have the same name.
func Files(of []model.Programme, opt Options, format string, apart bool) ([]File, error) {
	b := bundle{}
	err := b.add(of, opt, format, apart)
	return b.files, err
}

// FilesOfEach composes a document for each delegation of a programme by itself,
// and never two in one file. One for which there is nothing has none; where none
// has any, that is refused as it is for one.
func FilesOfEach(p model.Programme, opt Options, format string, apart bool) ([]File, error) {
	b, none := bundle{}, error(nil)
	for _, opt := range opt.OfEach(p) {
		switch err := b.add([]model.Programme{p}, opt, format, apart); model.Code(err) {
		case "export.nothing", "export.nothing-of-it", "export.participant":
			none = err
		default:
			if err != nil {
				return nil, err
			}
		}
	}
	if len(b.files) == 0 {
		return nil, cmp.Or(none, error(model.Refuse("export.no-delegations")))
	}
	return b.files, nil
}

// CalendarsOfEach are calendars of a programme for each of its delegations.
func CalendarsOfEach(p model.Programme, opt CalendarOptions) ([]File, error) {
	b, of := bundle{}, []model.Programme{p}
	for _, one := range (Options{Languages: []string{opt.Lang}}).OfEach(p) {
		opt.Audience, opt.Delegation = one.Audience, one.Delegation
		own := opt
		b.put(FileName(of, one, "ics"), "", func(w io.Writer) error { return Calendar(w, of, own) })
	}
	if len(b.files) == 0 {
		return nil, model.Refuse("export.no-delegations")
	}
	return b.files, nil
}

// PagesOfEach are pages of the calendar of a programme for each of its delegations,
// whose name stands in that of the file.
func PagesOfEach(p model.Programme, opt BoardOptions, format, name string) ([]File, error) {
	b, of := bundle{}, []model.Programme{p}
	for _, one := range opt.OfEach(p) {
		own := opt
		own.Options = one
		b.put(name, words.For(append(opt.Languages, "en")[0]).Text(one.Whose(of)), func(w io.Writer) error { return CalendarPage(w, format, of, own) })
	}
	if len(b.files) == 0 {
		return nil, model.Refuse("export.no-delegations")
	}
	return b.files, nil
}

// OfEach are the options of a document for each delegation of a programme.
func (o Options) OfEach(p model.Programme) []Options {
	var out []Options
	for _, d := range Delegations(&p) {
		o.Audience, o.Delegation = model.ForDelegation, d.ID
		out = append(out, o)
	}
	return out
}

// bundle is files that go into one folder.
type bundle struct {
	files []File
	taken map[string]bool
}

// add composes a document.
func (b *bundle) add(of []model.Programme, opt Options, format string, apart bool) error {
	papers, err := Compose(of, opt)
	if err != nil {
		return err
	}
	name := FileName(of, opt, format)
	if !apart || len(papers) == 1 {
		more := ""
		if opt.For != "" {
			more = papers[0].Name
		}
		b.put(name, more, func(w io.Writer) error { return Render(w, format, papers, opt) })
		return nil
	}
	for _, p := range papers {
		b.put(name, p.Name, func(w io.Writer) error { return Render(w, format, []paper.Paper{p}, opt) })
	}
	return nil
}

// put adds a file under a name that no other has.
func (b *bundle) put(name, more string, write func(io.Writer) error) {
	own := Beside(name, more)
	for n := 2; b.taken[strings.ToLower(own)]; n++ {
		own = Beside(name, strings.TrimSpace(more+" "+strconv.Itoa(n)))
	}
	if b.taken == nil {
		b.taken = map[string]bool{}
	}
	b.taken[strings.ToLower(own)] = true
	b.files = append(b.files, File{own, write})
}

// Beside puts words before the ending of a name.
func Beside(name, more string) string {
	dot := strings.LastIndexByte(name, '.')
	return strings.TrimSpace(name[:dot]+" "+safe(more)) + name[dot:]
}
