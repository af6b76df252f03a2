package part

import (
	"strings"

	"fyne.io/fyne/v2/theme"

	"chancery/ui/look"
	"chancery/ui/scene"
)

func (t *Table) paintHead(s *scene.Scene) {
	p := look.Now()
	s.Rect(0, 0, t.size.Width, tableHead, p.Side)
	for _, frozen := range []bool{false, true} {
		for c := range t.cols {
			if t.cols[c].Frozen != frozen {
				continue
			}
			x, _, w, _ := t.cell(max(0, min(t.row, len(t.ys)-1)), c)
			if len(t.ys) == 0 {
				x, w = t.xs[c], t.ws[c]
			}
			if frozen {
				s.Rect(x, 0, w, tableHead, p.Side)
			}
			t.paintTitle(s, c, x, w)
		}
	}
	t.paintHeadButton(s)
	s.Rect(0, tableHead-1, t.size.Width, 1, p.Line)
}

// paintTitle is the title of a column, with a sign where rows stand by it.
func (t *Table) paintTitle(s *scene.Scene, c int, x, w float32) {
	col := look.Now().Text2
	from, to := t.inSight(c, x+inset(c), x+w+cellPad)
	room := min(w-12-t.sortRoom(c), to-from)
	if t.OnHead != nil {
		room = min(room, t.size.Width-headButton-from) // not half under the button
	}
	lines := titleLines(t.cols[c].Title, room, room < w-12-t.sortRoom(c))
	if t.cols[c].Sorted != 0 {
		col = look.Now().Accent
		icon := scene.DownIcon
		if t.cols[c].Sorted > 0 {
			icon = scene.UpIcon
		}
		s.Icon(from+broadest(scene.F11b, lines)+5, tableHead/2-4, 8, icon, theme.ColorNamePrimary)
	}
	for i, line := range lines {
		tall := float32(tableHead-2*titleEdge) / float32(len(lines))
		s.In(from, titleEdge+float32(i)*tall, tall, line, scene.F11b, col)
	}
	s.Hit(x, 0, w, tableHead, "head", int64(c))
}

const titleEdge = 2 // above and below the title of a column

// titleLines are a title as it stands at the head of its column: on one line, or on two where that has no
// room for it; cut only where a single word has none. Partly says that more of the column is out of sight.
func titleLines(title string, room float32, partly bool) []string {
	f := scene.F11b
	switch {
	case room <= 0:
		return nil
	case f.Width(title) <= room:
		return []string{title}
	case titleLeast(title) <= room:
		return f.Wrap(title, room, 2)
	case partly:
		title = wholeWords(title, room)
	default:
		title = f.Fit(title, room)
	}
	if title == "" {
		return nil
	}
	return []string{title}
}

// titleLeast is the least room in which a title stands whole on two lines.
func titleLeast(title string) float32 {
	f := scene.F11b
	least := f.Width(title)
	for i, r := range title {
		if r == ' ' {
			least = min(least, max(f.Width(title[:i]), f.Width(title[i+1:])))
		}
	}
	return least
}

// wholeWords are as many words of a title as there is room for, with an ellipsis where it has more, "" where there is no room: what
// stands below is told by the first as well, and the rest comes when it is scrolled into sight.
func wholeWords(title string, room float32) string {
	const more = "…"
	words := title
	for words != "" {
		said := words
		if words != title {
			said = strings.TrimRight(words, ",;: ") + more
		}
		short := words != title && len([]rune(words))-len([]rune(words[:strings.LastIndex(words, " ")+1])) < 4 // "Form of", "Side, who"
		if scene.F11b.Width(said) <= room && !short {
			return said
		}
		words = strings.TrimSpace(words[:max(0, strings.LastIndex(words, " "))])
	}
	return ""
}
