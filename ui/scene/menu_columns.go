package scene

import (
	"slices"

	"fyne.io/fyne/v2"
)

const (
	menuRow   = 30
	leastRow  = 21 // where not all have room else
	menuLine  = 9
	menuAbove = 12 // and below the entries, together
)

// margins are where the parts of a line lie: from its left the icon and the label, from
// its right the key, with a gap between the two.
type margins struct {
	icon, label, gap, key float32
	font                  *Face
}

var (
	roomy = margins{icon: 15, label: 40, gap: 22, key: 16, font: F12}
	tight = margins{icon: 10, label: 29, gap: 10, key: 11, font: F11} // where not all columns have room else
)

func (m margins) taken() float32 { return m.label + m.gap + m.key }

// column is a run of entries below each other.
type column struct {
	from, to      int
	width, height float32
}

func (m *Menu) columns() []column {
	var out []column
	for i, e := range m.entries {
		if i == 0 || e.Beside && len(out) < m.most {
			out = append(out, column{from: i, width: max(m.width, 160), height: menuAbove})
		}
		c := &out[len(out)-1]
		c.to, c.height = i+1, c.height+m.height(&e)
		c.width = max(c.width, m.side.font.Width(e.Label)+F11.Width(e.Key)+m.side.taken())
	}
	return out
}

func (m *Menu) height(e *Entry) float32 {
	if e.Label == "" {
		return menuLine
	}
	return m.row
}

// fit makes entries as tight and as low as they must be for all to have room, as far as
// they can be. Columns that have no room even so go below each other, and scroll.
func (m *Menu) fit(room fyne.Size) {
	m.row, m.side, m.most = menuRow, roomy, len(m.entries)
	if m.across() > room.Width {
		m.side = tight
	}
	for m.most = len(m.columns()); m.most > 1 && m.across() > room.Width; {
		m.most--
	}
	for m.row > leastRow && slices.ContainsFunc(m.columns(), func(c column) bool { return c.height > room.Height }) {
		m.row--
	}
}

// across is how wide all columns are.
func (m *Menu) across() (width float32) {
	for _, c := range m.columns() {
		width += c.width
	}
	return width
}
