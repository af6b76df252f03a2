package export

import (
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

// Files makes what is asked for, each file by itself: of Each, one for every
// delegation and never two in one; apart, one for each participant and each copy.
// No two have the same name. A delegation for which there is nothing has none;
// where none has any, that is refused as it is for one.
func Files(of []model.Programme, opt Options) ([]File, error) {
	b, none := bundle{}, error(model.Refuse("export.no-delegations"))
	for _, one := range opt.OfEach(of) {
		err := b.add(of, one)
		if code := model.Code(err); opt.each() && (code == "export.nothing" || code == "export.nothing-yet" || code == "export.nothing-of-it" || code == "export.nothing-of-anybody" || code == "export.participant") {
			none = err
		} else if err != nil {
			return nil, err
		}
	}
	if len(b.files) == 0 {
		return nil, none
	}
	return b.files, nil
}

// Unwritten says which of several files could not be written, and why the first of them:
// the others are there. The refusal of a file that is alone says it itself.
func Unwritten(names []string, of int, first error, w *words.Words) error {
	if len(names) == 0 || of == 1 {
		return first
	}
	return &model.Error{Code: "export.unwritten", Args: []string{strings.Join(names, "; "), w.Error(first)}, Err: first}
}

// OfEach are the options for each delegation that comes in its turn, where that is asked
// for; else they are the options themselves.
func (o Options) OfEach(of []model.Programme) []Options {
	if !o.each() {
		return []Options{o}
	}
	var come, all []Options
	for i := range of {
		for _, d := range Delegations(&of[i]) {
			o.Delegation = d.UID
			if all = append(all, o); of[i].Comes(d.ID) {
				come = append(come, o)
			}
		}
	}
	if len(come) == 0 {
		return all
	}
	return come
}

// bundle is files that go into one folder.
type bundle struct {
	files []File
	taken map[string]bool
}

// add makes what is asked for.
func (b *bundle) add(of []model.Programme, opt Options) error {
	if opt.Document == ICS {
		b.put(FileName(of, opt), func(w io.Writer) error { return calendar(w, of, opt) })
		return nil
	}
	papers, err := Compose(of, opt)
	if err != nil {
		return err
	}
	if !opt.Apart || len(papers) == 1 {
		b.put(FileName(of, opt), func(w io.Writer) error { return Render(w, papers, opt) })
		return nil
	}
	for _, p := range papers {
		b.put(fileName(of, opt, p.Name), func(w io.Writer) error { return Render(w, []paper.Paper{p}, opt) })
	}
	return nil
}

// put adds a file under a name that no other has.
func (b *bundle) put(name string, write func(io.Writer) error) {
	own := name
	for n := 2; b.taken[strings.ToLower(own)]; n++ {
		own = withNumber(name, strconv.Itoa(n))
	}
	if b.taken == nil {
		b.taken = map[string]bool{}
	}
	b.taken[strings.ToLower(own)] = true
	b.files = append(b.files, File{own, write})
}
