package delegates

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
)

// x is where a column begins, and y where a row of it does.
func (b *Board) x(column int) float32 {
	return aside + float32(column)*b.step() - b.along()
}

func (b *Board) y(row int) float32 {
	return stripTall + headTall + 8 + float32(row)*(cardTall+cardGap) - b.down
}

// build paints all layers: only the columns and cards that can be seen.
func (b *Board) build() {
	if b.size.Width < 100 || b.size.Height < 100 || b.typing == nil {
		return
	}
	b.setScroll(b.left, b.down)
	wide := b.wide()
	put := func(l *scene.Layer, y, w, h float32) *scene.Scene {
		l.Move(fyne.NewPos(0, y))
		l.Resize(fyne.NewSize(w, h))
		l.Begin()
		l.Y = -y // layers draw in the coordinates of the board
		return &l.Scene
	}
	b.paintBody(put(b.body, stripTall+headTall, wide, b.size.Height-stripTall-headTall))
	top := put(b.top, 0, wide, stripTall+headTall)
	b.paintStrip(top, wide)
	b.paintHeads(top, wide)
	b.placeTyping(wide)
	b.placeInvite(wide)
	b.card.place(b.size)
	b.assign.place(b.size)
	over := put(b.over, 0, b.size.Width, b.size.Height)
	b.paintBar(over)
	b.paintOffers(over)
	b.paintGrip(over)
}

// seen are the columns in sight.
func (b *Board) seen(wide float32, each func(i int, c *column, x float32)) {
	for i := range b.columns {
		if x := b.x(i); x < wide-1 && x+b.col > 0 {
			each(i, &b.columns[i], x)
		}
	}
}

func (b *Board) paintBody(s *scene.Scene) {
	c := look.Now()
	wide := b.wide()
	s.Rect(0, stripTall+headTall, wide, b.size.Height, c.Bg)
	b.seen(wide, func(i int, col *column, x float32) {
		s.Rect(x+b.col+columnGap/2, stripTall+headTall, 1, b.size.Height, c.Half)
		for r := range col.seats {
			if y := b.y(r); y < b.size.Height && y+cardTall > stripTall+headTall {
				b.paintCard(s, &col.seats[r], place{i, r}, x, y)
			}
		}
		b.paintAdd(s, i, x, b.y(len(col.seats)))
	})
	if len(b.columns) == 0 {
		b.paintEmpty(s, wide)
	}
}

// paintAdd is the place at the end of a column where another is typed.
func (b *Board) paintAdd(s *scene.Scene, i int, x, y float32) {
	c, say := look.Now(), b.kit.Words.Say
	if y > b.size.Height || y+addTall < stripTall+headTall || b.kit.ReadOnly || b.typing.on && b.typing.delegation == b.columns[i].is.ID {
		return
	}
	here := b.at == place{i, len(b.columns[i].seats)}
	switch {
	case here && b.focused:
		s.Stroke(x, y, b.col, addTall, 7, 2, c.Ring)
	case b.hover.Is("seat-add", b.columns[i].is.ID):
		s.RRect(x, y, b.col, addTall, 7, c.Hover)
	}
	s.Hit(x, y, b.col, addTall, "seat-add", b.columns[i].is.ID)
	s.Icon(x+12, y+(addTall-11)/2, 11, scene.PlusIcon, theme.ColorNamePlaceHolder)
	text, as := say("delegates.add"), c.Text3
	if left := b.typing.drafted(b.columns[i].is.ID); left != "" {
		text, as = left, c.Text
	}
	s.In(x+32, y, addTall, scene.F12.Fit(text, b.col-40), scene.F12, as)
}

// paintEmpty says what the board is for, and which key begins it.
func (b *Board) paintEmpty(s *scene.Scene, wide float32) {
	c, say := look.Now(), b.kit.Words.Say
	y := stripTall + headTall + (b.size.Height-stripTall-headTall)/3
	for i, n := range []int{3, 2, 3} { // three columns of cards
		for r := range n {
			s.RRect(wide/2-93+float32(i)*66, y-84+float32(r)*24, 54, 18, 5, c.Half)
			s.RRect(wide/2-93+float32(i)*66, y-84+float32(r)*24, 3, 18, 1.5, c.Line)
		}
	}
	for i, line := range scene.F13.Wrap(say("delegates.empty"), min(wide-60, 460), 3) {
		s.Centre(wide/2, y+12+float32(i)*20, line, scene.F13, c.Text2)
	}
	if !b.kit.ReadOnly {
		s.Centre(wide/2, y+80, say("delegates.empty-key"), scene.F12b, c.Text2)
	}
}

func (b *Board) paintHeads(s *scene.Scene, wide float32) {
	c := look.Now()
	s.Rect(0, stripTall, wide, headTall, c.Bg)
	s.Rect(0, stripTall+headTall-1, wide, 1, c.Line)
	b.seen(wide, func(i int, col *column, x float32) { b.paintHead(s, i, col, x) })
}

// paintHead is whose delegation it is, how many come against how many were said, who goes
// with it.
func (b *Board) paintHead(s *scene.Scene, i int, col *column, x float32) {
	c, w := look.Now(), b.kit.Words
	y := float32(stripTall)
	switch {
	case b.at == place{i, -1} && b.focused:
		s.Stroke(x, y+4, b.col, headTall-9, 7, 2, c.Ring)
	case b.hover.Is("sender", col.is.ID) || b.grip.over(i):
		s.RRect(x, y+4, b.col, headTall-9, 7, c.Hover)
	}
	s.Hit(x, y+4, b.col, headTall-9, "sender", col.is.ID)
	left := x + 8
	if tag := col.party.Tag(); scene.HasFlag(tag) {
		s.Flag(left, y+13, 17, tag)
		left += 25
	} else if tag != "" {
		bw := max(17, scene.F10b.Width(tag)+8)
		s.Badge(left+bw-17, y+13, 17, tag)
		left += bw + 8
	}
	code := col.party.Tag()
	codeWide := scene.F11.Width(code) + 8
	name := scene.F13b.Fit(col.name, x+b.col-left-codeWide-4)
	s.In(left, y+10, 22, name, scene.F13b, c.Text)
	s.In(left+scene.F13b.Width(name)+7, y+11, 22, code, scene.F11, c.Text3)
	b.paintCount(s, col, x+8, y+32)
	if b.paintWants(s, i, x, y+50) {
		return
	}
	if liaison := w.Text(col.is.Liaison); liaison != "" {
		s.In(x+8, y+50, 16, scene.F10.Fit(w.Say("delegates.with", liaison), b.col-16), scene.F10, c.Text3)
	} else {
		s.In(x+8, y+50, 16, scene.F10.Fit(w.Say("side."+string(col.is.Side)), b.col-16), scene.F10, c.Text3)
	}
}

// paintCount is "HoD + 6", how many of them are there, and how many have answered what.
func (b *Board) paintCount(s *scene.Scene, col *column, x, y float32) {
	c, say := look.Now(), b.kit.Words.Say
	besides, head := col.there()
	text, ink := b.kit.Words.Count("delegates.people", len(col.counted())), c.Text2
	if col.is.Plus > 0 {
		text = say("delegates.hod", strconv.Itoa(col.is.Plus), strconv.Itoa(besides))
		if besides != col.is.Plus || !head {
			ink = c.Warn
		}
	}
	room := b.col - 20 - b.statusWide(col)
	if !head && len(col.seats) > 0 {
		none := say("delegates.no-head")
		if ink = c.Warn; scene.F11.Width(text+" · "+none) <= room {
			text += " · " + none
		} else { // what is wrong is never what is cut
			text = none + " · " + text
		}
	}
	text = scene.F11.Fit(text, room)
	s.In(x, y, 16, text, scene.F11, ink)
	at := x + scene.F11.Width(text) + 10
	for _, st := range model.SeatStatuses[1:] {
		n := b.answered(col, st)
		if n == 0 || at > x+b.col-40 {
			continue
		}
		paintStatus(s, st, at, y+3)
		s.In(at+13, y, 16, strconv.Itoa(n), scene.F10, c.Text2)
		at += 20 + scene.F10.Width(strconv.Itoa(n))
	}
}

// answered is how many of a delegation have a status.
func (b *Board) answered(c *column, st model.SeatStatus) (n int) {
	for i := range c.seats {
		if is, _ := b.replied(&c.seats[i]); is == st {
			n++
		}
	}
	return n
}

// statusWide is the room of the signs of the statuses with their numbers.
func (b *Board) statusWide(c *column) (w float32) {
	for _, st := range model.SeatStatuses[1:] {
		if n := b.answered(c, st); n > 0 {
			w += 20 + scene.F10.Width(strconv.Itoa(n))
		}
	}
	return w
}
