package proposal

import (
	"maps"
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// besides is what a list says of somebody besides all that has a place of its own with the seat.
func (d *Person) besides(heads bool) string {
	role, remarks := d.roleSaid()
	if role == model.HeadOfDelegation && !heads {
		remarks = d.Remarks
	}
	return more(remarks, d.With)
}

// ofRemarks is what a list remarks of somebody otherwise than their seat has it. What an earlier list said goes with the
// next one; what somebody wrote since stays, and the list's words beside it only where that is said.
func (p *Proposal) ofRemarks(c *typed.Cells, seating *typed.Seating, one *Person, o *model.Seat) []Detail {
	is := piecesOf(o.Remarks)
	d := one.delegate()
	fresh := piecesOf(seating.Words(&d).Seats[0].Remarks)
	for s := range strings.SplitSeq(one.besides(o.Role == model.HeadOfDelegation), ";") {
		fresh = append(fresh, strings.TrimSpace(s))
	}
	fresh = slices.DeleteFunc(fresh, func(s string) bool { return s == "" })
	has := func(list []string, s string) bool {
		return slices.ContainsFunc(list, func(t string) bool { return words.Fold(s) == words.Fold(t) })
	}
	lacks := slices.DeleteFunc(slices.Clone(fresh), func(s string) bool { return has(is, s) })
	brought := len(is) > 0 && p.brought("seats", o.ID, "remarks")
	next := slices.Concat(is, lacks)
	if brought || len(is) == 0 {
		gone := slices.DeleteFunc(slices.Clone(is), func(s string) bool { return has(fresh, s) || !p.saysSuch(s) || answerOf(s) != "" }) // of the answer it is said with that
		next = slices.DeleteFunc(slices.Clone(is), func(s string) bool { return slices.Contains(gone, s) })
		at := len(next)
		if len(gone) > 0 { // in the place of what it says no more
			at = slices.Index(is, gone[0])
		}
		next, is = slices.Insert(next, at, lacks...), gone
	}
	if len(lacks) == 0 && len(next) > 0 && !brought || brought && len(lacks)+len(is) == 0 {
		return nil
	}
	now := lacks
	if !brought {
		now = next
	}
	if len(next)+len(is) == 0 {
		return nil
	}
	return []Detail{{Field: "remarks", Was: strings.Join(is, "; "), Now: firstOf(strings.Join(now, "; "), nothing), asked: !brought && len(is) > 0, seat: func(o *model.Seat) {
		o.Remarks = inTongue(strings.Join(next, "; "), c.Lang)
	}}}
}

// piecesOf are the remarks of a seat, one by one.
func piecesOf(t model.Text) (out []string) {
	for _, lang := range slices.Sorted(maps.Keys(t)) {
		for s := range strings.FieldsFuncSeq(t[lang], func(r rune) bool { return r == ';' || r == '\n' }) {
			if s = strings.TrimSpace(s); s != "" && !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return out
}

// saysSuch says that a list has the column of which a remark is, so that it would say it again.
func (p *Proposal) saysSuch(remark string) bool {
	head, _, labelled := strings.Cut(remark, ": ")
	return slices.ContainsFunc(p.Columns, func(c Column) bool {
		named := peopleColumn(c.Head) == string(typed.ColRemarks)
		return c.As == "rank" && labelled && words.Fold(c.Head) == words.Fold(head) || c.As == string(typed.ColRemarks) && (labelled && words.Fold(c.Head) == words.Fold(head) || !labelled && named)
	})
}

// heldToo is the office that a list says otherwise than the register: the seat has it for this visit, and the register only
// where somebody says so, beside what is held there.
func heldToo(one *Person, d *typed.Delegate, k *model.Known, of []Detail) []Detail {
	at := slices.IndexFunc(of, func(d Detail) bool { return d.Field == "office" && !d.asked })
	if at < 0 || k.Office.Empty() || typed.SaidHere(d.Role, one.held("en")) || sayIt(k.Office, one.Office) {
		return nil
	}
	return []Detail{{Field: "held", Was: of[at].Was, Now: of[at].Now, asked: true}}
}

// heldToo are the details of somebody of a list that are of the register alone.
func (r *Reseated) heldToo(i int) []Detail {
	return slices.DeleteFunc(slices.Clone(r.details[i]), func(d Detail) bool { return d.Field != "held" })
}
