// Package table reads workbooks and lists: xlsx, ods, csv and its kin.
package table

import (
	"encoding/xml"
	"io"
	"path"
	"strconv"
	"strings"

	"chancery/exchange/source"

	"github.com/xuri/excelize/v2"
)

// book is a workbook while it is read.
type book struct {
	*source.Archive
	file    *source.File
	shared  []string
	formats []kind // of the styles
	fonts   []look // of cells, by their numbers
	looks   []look // of the styles
	named   map[string]look
	cut     map[int]string // what of a shared text was struck out
	from04  bool           // days count from 1904
	cells   int
}

// tab is a sheet as the workbook lists it.
type tab struct {
	name, part string
	hidden     bool
}

// Unlock opens a workbook that has a password.
func Unlock(b []byte, password string) ([]byte, error) {
	if password == "" {
		return nil, source.Refuse("locked")
	}
	out, err := excelize.Decrypt(b, &excelize.Options{Password: password})
	if err != nil || len(out) < 4 || string(out[:2]) != "PK" {
		return nil, source.Refuse("wrong-password")
	}
	return out, nil
}

// Workbook reads an xlsx.
func Workbook(name string, b []byte) (*source.File, error) {
	a, err := source.Unzip(b)
	if err != nil {
		return nil, err
	}
	w := &book{Archive: a, file: &source.File{Name: name, Kind: source.Workbook}}
	tabs, err := w.contents()
	if err != nil {
		return nil, err
	}
	if err := w.strings(); err != nil {
		return nil, err
	}
	if err := w.styles(); err != nil {
		return nil, err
	}
	for _, t := range tabs {
		if t.hidden {
			w.file.Note("hidden-sheet", t.name)
			continue
		}
		lines, err := w.sheet(t)
		if err != nil {
			return nil, err
		}
		w.file.Sheets = append(w.file.Sheets, source.Sheet{Name: t.name, Lines: lines})
	}
	return w.file, nil
}

// each calls f for every element of a part that starts; f may read further.
func (w *book) each(part string, f func(*xml.Decoder, xml.StartElement) error) error {
	r, err := w.Open(part)
	if r == nil || err != nil {
		return err
	}
	d, root, ended := xml.NewDecoder(r), "", "" // raw tokens: nothing is kept of elements within each other
	for {
		t, err := d.RawToken()
		if err == io.EOF && root == ended {
			return nil
		}
		switch t := t.(type) {
		case xml.EndElement:
			ended = t.Name.Local
		case xml.StartElement:
			if ended = ""; root == "" {
				root = t.Name.Local
			}
			err = f(d, t)
		}
		if err != nil {
			return source.Damaged(part, err)
		}
	}
}

func attr(s xml.StartElement, name string) string {
	for _, a := range s.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func yes(s string) bool { return s == "1" || s == "true" }

// contents are the sheets in their order.
func (w *book) contents() ([]tab, error) {
	main := "xl/workbook.xml"
	err := w.each("_rels/.rels", func(_ *xml.Decoder, s xml.StartElement) error {
		if s.Name.Local == "Relationship" && strings.HasSuffix(attr(s, "Type"), "/officeDocument") {
			main = strings.TrimPrefix(attr(s, "Target"), "/")
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	targets := map[string]string{}
	dir := path.Dir(main)
	err = w.each(path.Join(dir, "_rels", path.Base(main)+".rels"), func(_ *xml.Decoder, s xml.StartElement) error {
		if t := attr(s, "Target"); s.Name.Local == "Relationship" {
			if !strings.HasPrefix(t, "/") {
				t = path.Join(dir, t)
			}
			targets[attr(s, "Id")] = strings.TrimPrefix(t, "/")
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	var out []tab
	err = w.each(main, func(_ *xml.Decoder, s xml.StartElement) error {
		switch s.Name.Local {
		case "workbookPr":
			w.from04 = yes(attr(s, "date1904"))
		case "sheet":
			out = append(out, tab{attr(s, "name"), targets[attr(s, "id")], attr(s, "state") == "hidden" || attr(s, "state") == "veryHidden"})
		}
		return nil
	})
	if err == nil && len(out) == 0 {
		err = source.Refuse("damaged", main)
	}
	return out, err
}

// strings are the texts that cells share.
func (w *book) strings() error {
	var one strings.Builder
	w.cut = map[int]string{}
	size, phonetic, run := 0, false, look{}
	return w.each("xl/sharedStrings.xml", func(d *xml.Decoder, s xml.StartElement) error {
		switch s.Name.Local {
		case "si":
			one.Reset()
			w.shared = append(w.shared, "")
			phonetic, run = false, look{}
		case "rPh":
			phonetic = true
		case "r":
			phonetic, run = false, look{}
		case "vertAlign", "strike":
			run.learn(s)
		case "t":
			text, err := chars(d, "t")
			if n := len(w.shared); n > 0 && !phonetic {
				said, cut := run.said(text)
				one.WriteString(said)
				w.shared[n-1] = one.String()
				if cut != "" {
					w.cut[n-1] += cut
				}
			}
			if size += len(text); err == nil && (len(w.shared) > source.MostCells || size > 64<<20) {
				err = source.Refuse("too-many-cells", strconv.Itoa(source.MostCells))
			}
			return err
		}
		return nil
	})
}

// chars are the letters until an element ends.
func chars(d *xml.Decoder, end string) (string, error) {
	var out strings.Builder
	for {
		t, err := d.RawToken()
		if err != nil {
			return "", io.ErrUnexpectedEOF
		}
		switch t := t.(type) {
		case xml.CharData:
			out.Write(t)
		case xml.EndElement:
			if t.Name.Local == end {
				return out.String(), nil
			}
		}
	}
}
