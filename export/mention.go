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
		return c.house.Named(w, c.withState(name, who, w), w.Text(words.Styled(who.Address)), "", false)
	}
	if c.again(who, w, office) {
		return office
	}
	return c.house.Named(w, name, w.Text(words.Styled(who.Address)), office, false)
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
	key := c.mentioned(who, w, office)
	met := c.met[key]
	c.met[key] = true
	return met && !c.first && c.tellsWho(who, w, office)
}

// tellsWho says that an office alone says who it is: nobody else of the visit has it, and it stands in the language
// of the paper, where a reader knows what it is.
func (c *composer) tellsWho(who *model.Participant, w *words.Words, office string) bool {
	f := c.opt.Format()
	return !c.spelled && f != "xlsx" && f != "csv" && words.Held(who.Held).Has(w.Lang()) && c.sole(who, w, office)
}

func (c *composer) mentioned(who *model.Participant, w *words.Words, office string) string {
	return w.Lang() + "|" + c.name(w, who.Called) + "|" + office
}

// byName says that somebody with an office is told of by name, as at the first time: then all of a list are
// named in full, or one president stands in it by name and the next by the office.
func (c *composer) byName(who *model.Participant, w *words.Words) bool {
	office := c.officeAmong(who, w)
	return who.DelegationID == nil && who.Mode != model.Absent && office != "" && !(c.met[c.mentioned(who, w, office)] && c.tellsWho(who, w, office))
}
