package deed

import "strings"

// goesAlong says what goes with a visit that is deleted, its files, and what stays without it: what
// was agreed, signed, asked and written; "" for nothing.
func (d *Deeds) goesAlong(event int64) string {
	r, w := d.host.Reading(), d.words()
	if r == nil {
		return ""
	}
	of := func(key *int64) bool { return key != nil && *key == event }
	counts := map[string]int{}
	if list, err := r.Pledges(); err == nil {
		for i := range list {
			counts["commitments"] += one(of(list[i].EventID))
		}
	}
	if list, err := r.Texts(); err == nil {
		for i := range list {
			counts["texts"] += one(of(list[i].EventID))
		}
	}
	if list, err := r.Invitations(); err == nil {
		for i := range list {
			counts["invitations"] += one(of(list[i].EventID))
		}
	}
	if list, err := r.Letters(); err == nil {
		for i := range list {
			counts["letters"] += one(of(list[i].EventID))
		}
	}
	items := map[int64]bool{}
	if p, err := d.host.Kit().Desk.Programme(event); err == nil {
		for i := range p.Items {
			items[p.Items[i].ID] = true
		}
	}
	if list, err := r.Attachments(); err == nil {
		for i := range list {
			counts["files"] += one(of(list[i].EventID) || list[i].ItemID != nil && items[*list[i].ItemID])
		}
	}
	var out, stay []string
	if n := counts["files"]; n > 0 {
		out = append(out, w.Say("ui.deleted.with", w.Count("ui.deleted.files", n)))
	}
	for _, k := range []string{"commitments", "texts", "invitations", "letters"} {
		if n := counts[k]; n > 0 {
			stay = append(stay, w.Count("ui.deleted."+k, n))
		}
	}
	if len(stay) > 0 {
		out = append(out, w.Say("ui.deleted.stay", strings.Join(stay, ", ")))
	}
	return strings.Join(out, " · ")
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}
