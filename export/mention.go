package export

import (
	"chancery/model"
	"chancery/words"
)

// mention is how somebody is named in a list: at first with name and office, later in the
// same paper by the one that says who it is. In a table that is sorted and filtered both stay.
func (c *composer) mention(who *model.Participant, w *words.Words) string {
	name, office := c.name(w, who.Called), c.officeAmong(who, w)
	if d, ok := c.p.Delegations[keyOf(who.DelegationID)]; ok && who.Plus == 0 && d.Name.Empty() {
		party := c.p.Parties[d.PartyID]
		return words.Capital(w.DelegationOf(&party))
	}
	if office == "" {
		return c.house.Named(w, c.withState(name, who, w), w.Text(words.Styled(who.Address)), "", false)
	}
	short, byOffice := c.again(who, w, office)
	switch {
	case byOffice:
		return office
	case short:
		office = ""
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

// again says that somebody was named in full before, and is told of in short: a principal by the office, as
// programmes do, everybody else by name. "Minister of Defence" alone between names leaves a reader asking who comes.
func (c *composer) again(who *model.Participant, w *words.Words, office string) (short, byOffice bool) {
	key, f := c.mentioned(who, w, office), c.opt.Format()
	met := c.met[key]
	c.met[key] = true
	if !met || c.spelled || f == "xlsx" || f == "csv" {
		return false, false
	}
	if c.tellsWho(who, w, office) {
		return !c.first, !c.first
	}
	return !c.hasNamesake(who, w), false
}

// tellsWho says that an office alone says who it is: whoever has it is met before others, nobody else of the visit
// has it, and it stands in the language of the paper, where a reader knows what it is.
func (c *composer) tellsWho(who *model.Participant, w *words.Words, office string) bool {
	return principal(who.Held.Office.Category) && words.Held(who.Held).Has(w.Lang()) && c.sole(who, w, office)
}

func (c *composer) mentioned(who *model.Participant, w *words.Words, office string) string {
	return w.Lang() + "|" + c.name(w, who.Called) + "|" + office
}

// byName says that somebody with an office is told of with the name, as at the first time, or a principal for good:
// then all of a list are, or one president stands in it by name and the next by the office.
func (c *composer) byName(who *model.Participant, w *words.Words) bool {
	office := c.officeAmong(who, w)
	if who.DelegationID != nil || who.Mode == model.Absent || office == "" {
		return false
	}
	return !c.met[c.mentioned(who, w, office)] || principal(who.Held.Office.Category) && !c.tellsWho(who, w, office)
}
