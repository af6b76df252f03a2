package papers

import (
	"slices"
	"strconv"

	"chancery/export"
	"chancery/model"
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
	known := slices.ContainsFunc(given, func(e model.Issued) bool { return e.N == a.ask.Since })
	switch {
	case d.ID == export.ChangeSheet && (!known || a.ask.Since == a.proposed): // nobody chose another
		a.ask.Since = export.Differs(given, &a.ask, a.by.of, a.by.desk().Vault)
		a.proposed = a.ask.Since
	case !known:
		a.ask.Since = 0
	}
	a.since.Offer(list)
	a.since.Put(strconv.FormatInt(a.ask.Since, 10))
	return true
}
