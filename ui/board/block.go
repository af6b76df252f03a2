package board

import (
	"image/color"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
)

const (
	lineHeight = 15
	tightLine  = 13
	leastLine  = 7  // of the smallest letters, cut nowhere that tells them apart
	telling    = 44 // dp that tell a word by its beginning
)

// block draws an item with hours: as many lines as there is room for.
func (c *core) block(s *scene.Scene, e *model.Entry, x, y, w, h float32) {
	t := c.tone(e)
	inner := w - 14
	marks := c.wordless(s, e, x, y, w, h, t)
	if inner < 12 || h < leastLine {
		return
	}
	switch {
	case h < 2*tightLine+2 || h < 2*lineHeight+4 && c.oneLineDoes(e, inner-marks):
		c.oneLine(s, e, x+9, y, inner-marks, h, t)
	case h < 2*lineHeight+4:
		c.twoTight(s, e, x+9, y+(h-2*tightLine)/2, inner, marks, t)
	default:
		c.manyLines(s, e, x+9, y+3, inner, h-4, marks, t)
	}
	if e.EndMark == model.Open && h >= lineHeight+3 { // lower, its dots would be drawn across the letters
		for i := float32(0); i < 3; i++ { // no end: it fades out below, under what is written
			s.Rect(x+8+i*5, y+h-2, 3, 2, t.bar)
		}
	}
}

// wordless is a block without its words; it says how much room its marks take.
func (c *core) wordless(s *scene.Scene, e *model.Entry, x, y, w, h float32, t tone) float32 {
	ground(s, x, y, w, h, t, tentative(e))
	if c.clashes[e.Ref] != "" {
		s.Hatch(x+4, y+1, w-5, h-2, look.Alpha(look.Now().Danger, 70))
	}
	return c.marks(s, e, x+w-5, y, h, w-14, t)
}

const beforeTime = 6

// oneLineDoes says that a title and its hours have room on one line.
func (c *core) oneLineDoes(e *model.Entry, w float32) bool {
	title := c.set.Words.Text(e.Title)
	return scene.F11b.Width(title)+beforeTime+scene.F10.Width(c.start(e)) <= w
}

// oneLine is a title and when, on one line: from when until when where there is
// room, else the start; for that the title is cut where enough of it is left.
func (c *core) oneLine(s *scene.Scene, e *model.Entry, x, y, w, h float32, t tone) {
	f, small := scene.F11b, scene.F10
	switch {
	case h < 10:
		f, small = scene.F9b, scene.F9
	case h < 15:
		f = scene.F10b
	}
	f = c.pairFace(e, f, w)
	y -= feet(f, h)
	title := c.title(e, f, w)
	for _, when := range []string{c.times(e), c.start(e)} {
		if f.Width(title)+beforeTime+small.Width(when) <= w {
			c.put(s, e, x, y, h, title, f, t.text)
			s.In(x+f.Width(title)+beforeTime-1, y, h, when, small, t.sub)
			return
		}
	}
	start := c.start(e)
	if room := w - beforeTime - small.Width(start); room >= telling {
		title = f.Fit(title, room)
		s.In(x+f.Width(title)+beforeTime-1, y, h, start, small, t.sub)
	}
	c.put(s, e, x, y, h, f.Fit(title, w), f, t.text)
}

// feet is how much higher than the middle a line stands in a bar that is lower than it: the room above its
// letters is empty, and their feet are not.
func feet(f *scene.Face, h float32) float32 { return max(0, (f.Height()-h)/2-.5) }

// hazy says that where an item stands does not tell when it is: about an hour, from one, in the morning,
// or open-ended.
func hazy(e *model.Entry) bool { return e.StartMark != model.Exact || e.EndMark != model.Exact }

// twoTight is a title and when, one close below the other.
func (c *core) twoTight(s *scene.Scene, e *model.Entry, x, y, w, marks float32, t tone) {
	f := c.pairFace(e, scene.F11b, w-marks)
	title := c.title(e, f, w-marks)
	if lines := uncut(f, title, w-marks, 2); len(lines) > 1 && !hazy(e) { // when is told by where it stands
		for i, l := range lines {
			c.put(s, e, x, y+float32(i)*tightLine, tightLine, l, f, t.text)
		}
		return
	}
	c.put(s, e, x, y, tightLine, f.Fit(title, w-marks), f, t.text)
	if when := c.whenWhere(e, scene.F10, w); scene.F10.Width(when) <= w {
		s.In(x, y+tightLine, tightLine, when, scene.F10, t.sub)
	}
}

func (c *core) put(s *scene.Scene, e *model.Entry, x, y, h float32, text string, f *scene.Face, col color.Color) {
	if struck(e) {
		s.Struck(x, y+(h-f.Height())/2, text, f, col)
		return
	}
	s.In(x, y, h, text, f, col)
}

// manyLines is the title, then the times, then the place; on the last line there
// is both.
func (c *core) manyLines(s *scene.Scene, e *model.Entry, x, y, w, h, marks float32, t tone) {
	rows := int(h / lineHeight)
	f := c.titleFace(e, w-marks)
	title := c.title(e, f, max(w-marks, w*float32(min(rows-1, 2))*.95-marks))
	lines := f.Lines(title, w-marks, max(1, min(rows-1, 3)))
	most := rows
	if hazy(e) {
		most--
	}
	if more := uncut(f, title, w-marks, most); more != nil { // a line is not kept free for less
		lines = more
	}
	for _, l := range lines {
		c.put(s, e, x, y, lineHeight, l, f, t.text)
		y += lineHeight
	}
	rows -= len(lines)
	below := []string{c.whenWhere(e, scene.F11, w)}
	if rows > 1 {
		below = []string{c.when(e, scene.F11, w), c.place(e)}
	}
	for _, l := range below {
		if rows < 1 || l == "" {
			break
		}
		s.In(x, y, lineHeight, scene.F11.Fit(l, w), scene.F11, t.sub)
		y, rows = y+lineHeight, rows-1
	}
}
