package proposal

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// Sided puts those who take part on a side: by the state they are of, or by who they are; both where
// they are of both, such as the delegations; else with the host, which is asked.
func (p *Proposal) Sided(c *typed.Cells) {
	p.likeNone()
	p.Ask = slices.DeleteFunc(p.Ask, func(e *model.Error) bool {
		return e.Code == "takein.side-guessed" || e.Code == "takein.side-headed"
	})
	b := belongings(c)
	b.heading(p)
	b.learn(p)
	for i := range p.Rows {
		p.Rows[i].sided(b)
	}
	p.unsided(c, b)
}

// unsided asks of whom it was not known on which side they stand, before all else: it is to be set right before
// the file goes in, and not found on the paper.
func (p *Proposal) unsided(c *typed.Cells, b *belonging) {
	e := &c.Programme.Event
	if len(b.headed) > 0 && !p.asks("side-headed") {
		p.Ask = slices.Insert(p.Ask, 0, model.Refuse("takein.side-headed", few(b.headed)))
	}
	if len(b.unsure) > 0 && (e.GuestID != nil || slices.Contains(visits, e.Kind)) && !p.asks("side-guessed") {
		p.Ask = slices.Insert(p.Ask, 0, model.Refuse("takein.side-guessed", few(b.unsure)))
	}
}

// visits are of a guest, also while nobody has said of which.
var visits = []model.EventKind{model.StateVisit, model.OfficialVisit, model.OfficialWorking, model.WorkingVisit, model.PrivateVisit}

// split is what a row said before those of one column were put on sides, and where they were put.
type split struct{ who, host, guest, toHost, toGuest string }

func (r *Row) sided(b *belonging) {
	s := &r.split
	if r.Who == "" && s.who != "" && r.Host == s.toHost && r.Guest == s.toGuest { // the visit may have got a guest since
		r.Who, r.Host, r.Guest = s.who, s.host, s.guest
	}
	if r.Who == "" {
		return
	}
	*s = split{who: r.Who, host: r.Host, guest: r.Guest}
	for one := range strings.SplitSeq(r.Who, ";") {
		if one = strings.TrimSpace(one); one == "" {
			continue
		}
		if howMany(one) { // nobody, and a remark
			r.remark(one)
			continue
		}
		if m := eachRE.FindStringSubmatch(one); m != nil && ofBoth(m[1]) { // one and eight of each, and no eight more beside both
			r.put(strings.ReplaceAll(m[2], " ", ""), true, true)
			continue
		}
		one, ours, theirs := b.labelled(one)
		bare, besides := taking(one)
		if besides { // what they do is not said by their name
			r.remark(one)
		}
		_, receives := welcomed(one)
		list := b.persons(bare)
		for i, person := range list {
			ours, theirs := ours, theirs
			if !ours && !theirs {
				ours, theirs = b.couple(list, i)
			}
			if ours || theirs {
				r.put(person, ours, theirs)
				continue
			}
			r.seat(b, person, receives)
		}
	}
	r.Who, s.toHost, s.toGuest = "", r.Host, r.Guest
}

// seat puts somebody of a row on the side that is said of them.
func (r *Row) seat(b *belonging, one string, receives bool) {
	ours, theirs := b.says(one)
	if !ours && !theirs {
		ours, theirs = b.of(one)
	}
	if !ours && !theirs {
		if ours, theirs = b.introduced(one); theirs && len(b.hosts) == 0 && !slices.Contains(b.headed, one) {
			b.headed = append(b.headed, one)
		}
	}
	if !ours && !theirs && receives && !envoy(one) { // an ambassador may well be the guest's own
		ours = true
	}
	if ours == theirs { // whoever is of both sides, or of none that is named
		both := ofBoth(one)
		if r.headsApart(b, one) {
			return
		}
		if !both && !slices.Contains(b.unsure, one) {
			b.unsure = append(b.unsure, one)
		}
		ours, theirs = true, both
	}
	r.put(one, ours, theirs)
}

// put puts somebody of a row on one side, or on both.
func (r *Row) put(one string, ours, theirs bool) {
	if ours {
		r.Host = more(r.Host, one)
	}
	if theirs {
		r.Guest = more(r.Guest, one)
	}
}

// remark says something of a row once.
func (r *Row) remark(text string) {
	if !strings.Contains(r.Remarks, text) {
		r.Remarks = more(r.Remarks, text)
	}
}

// ofBoth says that a text means people of either side: the presidents, both delegations.
func ofBoth(text string) bool {
	for s := range strings.FieldsSeq(words.Fold(text)) {
		if said().both[strings.Trim(s, ".,:()")] {
			return true
		}
	}
	return false
}

// joined are those of both sides, each once.
func joined(host, guest string) string {
	var out, seen []string
	for one := range strings.SplitSeq(host+";"+guest, ";") {
		one = strings.TrimSpace(one)
		if key := words.Fold(one); key != "" && !slices.Contains(seen, key) {
			out, seen = append(out, one), append(seen, key)
		}
	}
	return strings.Join(out, "; ")
}

// once are those who take part without whom words name on the other side already.
func once(list []model.Participant) (out []model.Participant) {
	for i := range list {
		if !slices.ContainsFunc(out, func(p model.Participant) bool {
			return p.Worded() && list[i].Worded() && sameText(p.Called, list[i].Called)
		}) {
			out = append(out, list[i])
		}
	}
	return out
}

func sameText(a, b model.Text) bool { return words.Fold(a.All()) == words.Fold(b.All()) }
