package papers

import (
	"cmp"
	"strings"

	"chancery/export"
	"chancery/model"
	"chancery/ui/sheet"
)

// askAll asks whether all papers are to be made, each as it stands on the board or as it was
// asked for last, and says which.
func (b *Board) askAll() {
	a, w := b.asking, b.m.words()
	if !a.settle() {
		return
	}
	var list []export.Request
	var lines []string
	for _, one := range b.shelf.list {
		r := a.stands(one.document)
		r.Folder = a.folder.Text()
		list = append(list, r)
		lines = append(lines, w.Say("sheet.paper."+r.Document)+" – "+w.Say("papers.to."+string(r.Audience))+" · "+strings.ToUpper(r.Format()+" · "+strings.Join(r.Languages, " | ")))
	}
	sheet.Ask(b.m.host.Canvas(), w.Say("papers.all"), strings.Join(lines, "\n"), w.Say("sheet.cancel"), w.Say("papers.make"), nil, func() { b.makeAll(list) })
}

// stands is how a document is asked for: as it stands on the board, else as it was last.
func (a *asking) stands(document string) export.Request {
	r, ok := a.kept[document]
	switch {
	case document == a.ask.Document:
		return a.asked()
	case !ok:
		r = a.by.Last(document)
	}
	d, _ := export.Find(document)
	r.Document, r.Audience = document, readers(d, r.Audience)
	return r
}

// to is for whom a document is asked for.
func (a *asking) to(document string) model.Audience { return a.stands(document).Audience }

// job is one paper of several that are made.
type job struct {
	opt  export.Options
	made model.Made
}

// makeAll makes papers one after the other. One that has nothing for its readers is left out,
// and named.
func (b *Board) makeAll(list []export.Request) {
	t := b.asking.by
	var jobs []job
	for _, r := range list {
		t.host.KeepAsked(t.last+" "+r.Document, r.Usual())
		opt := t.options(r)
		jobs = append(jobs, job{opt, opt.Made(t.title, t.uid)})
	}
	b.busy(true)
	slow := b.m.slowly(list[0].Folder)
	var written []model.Made
	var empty []string
	var err error
	of := t.of
	t.host.Beside(func() { written, empty, err = b.m.makeEach(of, jobs) }, func() {
		slow.stop()
		b.busy(false)
		for i := range written {
			if e := b.m.desk().RecordPaper(&written[i]); err == nil {
				err = e
			}
		}
		if err != nil {
			b.m.host.Tell(err)
			return
		}
		b.m.host.Remember()
		b.said(len(written), empty, list[0].Folder)
	})
}

// mostEmpty is how many papers without content a notice has room to name; the others are those of the list
// that bear no tick.
const mostEmpty = 3

// said says how many were written, and which have nothing for their readers.
func (b *Board) said(n int, empty []string, folder string) {
	w := b.m.words()
	text := w.Count("ui.written-files", n)
	var names []string
	for _, document := range empty {
		names = append(names, w.Say("sheet.paper."+document))
	}
	if more := len(names) - mostEmpty; more > 1 {
		names = append(names[:mostEmpty], w.Say("papers.against.more", more))
	}
	if len(names) > 0 {
		text += ". " + w.Say("papers.nothing-for", strings.Join(names, " · "))
	}
	b.m.host.Say(text, b.m.show(folder))
}

// makeEach writes the files of each, and gives those written and the documents that were
// empty. What cannot be written does not stop the others.
func (m *Maker) makeEach(of []model.Programme, jobs []job) (written []model.Made, empty []string, failed error) {
	for _, j := range jobs {
		list, err := m.writeEach(func() ([]export.File, error) { return export.Files(of, j.opt) }, j.made, j.opt.Folder)
		written = append(written, list...)
		switch {
		case err == nil:
		case nothing(err) || model.Code(err) == "export.no-delegations":
			empty = append(empty, j.opt.Document)
		default:
			failed = cmp.Or(failed, err)
		}
	}
	return written, empty, failed
}
