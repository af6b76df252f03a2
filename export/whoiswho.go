package export

import (
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
	cols := []paper.Column{{Title: c.head("name"), Least: 34, Weight: 1.6}, {Title: c.head("office"), Least: 38, Weight: 2.4}, {Title: c.head("languages"), Least: 24, Weight: 1}}
	at := c.hour()
	var out []paper.Section
	add := func(sec paper.Section, who listed) paper.Section {
		sec.Table.Columns = cols
		sec.Table.Faces = append(sec.Table.Faces, c.face(who))
		tongues := c.tongues(who.languages)
		for i := range tongues {
			tongues[i].Quiet = true
		}
		sec.Table.Rows = append(sec.Table.Rows, paper.Row{Cells: []paper.Cell{c.called(who.name, who.isNamed()), c.say(who.office, false), tongues}})
		return sec
	}
	seated := map[int64]bool{}
	for _, d := range c.delegationsRead() {
		sec := c.delegationSection(&d)
		sec.Under = nil
		for _, s := range c.seats(&d) {
			if s.PersonID != nil {
				seated[*s.PersonID] = true
			}
			if !c.gone(s.ID) { // it is handed out, and says who is there
				sec = add(sec, c.ofSeat(s, at))
			}
		}
		out = append(out, sec)
	}
	others := c.part("others")
	for _, who := range c.guestsOfAll() {
		if who.person != 0 && who.seat == 0 && !seated[who.person] {
			others = add(others, who.listed)
		}
	}
	out = append(out, others)
	var said []paper.Section
	for _, sec := range out {
		if len(sec.Table.Rows) > 0 {
			sec.Again = c.langs[0].Say("export.continued", sec.Heading)
			said = append(said, sec)
		}
	}
	return said
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
