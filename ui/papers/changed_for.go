package papers

import (
	"slices"
	"strconv"
	"strings"

	"chancery/export"
	"chancery/model"
	"chancery/model/edition"
	"chancery/ui/part"
)

// Who reads what changed, among the audiences: a delegation by its uid, or somebody who holds
// an edition by their number.
const (
	asDelegation = "delegation "
	asHolder     = "holder "
)

// readers are the audiences, each delegation, and each person or name that holds an edition.
func (c *changed) readers() []part.Option {
	w, p := c.words(), c.of0()
	out := part.Options(model.Audiences, "audience.", w.Say)
	for _, d := range export.Delegations(p) {
		out = append(out, part.Option{Value: asDelegation + d.UID, Name: w.Text(p.NameOf(&d))})
	}
	c.held = slices.DeleteFunc(c.task.holders(c.list), func(h holds) bool { return h.Kind == model.HeldByDelegation || h.Kind == model.HeldByPress })
	for i := range c.held {
		out = append(out, part.Option{Value: asHolder + strconv.Itoa(i), Name: w.Text(c.held[i].Name)})
	}
	return out
}

// reads is for somebody else: what a holder has is what it is compared with.
func (c *changed) reads(as string) error {
	if h := c.holder(as); h != nil {
		c.older.Put(number(h.base().N))
	}
	return c.read()
}

func (c *changed) holder(as string) *holds {
	n, ok := strings.CutPrefix(as, asHolder)
	i, err := strconv.Atoi(n)
	if !ok || err != nil || i >= len(c.held) {
		return nil
	}
	return &c.held[i]
}

// compared is what differs, for whoever reads it. Of several papers that somebody holds the one counts
// that says most.
func (c *changed) compared(older, newer *model.Programme) (out edition.Compared) {
	as, now := c.as.Value(), c.host.Kit().Now().Unix()
	papers := []model.EditionPaper{{Audience: model.Audience(as)}}
	if uid, ok := strings.CutPrefix(as, asDelegation); ok {
		papers[0] = model.EditionPaper{Audience: model.ForDelegation, Delegation: uid}
	}
	if h := c.holder(as); h != nil {
		papers = h.papers()
	}
	for i := range papers {
		if of := export.Told(older, newer, &papers[i], now); i == 0 || len(of.Told()) > len(out.Told()) {
			out = of
		}
	}
	return out
}
