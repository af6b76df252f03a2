package papers

import (
	"io"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/typed"
	"chancery/ui/part"
)

// Printers are those that this computer can be asked for.
type Printers struct {
	Names []string
	Usual string // of them, "" where none is
	None  string // the key of what is said where there are none: the program that shows PDFs prints
}

// Job is how something is printed.
type Job struct {
	Printer string
	Copies  int
	Pages   string // "1-3,5"; "" for all
	Sides   string // one of sides, "" as the printer is set
}

var sides = []string{"", "one-sided", "two-sided-long-edge", "two-sided-short-edge"} // as printers call them

// printing is the open card that asks how pages are printed.
type printing struct {
	m     *Maker
	pages []func(io.Writer) error
	last  int // page of the longest of them
	job   Job
	sent  func()

	sheet         *part.Sheet
	printer, side *part.Choice
	copies, which *part.Field
}

// askPrinter asks on which printer, how often and what of it: copies are never those of the last time.
func (m *Maker) askPrinter(known Printers, pages []func(io.Writer) error, last int, sent func()) {
	w, kit := m.words(), m.host.Kit()
	p := &printing{m: m, pages: pages, last: last, job: m.job, sent: sent}
	list := make([]part.Option, len(known.Names))
	for i, name := range known.Names {
		list[i] = part.Option{Value: name, Name: name}
	}
	p.printer = part.NewChoice(w.Say("print.printer"), list, w.Error)
	p.printer.Put(known.first(p.job.Printer))
	p.copies, p.which = part.NewField(w.Say("print.copies"), 1, w.Error).Passing(), part.NewField(w.Say("print.pages", last), 1, w.Error).Passing()
	p.copies.Put("1")
	p.which.Hint(w.Say("print.pages-hint"))
	p.side = part.NewChoice(w.Say("print.sides"), sided(w.Say), w.Error)
	p.side.Put(p.job.Sides)
	rows := []fyne.CanvasObject{p.printer.Pane, p.copies, p.side.Pane}
	if last > 1 {
		rows[1] = container.New(part.Row{}, p.copies, p.which)
	}
	if len(pages) > 1 {
		rows = append(rows, part.NewPara(w.Count("print.each", len(pages)), 420))
	}
	for _, f := range []*part.Field{p.copies, p.which} {
		f.Entry().OnEnter, f.Entry().OnEscape = p.accept, func() { p.sheet.Escape() }
	}
	p.sheet = kit.Open(m.host.Canvas(), w.Say("print.title"), 480, container.New(part.Stack{Gap: 10}, rows...), p.copies.Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { p.sheet.Close() }), part.NewButton(w.Say("sheet.print"), part.Primary, p.accept))
}

// first is the printer that is proposed: that of the last time, or the usual one.
func (k *Printers) first(last string) string {
	for _, name := range []string{last, k.Usual} {
		if slices.Contains(k.Names, name) {
			return name
		}
	}
	return k.Names[0]
}

func sided(say func(string, ...any) string) []part.Option {
	out := part.Options(sides[1:], "print.sides.", say)
	return append([]part.Option{{Value: sides[0], Name: say("print.sides.usual")}}, out...)
}

// accept prints, or says under a field what is wrong there.
func (p *printing) accept() {
	w := p.m.words()
	copies, few := typed.Copies(p.copies.Text())
	pages, wrong := typed.Pages(p.which.Text(), p.last)
	p.copies.Wrong(w.Error(few))
	p.which.Wrong(w.Error(wrong))
	if p.sheet.Refresh(); few != nil || wrong != nil {
		return
	}
	job := Job{Printer: p.printer.Value(), Copies: copies, Pages: pages, Sides: p.side.Value()}
	p.m.job = job
	p.sheet.Close()
	p.sent()
	p.m.give(p.pages, job, w.Say("print.not-taken", job.Printer))
}
