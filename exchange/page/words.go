package page

import (
	"strings"

	"chancery/exchange/source"
)

// words are gathered: blanks and line ends between them are one blank.
type words struct {
	strings.Builder
	blank bool // stands before the next letter
	title bool
}

func (w *words) put(s string, as bool) {
	if as {
		w.WriteString(s)
		return
	}
	for _, c := range s {
		switch c {
		case ' ', '\t', '\n', '\r', '\f':
			w.blank = true
			continue
		}
		if w.blank && w.Len() > 0 && !w.atStart() {
			w.WriteByte(' ')
		}
		w.blank = false
		w.WriteRune(c)
	}
}

func (w *words) atStart() bool { return w.Len() == 0 || strings.HasSuffix(w.String(), "\n") }

// fresh begins a new line where this one is not empty.
func (w *words) fresh() {
	if w.blank = false; !w.atStart() {
		w.WriteByte('\n')
	}
}

// said are the words, without blanks at the ends of lines and empty lines around.
func (w *words) said() string {
	lines := strings.Split(source.Clean(w.String()), "\n")
	for i := range lines {
		lines[i] = strings.TrimSpace(lines[i])
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}
