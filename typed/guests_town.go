package typed

import (
	"slices"
	"strings"

	"chancery/model"
)

// Town finds the city of a visit abroad in its texts, and says what the other is called. Rows of a
// city that was proposed before make way.
func (g *Guests) Town(was, now model.Text) {
	g.Rows = slices.DeleteFunc(g.Rows, func(r GuestRow) bool { return r.town })
	if was.Equal(now) {
		return
	}
	var rows []GuestRow
	for _, t := range g.texts() {
		for lang, s := range *t {
			name := was[lang]
			cut := model.Renamed(model.Text{lang: s}, []model.Renaming{{Lang: lang, Was: name, Now: "\x00"}})[lang]
			if name == "" || cut == s {
				continue
			}
			at := slices.IndexFunc(rows, func(r GuestRow) bool { return r.Lang == lang })
			if at < 0 {
				at, rows = len(rows), append(rows, GuestRow{Lang: lang, Was: name, Now: now[lang], town: true})
			}
			rows[at].Times++
		}
	}
	slices.SortFunc(rows, func(a, b GuestRow) int { return strings.Compare(a.Lang, b.Lang) })
	g.Rows = append(g.Rows, rows...)
}
