package paper

// Points per millimetre.
const perMM = 72 / 25.4

// Placed is a stretch of text at a place: X and Y of its baseline, in
// millimetres from the top left, size in points.
type Placed struct {
	X, Y  float64
	Size  float64
	Text  string
	Font  *Font
	Shade float64 // 0 black to 1 white
	Width float64 // millimetres
}

// Fill is a filled rectangle in millimetres; Shade 0 is black.
type Fill struct{ X, Y, W, H, Shade float64 }

// Mark is a bookmark at a height of a page.
type Mark struct {
	Text string
	Y    float64
}

// Page is one page, ready to be printed or painted on the screen.
type Page struct {
	Width, Height float64
	Texts         []Placed
	Fills         []Fill
	Marks         []Mark
}

// line is one line of a cell.
type line struct {
	words []piece
	width float64
}

// piece is a stretch of one font within a line.
type piece struct {
	text  string
	font  *Font
	width float64
	quiet bool
}

// breakLines sets runs into lines of a width, in millimetres.
func breakLines(runs []Run, size, width float64) []line {
	var out []line
	cur := line{}
	end := func() {
		out = append(out, cur)
		cur = line{}
	}
	for _, r := range runs {
		for i, para := range splitLines(clean(r.Text)) {
			if i > 0 {
				end()
			}
			for _, w := range words(para) {
				cur, out = place(cur, out, r, w, size, width)
			}
		}
	}
	end()
	return out
}

// place puts a word on the line, or on the next; a word wider than the line is
// broken inside.
func place(cur line, out []line, r Run, word string, size, width float64) (line, []line) {
	ps, w := pieces(r, word, size)
	if cur.width+trimmed(r, word, size) > width && cur.width > 0 {
		out = append(out, cur)
		cur = line{}
		word = trimLeft(word)
		ps, w = pieces(r, word, size)
	}
	for w > width {
		head, tail := cutAt(r, word, size, width-cur.width)
		ps, w = pieces(r, head, size)
		cur.words, cur.width = append(cur.words, ps...), cur.width+w
		out = append(out, cur)
		cur, word = line{}, tail
		ps, w = pieces(r, word, size)
	}
	cur.words, cur.width = append(cur.words, ps...), cur.width+w
	return cur, out
}

// pieces sets a word, changing the font where a letter asks for it.
func pieces(r Run, word string, size float64) ([]piece, float64) {
	var out []piece
	total := 0.0
	for _, c := range word {
		f, a, _ := fontOf(r, c)
		w := a * size / perMM
		total += w
		if n := len(out); n > 0 && out[n-1].font == f {
			out[n-1].text += string(c)
			out[n-1].width += w
			continue
		}
		out = append(out, piece{string(c), f, w, r.Quiet})
	}
	return out, total
}

func trimmed(r Run, word string, size float64) float64 {
	_, w := pieces(r, trimRight(word), size)
	return w
}

func cutAt(r Run, word string, size, room float64) (head, tail string) {
	x := 0.0
	for i, c := range word {
		_, a, _ := fontOf(r, c)
		if x += a * size / perMM; x > room && i > 0 {
			return word[:i], word[i:]
		}
	}
	_, n := firstRune(word)
	return word[:n], word[n:]
}
