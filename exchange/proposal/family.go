package proposal

import (
	"regexp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
)

var ownUID = regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$`)

// family is of which calendar a UID is: of which house, or by which program it was made.
func family(uid string) string {
	uid, _, _ = strings.Cut(uid, "/") // of a repetition
	switch _, house, ok := strings.Cut(uid, "@"); {
	case ownUID.MatchString(uid):
		return "own"
	case ok:
		return "@" + strings.ToLower(house)
	case len(uid) > 16: // Outlook begins all of its own alike
		return strings.ToUpper(uid[:16])
	}
	return uid
}

// ofCalendar leaves out what never came from the calendar: only that can be no longer in it, and of one of ours what
// its readers may read. What it has as cancelled is cancelled, wherever it stood.
func (p *Proposal) ofCalendar(c *typed.Cells, changes []Change, old, now []Row) []Change {
	families, own := map[string]bool{}, 0
	for i := range now {
		f := family(now[i].UID)
		if f == "own" {
			own++
		}
		families[f] = now[i].UID != ""
	}
	for uid := range p.off {
		families[family(uid)] = true
	}
	families["own"] = 2*own > len(now)                // one of ours that they were invited to makes it no list of ours
	readers, items := model.Public, c.Programme.Items // those it was made for, by the most that it tells
	for i := range items {
		if a := items[i].Audience; a.MayRead(readers) && slices.ContainsFunc(now, func(r Row) bool { return r.UID == items[i].UID }) {
			readers = a
		}
	}
	uid := func(c *Change) string {
		at := slices.IndexFunc(old, func(r Row) bool { return r.N == c.Old })
		return old[at].UID
	}
	var off []Change
	changes = slices.DeleteFunc(changes, func(c Change) bool {
		if !c.IsGone() {
			return false
		}
		title, cancelled := p.off[uid(&c)]
		if cancelled && uid(&c) != "" {
			c.What = isOff
			off = append(off, c)
			p.Ask = slices.DeleteFunc(p.Ask, func(e *model.Error) bool {
				return e.Code == "takein.cancelled" && len(e.Args) > 0 && e.Args[0] == title
			})
		}
		f := family(uid(&c))
		return cancelled || uid(&c) == "" || !families[f] || f == "own" && !readers.MayRead(items[c.Old-1].Audience)
	})
	return append(within(changes, old, now), off...)
}
