package papers

import (
	"strconv"

	"chancery/export"
	"chancery/ui/part"
)

// compares offers the editions since which changes can be shown, and says whether there are
// any.
func (a *asking) compares() bool {
	given := a.by.given()
	d, _ := export.Find(a.ask.Document)
	if len(given) == 0 || d.Several || d.ID == export.ICS || len(a.by.of) != 1 {
		a.ask.Since = 0
		return false
	}
	var list []part.Option
	if d.ID != export.ChangeSheet {
		list = append(list, part.Option{Value: "0", Name: a.kit.Words.Say("sheet.since.none")})
	}
	for i := range given {
		list = append(list, part.Option{Value: strconv.FormatInt(given[i].N, 10), Name: a.kit.Words.Say("edition.n", given[i].N) + " · " + a.by.stamp(given[i].At, given[i].Zone)})
	}
	if d.ID == export.ChangeSheet && a.ask.Since == 0 {
		a.ask.Since = export.Held(given, &a.ask)
	}
	a.since.Offer(list)
	a.since.Put(strconv.FormatInt(a.ask.Since, 10))
	return true
}
