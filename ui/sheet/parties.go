package sheet

import (
	"maps"
	"slices"
	"sort"
	"strconv"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// Parties lists states and organisations: those of the diary, then all that the
// program knows besides, each in the order of the alphabet. Those besides have keys
// below zero and become rows at their first use.
func Parties(kit Kit) []part.Option {
	out := []part.Option{{Value: "", Name: "–"}}
	r, err := kit.Desk.Registers()
	if err != nil {
		kit.Tell(err)
		return out
	}
	settings, err := kit.Desk.Settings()
	if err != nil {
		kit.Tell(err)
	}
	own, besides := []part.Option{}, []part.Option{}
	for i := range r.Parties {
		own = append(own, partyOption(kit, &words.Known{Party: r.Parties[i], Also: alsoCalled(&r.Parties[i])}))
	}
	for _, k := range strangers(r.Parties) {
		k.Name = model.CalledIn(settings, &k.Party)
		besides = append(besides, partyOption(kit, &k))
	}
	for _, list := range [][]part.Option{own, besides} {
		sort.SliceStable(list, func(i, j int) bool { return kit.Words.Less(list[i].Name, list[j].Name) })
		out = append(out, list...)
	}
	return out
}

// strangers are those whom the program knows and the diary does not.
func strangers(parties []model.Party) []words.Known {
	have := map[string]bool{}
	for i := range parties {
		have[parties[i].UID] = true
		have[model.KnownUID(parties[i].Kind, parties[i].Tag())] = true
	}
	return slices.DeleteFunc(slices.Clone(words.World()), func(k words.Known) bool { return have[k.UID] })
}

// alsoCalled are the other names of a party of the diary.
func alsoCalled(p *model.Party) []string {
	for _, k := range words.World() {
		if k.Kind == p.Kind && k.Tag() == p.Tag() {
			return k.Names()
		}
	}
	return nil
}

func partyOption(kit Kit, k *words.Known) part.Option {
	return part.Option{Value: strconv.FormatInt(k.ID, 10), Name: kit.Words.Text(k.Name), Note: k.Tag(), Also: append(k.Names(), slices.Collect(maps.Values(k.Formal))...)}
}

// PartyChoice is a choice of a state or an organisation. One that an office words in
// its own way asks for that first, and one that is not on the list is added at its end.
func PartyChoice(kit Kit, label string) *part.Choice {
	c := part.NewChoice(kit.Words.Say(label), Parties(kit), kit.Words.Error)
	return partyChoice(kit, c, func() []part.Option { return Parties(kit) })
}

// PartiesFrom makes a choice one of states and organisations, of which list gives those
// to choose from.
func PartiesFrom(kit Kit, c *part.Choice, list func() []part.Option) { partyChoice(kit, c, list) }

func partyChoice(kit Kit, c *part.Choice, list func() []part.Option) *part.Choice {
	over := func() fyne.Canvas { return fyne.CurrentApp().Driver().CanvasForObject(c.Pane) }
	c.OnAsk = func(value string, take func()) {
		if code := unworded(kit, value); code != "" {
			OpenRecognition(kit, over(), code, func() {
				c.Offer(list())
				take()
			})
			return
		}
		take()
	}
	return c.Narrow(kit.Words.Say("sheet.add-party"), func(text string) {
		OpenParty(kit, over(), text, func(id int64) {
			c.Offer(list())
			c.Take(strconv.FormatInt(id, 10))
		})
	})
}

// unworded is the code of a state about which the office has to say how it takes it
// before it is used, "" for any other.
func unworded(kit Kit, value string) string {
	key := part.KeyOf(value)
	if key == nil || *key >= 0 {
		return ""
	}
	k, ok := words.KnownBy(*key)
	if !ok || !k.Asks {
		return ""
	}
	settings, err := kit.Desk.Settings()
	if err != nil || model.RecognitionIn(settings, k.Code).How != "" {
		return ""
	}
	return k.Code
}

// groups are the organisations whose members are known, as the office has them.
func groups(kit Kit) []typed.Group {
	said, err := kit.Desk.Setting(model.SettingMembers)
	if err != nil {
		kit.Tell(err)
	}
	if own, err := typed.ParseGroups(said.In("")); err == nil && len(own) > 0 {
		return own
	}
	return typed.UsualGroups()
}

// Whole is the value of a choice that stands for all members of a group.
const Whole = "members of "

// GroupOptions offers the members of each group together.
func GroupOptions(kit Kit) []part.Option {
	var out []part.Option
	for _, g := range groups(kit) {
		o := part.Option{Value: Whole + g.Short, Note: kit.Words.Count("sheet.members-count", len(g.Members)), Also: []string{g.Short}}
		name := g.Short
		for _, k := range words.World() {
			if k.Short == g.Short && k.Kind == model.Organisation {
				name, o.Also = kit.Words.Text(k.Name), append(o.Also, k.Names()...)
			}
		}
		o.Name = kit.Words.Say("sheet.all-of", name)
		out = append(out, o)
	}
	return out
}

// MembersOf are the keys of the members of a group, below zero of those that are no
// rows yet.
func MembersOf(kit Kit, short string) []int64 {
	r, err := kit.Desk.Registers()
	if err != nil {
		kit.Tell(err)
		return nil
	}
	keys := map[string]int64{}
	for _, k := range words.World() {
		keys[k.Code] = k.ID
	}
	for i := range r.Parties {
		keys[r.Parties[i].Code] = r.Parties[i].ID
	}
	var out []int64
	for _, g := range groups(kit) {
		for _, code := range g.Members {
			if g.Short == short {
				out = append(out, keys[code])
			}
		}
	}
	return out
}
