package part

import (
	"strings"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// OpenText shows a long text as it stands on a card width wide, to be read and closed.
// Only the lines in view are drawn: it may have thousands.
func OpenText(c fyne.Canvas, title string, width float32, text, done string) *Sheet {
	const row = 16
	wide := width - 50
	lines := wrapped(text, wide)
	var s *Sheet
	body := scene.NewPane(title, fyne.NewSize(wide, float32(len(lines))*row+4), func(_ *scene.Pane, to *scene.Scene, _ fyne.Size) {
		if s == nil {
			return
		}
		from := max(0, int(s.scroll.Offset.Y/row)-1)
		for i := from; i < min(len(lines), from+int(s.scroll.Size().Height/row)+3); i++ {
			to.Text(0, float32(i)*row, lines[i], scene.F11, look.Now().Text)
		}
	})
	body.Be(fyne.AccessibleRoleText)
	s = Open(c, title, width, body, nil, NewButton(done, Primary, func() { s.Close() }))
	s.scroll.OnScrolled = func(fyne.Position) { body.Refresh() }
	body.Refresh()
	return s
}

// wrapped are the lines of a text, the long ones broken at a width. What is short fits
// without being measured.
func wrapped(text string, width float32) []string {
	const short, most = 60, 200
	var out []string
	for line := range strings.SplitSeq(strings.TrimRight(text, "\n"), "\n") {
		if line = strings.ReplaceAll(line, "\t", "    "); len(line) <= short {
			out = append(out, line)
			continue
		}
		out = append(out, scene.F11.Wrap(line, width, most)...)
	}
	return out
}
