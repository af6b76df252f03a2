package paper

import "slices"

// Face is what stands beside a row about somebody: a photograph, or the initials.
type Face struct {
	Picture  *Drawing // nil where there is none
	Initials string   // in its place
}

func (f *Face) empty() bool { return f.Picture == nil && f.Initials == "" }

// Bare says that there is no face beside any row: the words have the whole width.
func (t *Table) Bare() bool {
	return !slices.ContainsFunc(t.Faces, func(f Face) bool { return !f.empty() })
}

// besideAll is how far the words stand from the left, beside their faces.
func (s *setter) besideAll(t *Table) float64 {
	if t.Bare() {
		return 0
	}
	wide, _ := s.size.FaceRoom()
	return wide + faceGap
}

// facesWhole is how high the faces of a section are together.
func (s *setter) facesWhole(t *Table) (high float64) {
	for at := 0; at < len(t.Rows); at += s.size.Abreast() {
		to := min(at+s.size.Abreast(), len(t.Rows))
		high += s.facesHeight(t, at, to) + s.afterFaces()
	}
	return high
}

func (s *setter) afterFaces() float64 { return faceAfter * s.narrow() * s.air.after }

// Beside is what a row says beside a face: each of its cells on lines of its own.
func (r *Row) Beside() Cell {
	var out Cell
	for _, c := range r.Cells {
		for i, run := range c {
			if i == 0 && len(out) > 0 {
				run.Text = "\n" + run.Text
			}
			out = append(out, run)
		}
	}
	return out
}

// FaceRoom is the place of a face on a page, in millimetres.
func (s Size) FaceRoom() (wide, high float64) {
	if s.Pocket() {
		return 15, 19
	}
	return 23, 29
}

// Abreast is how many faces stand beside each other.
func (s Size) Abreast() int {
	if s.Pocket() {
		return 1
	}
	return 2
}

const (
	faceGap   = 3.4 // between a face and its words
	faceAfter = 4.2 // under a line of faces
)

// faces sets the rows of a table beside their faces, some abreast. A line is never cut.
func (s *setter) faces(sec *Section) {
	list := s.tree.add(RoleTable)
	for at := 0; at < len(sec.Table.Rows); at += s.size.Abreast() {
		rows := sec.Table.Rows[at:min(at+s.size.Abreast(), len(sec.Table.Rows))]
		h := s.facesHeight(&sec.Table, at, at+len(rows))
		if s.y+h > s.bottom() || at > 0 && s.begins(len(s.rows)) {
			s.turnFaces(sec)
		}
		tr := list.add(RoleRow)
		for i := range rows {
			x := s.size.Margin + float64(i)*s.width()/float64(s.size.Abreast())
			s.portrait(x, &sec.Table.Faces[at+i], tr)
			s.besideFace(x+s.besideAll(&sec.Table), s.besideAll(&sec.Table), &rows[i], tr)
		}
		s.y += h + s.afterFaces()
		s.rows = append(s.rows, stood{from: len(s.pages), page: len(s.pages), high: h + s.afterFaces()})
	}
	s.y += 2 * s.narrow() * s.air.after
}

// turnFaces goes on with faces on a new page, under the same heading.
func (s *setter) turnFaces(sec *Section) {
	s.newPage()
	if sec.Again == "" {
		return
	}
	s.of = nil
	s.text(s.size.Margin, s.y, s.size.Text, s.breakLines([]Run{{Text: sec.Again, Bold: true}}, s.size.Text, s.width())[0])
	s.y += s.high(s.size.Text) + 1.6
}

func (s *setter) besideLines(r *Row, in float64) []line {
	return s.breakLines(r.Beside(), s.size.Text*.95, s.width()/float64(s.size.Abreast())-in-faceGap)
}

// facesHeight is how high a line of faces is.
func (s *setter) facesHeight(t *Table, from, to int) float64 {
	h, rows := 0.0, t.Rows[from:to]
	for i := from; i < to; i++ {
		if !t.Faces[i].empty() {
			_, h = s.size.FaceRoom()
		}
	}
	for i := range rows {
		h = max(h, float64(len(s.besideLines(&rows[i], s.besideAll(t))))*s.high(s.size.Text*.95)+1)
	}
	return h
}

// portrait sets a photograph, or a quiet place with the initials.
func (s *setter) portrait(x float64, f *Face, tr *Element) {
	wide, high := s.size.FaceRoom()
	cell := tr.add(RoleCell)
	if f.Picture != nil {
		if w, h := f.Picture.Within(wide, high); h > 0 {
			of := cell.add(RolePicture)
			of.Alt = f.Picture.Alt
			s.page().Pictures = append(s.page().Pictures, Picture{X: x + (wide-w)/2, Y: s.y, W: w, H: h, Data: f.Picture.Data, Of: of})
			return
		}
	}
	if f.empty() { // who is still to be named takes no more room than their words
		return
	}
	s.rule(x, s.y, wide, high, .94)
	s.of = nil
	size := s.size.Text * 1.7
	l := s.breakLines([]Run{{Text: f.Initials, Quiet: true}}, size, wide)[0]
	s.text(x+(wide-l.width)/2, s.y+(high-s.high(size))/2, size, l)
}

// besideFace sets what is said of somebody.
func (s *setter) besideFace(x, in float64, r *Row, tr *Element) {
	size := s.size.Text * .95
	s.of = tr.add(RoleCell)
	for i, l := range s.besideLines(r, in) {
		y := s.y + .4 + float64(i)*s.high(size)
		s.text(x, y, size, l)
		if r.Struck && l.width > 0 {
			s.rule(x, y+size*.62/perMM, l.width, .2, .2)
		}
	}
}

// Within is how large a picture is that fills a place as far as its shape lets it.
func (d *Drawing) Within(wide, high float64) (w, h float64) {
	w, h = d.Fit(wide, high)
	if h == 0 {
		return 0, 0
	}
	by := min(wide/w, high/h)
	return w * by, h * by
}
