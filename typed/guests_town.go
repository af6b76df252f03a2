package typed

import (
	"cmp"
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
	add := func(r GuestRow, text string) {
		at := slices.IndexFunc(rows, func(o GuestRow) bool { return o.Lang == r.Lang && o.Was == r.Was })
		if at < 0 {
			at, rows = len(rows), append(rows, r)
		}
		rows[at].Times++
		rows[at].stands(text)
	}
	for _, t := range g.texts() {
		for lang, s := range t {
			name, left := was[lang], s
			if name == "" {
				continue
			}
			for _, proper := range properNames(lang, s, name) {
				offer := model.Renamed(model.Text{lang: proper}, []model.Renaming{{Lang: lang, Was: name, Now: now[lang]}})[lang]
				add(GuestRow{Lang: lang, Was: proper, town: true, proper: true, offer: offer}, s)
				left = strings.ReplaceAll(left, proper, "\x00")
			}
			if cut := model.Renamed(model.Text{lang: left}, []model.Renaming{{Lang: lang, Was: name, Now: "\x00"}})[lang]; cut != left {
				add(GuestRow{Lang: lang, Was: name, Now: now[lang], town: true}, s)
			}
		}
	}
	slices.SortFunc(rows, func(a, b GuestRow) int { return cmp.Or(strings.Compare(a.Lang, b.Lang), strings.Compare(a.Was, b.Was)) })
	g.Rows = append(g.Rows, append(rows, g.places(was)...)...)
}

// places are those that were typed in the programme of another city: whether they are there, nobody knows.
// What is on the clocks of that city, or names it, is gone in the next; a place at home stays.
func (g *Guests) places(city model.Text) (out []GuestRow) {
	p := g.cells.Programme
	for i := range p.Items {
		it := &p.Items[i]
		if it.Place.Empty() {
			continue
		}
		at := slices.IndexFunc(out, func(r GuestRow) bool { return r.Place.Equal(it.Place) })
		if at < 0 {
			row := GuestRow{Was: it.Place.In(g.cells.Lang), Place: &it.Place, town: true}
			if it.Start.Zone != p.Event.Zone && !names(it.Place, city) {
				row.Now = row.Was
			}
			at, out = len(out), append(out, row)
		}
		out[at].Times++
		out[at].stands(it.Title.In(g.cells.Lang))
	}
	return out
}

// names says that a text names a city.
func names(t, city model.Text) bool {
	for l, s := range t {
		if name := city[l]; name != "" && !model.Renamed(model.Text{l: s}, []model.Renaming{{Lang: l, Was: name, Now: "\x00"}}).Equal(model.Text{l: s}) {
			return true
		}
	}
	return false
}

// Places are the typed places and what the rows say of them.
func (g *Guests) Places() (out []model.Placed) {
	for _, r := range g.Rows {
		if r.Place == nil {
			continue
		}
		one := model.Placed{Was: *r.Place}
		switch r.Now {
		case "":
		case r.Was:
			one.Now = *r.Place
		default:
			one.Now = model.Text{}.With(g.cells.Lang, r.Now)
		}
		out = append(out, one)
	}
	return out
}
