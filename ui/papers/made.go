package papers

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// made lists the papers that were made of the visit, the last first; a press opens one.
type made struct {
	*scene.Pane
	b      *Board
	a      *asking
	scroll *container.Scroll
	list   []model.Made
	issued map[string]string // of which edition a file is, by its sum
	wide   float32
}

const madeLine = 16

func newMade(b *Board) *made {
	m := &made{b: b, a: b.asking, wide: shelfWide}
	m.Pane = scene.NewPane(b.m.words().Say("papers.made"), fyne.NewSize(60, 60), m.paint)
	m.scroll = container.NewVScroll(m)
	m.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if one, ok := m.of(h); ok {
			m.open(one, false)
		}
	}
	m.OnSecond = m.menu
	return m
}

func (m *made) of(h scene.Hit) (model.Made, bool) {
	for _, one := range m.list {
		if h.Is("made", one.ID) {
			return one, true
		}
	}
	return model.Made{}, false
}

func (m *made) fill(list []model.Made) {
	m.list, m.issued = list, m.b.m.issued(list)
	m.lay(m.wide)
	m.Refresh()
}

func (m *made) lay(wide float32) {
	m.wide = wide
	h := float32(len(m.none())) * madeLine
	for i := range m.list {
		h += m.tall(i)
	}
	m.SetMin(fyne.NewSize(60, h+shelfPad))
}

func (m *made) tall(i int) float32 { return float32(len(m.lines(i)))*madeLine + 2*stockPad }

// none is said while there is nothing: what the list is for.
func (m *made) none() []string {
	if len(m.list) > 0 {
		return nil
	}
	return scene.F12.Wrap(m.b.m.words().Say("papers.none"), m.wide-2*shelfPad-4, 6)
}

// lines are what it is, when it was made for whom and in which state, and its file.
func (m *made) lines(i int) []string {
	one, w := &m.list[i], m.b.m.words()
	room := m.wide - 2*shelfPad - 14
	out := scene.F12b.Wrap(w.Say("sheet.paper."+one.Document), room, 2)
	out = append(out, scene.F11.Wrap(m.b.m.when(one.At)+" · "+w.Say("papers.to."+string(one.Audience))+" · "+cmp.Or(m.issued[one.Hash], w.Say("papers.state.unissued")), room, 3)...)
	return append(out, scene.F11.Fit(one.File, room))
}

func (m *made) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, y := look.Now(), float32(0)
	for i, l := range m.none() {
		s.In(shelfPad+4, float32(i)*madeLine, madeLine, l, scene.F12, c.Text2)
	}
	for i := range m.list {
		h := m.tall(i)
		p.Lit(s, shelfPad-4, y, size.Width-2*shelfPad+8, h, 7, "made", m.list[i].ID)
		lines := m.lines(i)
		heads := len(scene.F12b.Wrap(m.b.m.words().Say("sheet.paper."+m.list[i].Document), m.wide-2*shelfPad-14, 2))
		for n, l := range lines {
			f, ink := scene.F11, c.Text2
			if n < heads {
				f, ink = scene.F12b, c.Text
			}
			s.In(shelfPad+6, y+stockPad+float32(n)*madeLine, madeLine, l, f, ink)
		}
		y += h
	}
}

// menu offers to open a file, to show where it lies, and to ask for the paper once more as it was.
func (m *made) menu(h scene.Hit, at fyne.Position) {
	one, ok := m.of(h)
	if !ok {
		return
	}
	say := m.b.m.words().Say
	list := []scene.Entry{
		{Label: say("ui.open-it"), Do: func() { m.open(one, false) }},
		{Label: say("ui.show-it"), Do: func() { m.open(one, true) }},
		{},
		{Label: say("papers.again"), Do: func() { m.a.again(one) }},
	}
	if recall := m.b.m.recalls(&one); recall != nil {
		list = append(list, scene.Entry{}, scene.Entry{Label: say("recall.do"), Danger: true, Do: recall})
	}
	scene.Popup(m.b.m.host.Canvas(), at, 220, list)
}

// open opens a file that was made, or its folder. One that was altered since is opened all the
// same, and it is said: whoever has it has another paper than the office made.
func (m *made) open(one model.Made, folder bool) {
	host, w := m.b.m.host, m.b.m.words()
	path, ok := m.find(one.File)
	switch {
	case !ok:
		at := m.a.folder.Text()
		host.Say(w.Say("papers.lost", one.File), part.Action{Name: w.Say("ui.show-it"), Do: func() { host.Open(at) }})
	case folder:
		host.Open(filepath.Dir(path))
	default:
		host.Open(path)
		var sum string
		host.Beside(func() { sum = summed(path) }, func() {
			if sum != "" && one.Hash != "" && sum != one.Hash {
				host.Say(w.Say("papers.altered", one.File))
			}
		})
	}
}

// find looks for a file in the folders that papers went into.
func (m *made) find(file string) (string, bool) {
	folders := []string{m.a.folder.Text()}
	for _, d := range append(documents(false), export.ICS) {
		folders = append(folders, m.b.m.asked("paper "+d).Folder)
	}
	for _, dir := range folders {
		path := filepath.Join(dir, filepath.Base(file))
		if st, err := os.Stat(path); err == nil && st.Mode().IsRegular() {
			return path, true
		}
	}
	return "", false
}

func summed(path string) string {
	b, err := os.ReadFile(path)
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// issued are the editions of papers that were given out, as they are called, by the sums of
// the files.
func (m *Maker) issued(list []model.Made) map[string]string {
	out, w, read := map[string]string{}, m.words(), map[string]bool{"": true}
	for i := range list {
		uid := list[i].EventUID
		if read[uid] {
			continue
		}
		read[uid] = true
		given, err := m.desk().Editions(uid)
		if err != nil {
			m.host.Tell(err)
		}
		for n := range given {
			for _, p := range given[n].Papers {
				var to []string // whose it is: of several with one name in one edition nothing else tells
				for _, h := range given[n].HoldersOf(p.ID) {
					to = append(to, called(w, &h))
				}
				out[p.Hash] = w.Say("issue.goes-to", w.Say("edition.n", given[n].N), strings.Join(to, ", "))
				if _, recalled := given[n].PaperRecalled(p.ID); recalled {
					out[p.Hash] += " · " + w.Say("edition.recalled")
				}
			}
		}
	}
	return out
}

// when is a moment as people say it, on the clocks of this computer.
func (m *Maker) when(at int64) string {
	_, home := m.host.Zones()
	then, err := civil.MomentAt(at, home)
	if err != nil {
		return ""
	}
	if now, err := civil.MomentAt(m.host.Kit().Now().Unix(), home); err == nil && now.Date() == then.Date() {
		return m.words().Say("ui.today-at", then.Clock())
	}
	return m.words().DayShort(then.Date()) + ", " + then.Clock()
}
