package export

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// whoIsWho is everybody who comes, with a photograph where there is one: name, office and
// languages.
func whoIsWho(c *composer) []paper.Section {
	cols := []paper.Column{{Title: c.head("name"), Least: 34, Weight: 1.6}, {Title: c.head("office"), Least: 38, Weight: 2.4}, {Title: c.head("languages"), Least: 24, Weight: 1}, {Title: c.head("status"), Least: 22, Weight: .8}}
	at := c.hour()
	var out []paper.Section
	add := func(sec paper.Section, who listed) paper.Section {
		sec.Table.Columns = cols
		sec.Table.Faces = append(sec.Table.Faces, c.face(who))
		tongues := c.tongues(who.languages)
		for i := range tongues {
			tongues[i].Quiet = true
		}
		name, office := c.nameAndOffice(&who)
		sec.Table.Rows = append(sec.Table.Rows, paper.Row{Cells: []paper.Cell{name, office, tongues, c.thereSaid(&who)}})
		return sec
	}
	unseated := slices.DeleteFunc(c.guestsOfAll(), func(g guest) bool { return g.person == 0 || g.seat != 0 })
	others := c.part("others")
	all := Delegations(&c.p) // whoever it is for meets the other sides: it is no list of one's own
	for _, d := range all {
		sec := c.delegationSection(&d)
		sec.Under = nil
		var list []listed
		for _, s := range c.seats(&d) {
			if !c.goesOn(s) { // a person has one card
				list = append(list, c.ofSeat(s, at))
			}
		}
		for _, g := range unseated {
			if g.delegation == d.ID {
				list = append(list, g.listed)
			}
		}
		n := 0
		slices.SortStableFunc(list, func(a, b listed) int { return c.rank(&a).compare(c.rank(&b)) })
		for _, who := range list {
			if who.seat == 0 || !c.gone(who.seat) { // it is handed out, and says who is there
				sec = add(sec, who)
				if c.counted(&guest{listed: who}) {
					n++
				}
			}
		}
		if n > 0 { // as on the other lists: of two who have a seat one after the other, one
			sec.Beside = c.both(func(w *words.Words) string { return w.Count("export.guests", n) })
		}
		out = append(out, sec)
	}
	for _, g := range unseated {
		if !slices.ContainsFunc(all, func(d model.Delegation) bool { return d.ID == g.delegation }) {
			others = add(others, g.listed)
		}
	}
	out = append(out, others)
	pictured := slices.ContainsFunc(out, func(sec paper.Section) bool {
		return slices.ContainsFunc(sec.Table.Faces, func(f paper.Face) bool { return f.Picture != nil })
	})
	var said []paper.Section
	for _, sec := range out {
		for i := range sec.Table.Faces {
			if !pictured { // where nobody has a photograph, a place for one is a form that nobody filled in
				sec.Table.Faces[i].Initials = ""
			}
		}
		if len(sec.Table.Rows) > 0 {
			sec.Again = c.continued(sec.Heading)
			said = append(said, sec)
		}
	}
	if len(said) > 0 {
		leaveOut(said)
	}
	return said
}

// thereSaid is since when and until when somebody comes, and that they are on a screen: else whoever has
// left is looked for, and whoever is on one.
func (c *composer) thereSaid(who *listed) paper.Cell {
	cell := c.inEach(func(w *words.Words) string {
		said := words.Capital(c.spanSaid(w, c.stay(who.seat)))
		if led := c.ledSaid(w, who.person); led != "" {
			said = strings.TrimPrefix(said+"\n"+led, "\n")
		}
		if who.status == model.OnVideo {
			said = strings.TrimPrefix(said+"\n"+w.Say("seat.status."+string(model.OnVideo)), "\n")
		}
		return said
	}, false)
	for i := range cell {
		cell[i].Quiet = true
	}
	return cell
}

// face is the photograph of somebody, or the initials of a name.
func (c *composer) face(who listed) paper.Face {
	if b := c.opt.Photos[who.photo.Key]; who.photo.Key != "" && printable(b) {
		return paper.Face{Picture: &paper.Drawing{Data: b, Alt: c.both(func(w *words.Words) string { return w.Text(who.name) })}}
	}
	return paper.Face{Initials: who.initials(c.langs[0])}
}

// initials are the first letters of the first word of a name and of its last.
func (l *listed) initials(w *words.Words) string {
	list := strings.Fields(w.Text(l.name))
	if len(list) == 0 || !l.isNamed() {
		return ""
	}
	first, _ := utf8.DecodeRuneInString(list[0])
	if len(list) == 1 {
		return string(unicode.ToUpper(first))
	}
	last, _ := utf8.DecodeRuneInString(list[len(list)-1])
	return string(unicode.ToUpper(first)) + string(unicode.ToUpper(last))
}

// vault is where photographs lie.
type vault interface {
	Vault(key string) ([]byte, error)
}

// Photos are the photographs that a paper asks for, by the key under which they lie; one
// that was purged, or cannot be read, is none.
func Photos(document string, of []model.Programme, v vault) map[string][]byte {
	if document != "who-is-who" {
		return nil
	}
	out := map[string][]byte{}
	for i := range of {
		for _, who := range of[i].People {
			if b, err := v.Vault(who.Photo.Key); err == nil && !who.Photo.Empty() {
				out[who.Photo.Key] = b
			}
		}
	}
	return out
}
