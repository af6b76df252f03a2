package export

import (
	"chancery/model"
	"chancery/words"
)

// mention is how somebody is named in a list: at first with name and office, later in the
// same paper by the office alone, as programmes do. Where two have it, and in a table that
// is sorted and filtered, the name stays.
func (c *composer) mention(who *model.Participant, w *words.Words) string {
	name, office := c.name(w, who.Called), c.officeAmong(who, w)
	if d, ok := c.p.Delegations[keyOf(who.DelegationID)]; ok && who.Plus == 0 && d.Name.Empty() {
		party := c.p.Parties[d.PartyID]
		return words.Capital(w.DelegationOf(&party))
	}
	if office == "" {
		return c.house.Named(c.withState(name, who, w), w.Text(who.Address), "", false)
	}
	if c.again(who, w, office) {
		return office
	}
	return c.house.Named(name, w.Text(who.Address), office, false)
}

// keyOf is the key that is pointed at, 0 for none.
func keyOf(id *int64) int64 {
	if id == nil {
		return 0
	}
	return *id
}

// again says that somebody was named in full before, and is known by the office alone.
func (c *composer) again(who *model.Participant, w *words.Words, office string) bool {
	key := w.Lang() + "|" + c.name(w, who.Called) + "|" + office
	f, met := c.opt.Format(), c.met[key]
	c.met[key] = true
	return met && !c.spelled && f != "xlsx" && f != "csv" && c.sole(who, w, office)
}
