package takein

import (
	"strconv"
	"strings"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
)

// Above is what is in doubt about a line.
func (k *card) Above(row int) part.Between {
	l := k.lines[row]
	if l.at == none && (k.seats != nil || k.into == intoGuests) {
		if l.change > 0 {
			return part.Between{}
		}
		return part.Between{Heading: k.kit.Words.Say("takein.gone-list")}
	}
	if l.at == none {
		off := k.changes[l.change].IsOff()
		if row > 0 && k.lines[row-1].at == none && off == k.changes[k.lines[row-1].change].IsOff() {
			return part.Between{}
		}
		if off {
			return part.Between{Heading: k.kit.Words.Say("takein.off")}
		}
		return part.Between{Heading: k.kit.Words.Say("takein.gone")}
	}
	var said []string
	for _, e := range k.doubts[l.at] {
		said = append(said, k.kit.Words.Error(e))
	}
	bad := false
	if k.of.Kind != proposal.People {
		r := &k.of.Rows[l.at]
		if r.Day == "" && !r.Out {
			said, bad = append(said, k.kit.Words.Say("takein.doubt.no-day")), true
		}
		if s := k.clocked(k.here(l.at)); s != "" {
			said = append(said, s)
		}
		if s := k.placed(r); s != "" && !k.nothing(l) {
			said = append(said, s)
		}
	}
	return part.Between{Gap: strings.Join(said, " · "), Bad: bad}
}

// ask parts what is asked of a row from what is asked of the file as a whole.
func (k *card) ask() {
	k.doubts, k.whole = map[int][]*model.Error{}, nil
	at := map[string]int{}
	for i := range k.of.Rows {
		if _, ok := at[k.of.Rows[i].At]; !ok {
			at[k.of.Rows[i].At] = i
		}
	}
	for _, e := range k.of.Ask {
		if row := k.about(e, at); row == none {
			k.whole = append(k.whole, e)
		} else {
			k.doubts[row] = append(k.doubts[row], e)
		}
	}
}

// about is the row that a question is about, none for the file as a whole; at is where in the file
// each row stood.
func (k *card) about(e *model.Error, at map[string]int) int {
	if len(e.Args) == 0 || k.of.Kind == proposal.People {
		return none
	}
	switch e.Code {
	case "takein.tbc-row", "takein.next-day", "takein.private":
		if n, err := strconv.Atoi(e.Args[0]); err == nil && n <= len(k.of.Rows) {
			return n - 1
		}
	case "takein.no-hour-read", "takein.no-title":
		if row, ok := at[e.Args[0]]; ok {
			return row
		}
	}
	return none
}

// clocked says whose clock the hours of a row are on, and when that is here, where it is another than that of the rest.
func (k *card) clocked(r *proposal.Row) string {
	home := k.of.Zone
	if k.into == intoVisit && k.event != 0 {
		home = k.cells.Programme.Event.Zone
	}
	if r.Zone == "" || r.From == "" || home == "" {
		return ""
	}
	own, err := civil.Resolve(string(r.Day)+"T"+r.From, r.Zone, civil.NoOff)
	if err != nil {
		return ""
	}
	here, err := own.In(home)
	if err != nil || here.Off == own.Off {
		return ""
	}
	at := here.Clock()
	if here.Date() != r.Day {
		at = k.day(here.Date()) + " " + at
	}
	return k.kit.Words.Say("sheet.clocks", k.kit.Words.City(r.Zone), at)
}

// placed says that a place is on no list, and which of the list may be meant: looked up once.
func (k *card) placed(r *proposal.Row) string {
	if r.Place == "" || k.cells.Places == nil {
		return ""
	}
	said, ok := k.places[r.Place]
	if !ok {
		said = k.place(r)
		k.places[r.Place] = said
	}
	return said
}

func (k *card) place(r *proposal.Row) string {
	var it model.Item
	if k.cells.Set(&it, typed.ColPlace, r.Place) != nil || it.VenueID != nil || it.FromID != nil || it.ToID != nil {
		return ""
	}
	if near := k.cells.Places.Near(r.Place); near != r.Place {
		return k.kit.Words.Say("takein.doubt.near", r.Place, near)
	}
	return k.kit.Words.Say("takein.doubt.place", r.Place)
}
