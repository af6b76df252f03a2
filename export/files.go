package export

import (
	"io"
	"strconv"
	"strings"

	"chancery/export/paper"
	"chancery/model"
)

// File is one file of papers, ready to be written.
type File struct {
	Name   string // proposed
	Papers []paper.Paper
	format string
	opt    Options
}

// Write renders the papers.
func (f File) Write(w io.Writer) error { return Render(w, f.format, f.Papers, f.opt) }

// Files composes a document: whole in one file, or, when apart is set, each
// participant and each copy in one of their own. No two have the same name.
func Files(of []model.Programme, opt Options, format string, apart bool) ([]File, error) {
	papers, err := Compose(of, opt)
	if err != nil {
		return nil, err
	}
	name := FileName(of, opt, format)
	if !apart || len(papers) == 1 {
		if opt.For != "" {
			name = beside(name, papers[0].Name)
		}
		return []File{{name, papers, format, opt}}, nil
	}
	taken := map[string]bool{}
	var out []File
	for _, p := range papers {
		own := beside(name, p.Name)
		for n := 2; taken[strings.ToLower(own)]; n++ {
			own = beside(name, p.Name+" "+strconv.Itoa(n))
		}
		taken[strings.ToLower(own)] = true
		out = append(out, File{own, []paper.Paper{p}, format, opt})
	}
	return out, nil
}

// beside puts words before the ending of a name.
func beside(name, more string) string {
	dot := strings.LastIndexByte(name, '.')
	return strings.TrimSpace(name[:dot]+" "+safe(more)) + name[dot:]
}
