package section

import (
	"strings"

	"fyne.io/fyne/v2/container"

	"chancery/export"
	"chancery/ui/part"
)

// Export asks for the file that the register on show is written to: its columns, its
// order, and what passes. write does it.
func (s *Section) Export(in string, choose func(put func(string)), write func(r export.Register, format, folder, name string, done func(error))) {
	if s.rows == nil {
		return
	}
	w, kit := s.host.Words(), s.host.Kit()
	r := s.rows.written()
	file, folder := part.NewField(w.Say("sheet.file"), 1, w.Error), part.NewField(w.Say("sheet.folder"), 1, w.Error)
	format := part.NewChoice(w.Say("section.as"), part.Options(export.RegisterFormats, "sheet.format.", w.Say), w.Error)
	format.Put(export.RegisterFormats[0])
	named := func(end string) string { return export.Unused(in, r.Name+"."+end) }
	file.OnChange = func(name string) { // a name with the ending of another format asks for that
		for _, end := range export.RegisterFormats {
			if strings.HasSuffix(strings.ToLower(name), "."+end) && end != format.Value() {
				format.Put(end)
			}
		}
	}
	file.Put(named(format.Value()))
	folder.Put(in)
	format.OnChoose = func(end string) error {
		file.Put(strings.TrimSuffix(strings.TrimSuffix(file.Text(), ".xlsx"), ".csv") + "." + end)
		return nil
	}
	var open *part.Sheet
	done := func() {
		write(r, format.Value(), folder.Text(), file.Text(), func(err error) {
			if err != nil {
				file.Wrong(w.Error(err))
				return
			}
			open.Close()
		})
	}
	open = kit.Open(s.host.Canvas(), strings.TrimSuffix(w.Say("ui.cmd.export-register"), "…"), 520,
		container.New(part.Stack{Gap: 12}, part.NewPara(w.Say("section.export.why"), 460), container.New(part.Row{Weights: []float32{3, 1}}, file, format.Pane), folder), file.Entry(),
		part.NewButton(w.Say("sheet.choose-folder"), part.Plain, func() { choose(folder.Put) }),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { open.Close() }),
		part.NewButton(w.Say("sheet.export"), part.Primary, done))
	for _, f := range []*part.Field{file, folder} {
		f.Entry().OnEnter = done
	}
}

// written is the register as it is on show.
func (r *rows) written() export.Register {
	out := export.Register{Name: r.section.host.Words().Say("section.board." + string(r.list.Kind))}
	for _, c := range r.cols {
		out.Columns = append(out.Columns, r.book.Name(c))
	}
	for _, l := range r.lines {
		var cells []string
		for _, c := range r.cols {
			cells = append(cells, r.list.Cell(l, c))
		}
		out.Rows = append(out.Rows, cells)
	}
	if r.list.Narrowed() {
		out.Line = r.section.host.Words().Count("section.count-of", r.list.All(), itoa(len(r.lines)))
	}
	return out
}
