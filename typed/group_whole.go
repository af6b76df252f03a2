package typed

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// A delegation of the visit is meant by the name of its state in any language, and by the words in which papers
// and menus name it: Latvia, the Latvian side, делегація Латвії. Such a name is no free text.

// together lets words that are the very name of a group or of a delegation of the visit be that.
func (c *Cells) together(p *model.Participation) bool {
	said := p.Name.In(c.Lang)
	d, whole := c.delegationCalled(said, p.Side)
	g, group := c.GroupCalled(said)
	if whole && !group && p.Plus == 0 {
		g, group = c.wholeOf(d)
	}
	switch {
	case group && (g.Kind != model.WholeOf || p.Plus == 0):
		p.GroupID, p.Name = &g.ID, nil
	case group:
		p.DelegationID, p.Name = g.DelegationID, nil // its head, and so many
	case whole:
		p.DelegationID, p.Name = &d, nil
	}
	return group || whole
}

// every are all delegations of a visit in which many meet, as each is called, where a name says that all of them are meant.
func (c *Cells) every(name string) (out []string) {
	if !c.Programme.Event.ManyMeet() || !isOne("all-delegations", words.Fold(name)) {
		return nil
	}
	for _, d := range slices.Concat(c.Programme.DelegationsOf(model.HostSide), c.Programme.DelegationsOf(model.GuestSide)) {
		out = append(out, c.Programme.NameOf(&d).In(c.Lang))
	}
	return out
}

// wholeOf is the group of all of a delegation, where somebody has made one.
func (c *Cells) wholeOf(delegation int64) (model.Group, bool) {
	for _, g := range InOrder(c.Programme.Groups) {
		if g.Kind == model.WholeOf && g.DelegationID != nil && *g.DelegationID == delegation {
			return g, true
		}
	}
	return model.Group{}, false
}

// delegationCalled is the one delegation that a name is that of, or of which it says on its side that all of it
// come. A name that somebody of the visit bears as well means neither.
func (c *Cells) delegationCalled(said string, side model.Side) (found int64, ok bool) {
	key := words.Fold(strings.ReplaceAll(said, ":", " "))
	if list := c.Programme.DelegationsOf(side); len(list) == 1 && isOne("whole-delegation", key) {
		return list[0].ID, true
	}
	bare := key
	for _, s := range listed("whole-delegation", "delegation") {
		if rest, cut := strings.CutPrefix(key+" ", words.Fold(s)+" "); cut && rest != "" {
			bare = strings.TrimSpace(rest)
			break
		}
		if rest, cut := strings.CutSuffix(" "+key, " "+words.Fold(s)); cut && rest != "" {
			bare = strings.TrimSpace(rest)
			break
		}
	}
	if _, person := c.present(func(t model.Text) bool { return hasWords(t, bare) }); key == "" || person {
		return 0, false
	}
	for id, d := range c.Programme.Delegations {
		party := c.Programme.Parties[d.PartyID]
		state := party.Code != "" && (stateNames()[bare] == party.Code || bare != key && stateForms()[bare] == party.Code)
		if !state && !isText(c.Programme.NameOf(&d), bare) && !isText(party.Name, bare) && !isText(party.Formal, bare) {
			continue
		}
		if found != 0 {
			return 0, false
		}
		found = id
	}
	return found, found != 0
}

// stateNames are the codes of states by every name of theirs, folded.
var stateNames = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for _, k := range words.World() {
		if _, state := words.StateOf(k.Code); state {
			for _, s := range slices.Concat(slices.Collect(maps.Values(k.Name)), slices.Collect(maps.Values(k.Formal))) {
				out[words.Fold(s)] = k.Code
			}
		}
	}
	return out
})

// stateForms are the same by how they stand beside the word for a delegation or a side: Латвії, Latvian.
var stateForms = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for _, code := range stateNames() {
		for _, l := range words.Languages {
			for _, key := range []string{"genitive." + code, "formal-genitive." + code, "adjective." + code} {
				if w := words.For(l); w.Has(key) {
					out[words.Fold(w.Say(key))] = code
				}
			}
		}
	}
	return out
})

// Wholes are the delegations that a text may mean on a side, but for those of which a group is there: by a part of
// the name, and where it says no more than that all come the one of the side.
func (c *Cells) Wholes(text string, side model.Side) (out []model.Delegation) {
	key := words.Fold(text)
	list := c.Programme.DelegationsOf(side)
	all := len(list) == 1 && (isOne("everybody", key) || isOne("whole-delegation", key))
	if !all {
		list = slices.Concat(c.Programme.DelegationsOf(model.HostSide), c.Programme.DelegationsOf(model.GuestSide))
	}
	exact, _ := c.delegationCalled(text, side)
	for _, d := range list {
		named := d.ID == exact || key != "" && slices.ContainsFunc(slices.Collect(maps.Values(c.Programme.NameOf(&d))), func(s string) bool { return strings.HasPrefix(words.Fold(s), key) })
		if _, there := c.wholeOf(d.ID); !there && (all || named) {
			out = append(out, d)
		}
	}
	return out
}

// asWhole is how many come as the whole of a delegation at unix seconds at, and how many of the press it leaves out.
func asWhole(p *model.Programme, w *words.Words, delegation, at int64) string {
	press := 0
	for _, s := range p.Seats {
		if s.DelegationID == delegation && s.Role == model.OfPress && s.Comes(at) {
			press++
		}
	}
	n := len(p.Belonging(&model.Group{Kind: model.WholeOf, DelegationID: &delegation}, "", at))
	if press == 0 {
		return strconv.Itoa(n)
	}
	return w.Say("typed.whole-of", n, press)
}

// Offered is a delegation as it is offered: Latvia · 6, without press: 2.
func (c *Cells) Offered(d *model.Delegation, it *model.Item) string {
	return c.Programme.NameOf(d).In(c.Lang) + " · " + asWhole(&c.Programme, c.Words, d.ID, c.beginning(it))
}

// beginning is when an item begins, without one the visit.
func (c *Cells) beginning(it *model.Item) int64 {
	if it != nil {
		return it.Start.At
	}
	return civil.SpanOf(c.Programme.Event.FirstDay, 1, c.Programme.Event.Zone).From
}

// Everybody is the group of all of the one delegation of a side, where there is one and a text says no more than
// that all of them come.
func (c *Cells) Everybody(text string, side model.Side) (model.Group, bool) {
	list := c.Programme.DelegationsOf(side)
	if key := words.Fold(text); len(list) != 1 || !isOne("everybody", key) && !isOne("whole-delegation", key) {
		return model.Group{}, false
	}
	return c.wholeOf(list[0].ID)
}

// Within says of each group and whole delegation in the cell of a side who comes with it: Ministers: Ana Pop, Dan Rus.
func (c *Cells) Within(it *model.Item, col Column) (out []string) {
	side, ok := sideOf(col)
	if !ok {
		return nil
	}
	for _, p := range c.Programme.Side(it, side) {
		g := model.Group{Kind: model.WholeOf, DelegationID: p.DelegationID}
		if p.GroupID != nil {
			g = c.Programme.Groups[*p.GroupID]
		} else if p.DelegationID == nil || p.Plus > 0 {
			continue
		}
		var names []string
		for _, one := range c.Programme.Belonging(&g, side, it.Start.At) {
			names = append(names, c.Programme.Participant(one.Self(), it.Start.At).Called.In(c.Lang))
		}
		out = append(out, p.Called.In(c.Lang)+": "+cmp.Or(strings.Join(names, ", "), "–"))
	}
	return out
}
