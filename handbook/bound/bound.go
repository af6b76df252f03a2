// Package bound writes the handbook as files that need no program of ours: a page of the web
// and a PDF in each language, through the paper that all papers are set by.
package bound

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"chancery/export/paper"
	"chancery/export/pdf"
	"chancery/handbook"
	"chancery/words"
)

// Write binds the handbook in every language into a folder.
func Write(folder string) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for _, lang := range words.Languages {
		w := words.For(lang)
		book, err := handbook.Read(w)
		if err != nil {
			return err
		}
		page, err := web(book, w)
		if err != nil {
			return err
		}
		printed, err := print(book, w)
		if err != nil {
			return err
		}
		for ending, b := range map[string][]byte{"html": page, "pdf": printed} {
			if err := os.WriteFile(filepath.Join(folder, name(lang, ending)), b, 0o644); err != nil {
				return err
			}
		}
	}
	return nil
}

func name(lang, ending string) string { return "handbook-" + lang + "." + ending }

// mark tells which handbook a file is of.
func mark(b *handbook.Book) string {
	sum := sha256.New()
	for _, p := range b.Pages {
		fmt.Fprintf(sum, "%s %v\n", p.Name, p.Blocks)
		for i := range p.Blocks {
			if png, err := handbook.PictureOf(p.Blocks[i].Picture); err == nil {
				sum.Write(png)
			}
		}
	}
	io.WriteString(sum, credit(b, words.For(b.Lang)))
	return hex.EncodeToString(sum.Sum(nil)[:8])
}

// credit is what is owed to whoever drew the flags, which stand in the pictures of the window.
func credit(b *handbook.Book, w *words.Words) string {
	for i := range b.Pages {
		if slices.ContainsFunc(b.Pages[i].Blocks, func(x handbook.Block) bool { return x.Kind == handbook.Picture }) {
			return w.Say("ui.about.flags")
		}
	}
	return ""
}

// bound is the date that the files bear: none of a build, so that two are equal.
var bound = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

func print(b *handbook.Book, w *words.Words) ([]byte, error) {
	title := "Chancery. " + w.Say("ui.cmd.handbook")
	var papers []paper.Paper
	for i := range b.Pages {
		p := &b.Pages[i]
		papers = append(papers, paper.Paper{Name: p.Title(), Title: title, Lang: b.Lang, Headings: []paper.Run{{Text: p.Title()}}, Running: p.Title(),
			PageOf: w.Say("export.page"), PageNo: w.Say("export.page-no"), Size: paper.A4, Look: paper.Look{Sans: true}, Sections: sections(p, w)})
	}
	if owed := credit(b, w); owed != "" {
		last := &papers[len(papers)-1]
		last.Sections = append(last.Sections, paper.Section{Table: paper.Table{Plain: true, Columns: []paper.Column{{Weight: 1}},
			Rows: []paper.Row{{Cells: []paper.Cell{{{Text: owed, Quiet: true}}}}}}})
	}
	set, err := paper.Layout(papers...)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = pdf.Write(&out, set, pdf.Info{Title: title, Subject: mark(b), Author: "Chancery", Lang: b.Lang, Made: bound})
	return out.Bytes(), err
}

// sections are the headings of a page with what stands under them; a step has its number,
// a point its mark beside it.
func sections(p *handbook.Page, w *words.Words) []paper.Section {
	fresh := func(heading string) paper.Section {
		return paper.Section{Heading: heading, Again: w.Say("export.continued", heading),
			Table: paper.Table{Plain: true, Columns: []paper.Column{{Least: 7}, {Weight: 1}}}}
	}
	out := []paper.Section{fresh("")}
	for i := range p.Blocks[1:] {
		b := &p.Blocks[i+1]
		beside := ""
		switch b.Kind {
		case handbook.Heading:
			out = append(out, fresh(b.String()))
			continue
		case handbook.Picture:
			if png, err := handbook.PictureOf(b.Picture); err == nil {
				out[len(out)-1].Drawing = &paper.Drawing{Data: png, Alt: b.String(), Most: pictured}
				out = append(out, fresh(""))
			}
			last := &out[len(out)-1].Table
			last.Rows = append(last.Rows, paper.Row{Cells: []paper.Cell{nil, {{Text: b.String(), Quiet: true}}}})
			continue
		case handbook.Step:
			beside = fmt.Sprintf("%d.", b.Number)
		case handbook.Point:
			beside = "•"
		}
		cell := paper.Cell{}
		for _, r := range b.Runs {
			cell = append(cell, paper.Run{Text: r.Text, Bold: r.Bold, Italic: r.Italic || r.Fixed})
		}
		last := &out[len(out)-1].Table
		last.Rows = append(last.Rows, paper.Row{Cells: []paper.Cell{paper.Text(beside), cell}})
	}
	return slices.DeleteFunc(out, func(s paper.Section) bool { return len(s.Table.Rows) == 0 && s.Drawing == nil && s.Heading == "" })
}

// pictured is how wide a picture of the window is at most, in millimetres: its letters are no
// larger than those of the text.
const pictured = 150
