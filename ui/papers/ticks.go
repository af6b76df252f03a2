package papers

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// ticks are rows, each with boxes to tick: a paper with its languages, a recipient alone.
type ticks struct {
	pane  *scene.Pane
	label string
	first int64 // number of its first box
	rows  []tickRow
	hand  map[string]bool // what was ticked by hand, and what unticked: by row and box
	said  func()
}

// tickRow is one row; its boxes have the names of what they tick, "" where the row itself
// is ticked.
type tickRow struct {
	value string
	name  string
	note  string
	boxes []string
	on    []bool
}

const (
	tickTall = 30
	tickWide = 52 // a box with the code of a language
)

func newTicks(label string, rows []tickRow) *ticks {
	t := &ticks{label: label, rows: rows, hand: map[string]bool{}, said: func() {}}
	for i := range rows {
		rows[i].on = make([]bool, max(1, len(rows[i].boxes)))
	}
	t.pane = scene.NewPane(label, fyne.NewSize(100, float32(max(1, len(rows)))*tickTall), t.paint)
	t.pane.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		row, box := int(h.ID-t.first)/10, int(h.ID-t.first)%10
		t.turn(row, box)
	}
	t.pane.Part = t
	t.pane.OnKey = func(k *fyne.KeyEvent) bool { return part.Accepts(t.pane, k) }
	return t
}

// turn ticks a box or takes the tick away, by hand.
func (t *ticks) turn(row, box int) {
	r := &t.rows[row]
	r.on[box] = !r.on[box]
	t.hand[strconv.Itoa(box)+" "+r.value] = r.on[box]
	t.pane.Refresh()
	t.said()
}

// PickedByHand is what was ticked or unticked by hand, so that it can be again.
func (t *ticks) PickedByHand() (label string, values []string) {
	for _, of := range slices.Sorted(maps.Keys(t.hand)) {
		values = append(values, map[bool]string{true: "+", false: "-"}[t.hand[of]]+of)
	}
	return t.label, values
}

// PickByHand ticks or unticks it again, where it is still on the list.
func (t *ticks) PickByHand(value string) {
	if value == "" {
		return
	}
	number, of, _ := strings.Cut(value[1:], " ")
	box, err := strconv.Atoi(number)
	row := slices.IndexFunc(t.rows, func(r tickRow) bool { return r.value == of })
	if err == nil && row < 0 { // it may come to be there once who is typed is known
		t.hand[value[1:]] = value[0] == '+'
	}
	if err == nil && row >= 0 && box >= 0 && box < len(t.rows[row].on) && t.rows[row].on[box] != (value[0] == '+') {
		t.turn(row, box)
	}
}

func (t *ticks) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	col := look.Now()
	for i, r := range t.rows {
		y, x := float32(i)*tickTall, float32(0)
		if len(r.boxes) == 0 {
			part.Tick(s, x+4, y+7, 16, r.on[0], col.Accent)
			p.Lit(s, 0, y+1, size.Width-8, tickTall-2, 6, "tick", t.first+int64(i*10))
			x = 30
		}
		right := size.Width - 8 - float32(len(r.boxes))*tickWide
		said := r.name
		if all := said + " · " + r.note; r.note != "" && scene.F13.Fit(all, right-x) == all { // a name is never cut for it
			said = all
		}
		s.In(x, y, tickTall, scene.F13.Fit(said, right-x), scene.F13, col.Text)
		for n, b := range r.boxes {
			at := right + float32(n)*tickWide
			part.Tick(s, at+4, y+7, 16, r.on[n], col.Accent)
			s.In(at+26, y, tickTall, strings.ToUpper(b), scene.F12, col.Text2)
			p.Lit(s, at, y+1, tickWide-4, tickTall-2, 6, "tick", t.first+int64(i*10+n))
		}
	}
}

// put ticks a box of a row, where there is one.
func (t *ticks) put(value string, box int) {
	if i := slices.IndexFunc(t.rows, func(r tickRow) bool { return r.value == value }); i >= 0 && box < len(t.rows[i].on) {
		t.rows[i].on[box] = true
	}
	t.pane.Refresh()
}

// lacking says in red under rows that none of them is ticked; it takes no room while it says nothing.
type lacking struct {
	*scene.Pane
	said string
}

func newLacking() *lacking {
	l := &lacking{}
	l.Pane = scene.NewPane("", fyne.NewSize(60, lackTall), func(_ *scene.Pane, s *scene.Scene, size fyne.Size) {
		s.In(1, 0, lackTall, scene.F12b.Fit(l.said, size.Width), scene.F12b, look.Now().Danger)
	})
	part.Reveal(l.Pane, false)
	return l
}

const lackTall = 18

func (l *lacking) put(said string) {
	l.said = said
	l.Call(said)
	part.Reveal(l.Pane, said != "")
	l.Refresh()
}
