package export

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// Miscounted says of which delegations another number is announced than the list has, as
// the office knows it; "" of none. Whoever is on no list yet is not looked for.
func Miscounted(p *model.Programme, r model.Reader, w *words.Words) string {
	var out []string
	for _, d := range Delegations(p) {
		n := p.Counted(d.ID, firstHour(p))
		if d.Plus > 0 && n > 0 && n != d.Plus && (r.Delegation == 0 || r.Delegation == d.ID) && r.Audience.MayRead(model.ForDelegation) {
			out = append(out, w.Say("export.counted", w.Text(p.NameOf(&d)), d.Plus, n))
		}
	}
	if len(out) == 0 {
		return ""
	}
	return w.Count("export.miscounted", len(out), strings.Join(out, "; "))
}

// listsOf are the papers that list those of delegations by name.
var listsOf = []string{"delegation-list", "guest-list", "who-is-who"}

// Unnamed are the offices on a list for which nobody has been named yet, as its readers see
// them.
func Unnamed(p *model.Programme, opt *Request, r model.Reader) (out []model.Text) {
	if !slices.Contains(listsOf, opt.Document) {
		return nil
	}
	seen := p.For(r)
	there := func(model.Seat) bool { return true }
	if at := slices.IndexFunc(seen.Items, func(it model.Item) bool { return opt.Item != "" && it.UID == opt.Item }); at >= 0 {
		all := seen.Attending(&seen.Items[at])
		there = func(s model.Seat) bool {
			return slices.ContainsFunc(all, func(one model.Attendee) bool { return one.Seat == s.ID })
		}
	}
	for _, side := range model.Sides {
		for _, s := range seatsOf(&seen, side) {
			of := listed{name: s.Name, office: s.Title}
			if s.PersonID == nil && of.unnamed() && !s.Name.Empty() && !absent(s.Status) && there(s) && (r.Delegation == 0 || r.Delegation == s.DelegationID) {
				out = append(out, s.Name)
			}
		}
	}
	return out
}

// firstHour is when a programme begins.
func firstHour(p *model.Programme) int64 {
	if len(p.Items) == 0 {
		return 0
	}
	return p.Items[0].Start.At
}
