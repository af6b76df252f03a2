package sheet

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/ui/part"
	"chancery/words"
)

// ZoneChoice is a choice of clocks by the cities that keep them.
func ZoneChoice(kit Kit, label string) *part.Choice {
	var list []part.Option
	for _, t := range words.Towns() {
		list = append(list, part.Option{Value: t.Zone, Name: kit.Words.Text(t.Name), Note: stateOfTown(kit, &t), Also: append(slices.Collect(maps.Values(t.Name)), t.Zone)})
	}
	return part.NewChoice(kit.Words.Say(label), list, kit.Words.Error).Narrow("", nil)
}

// stateOfTown is the state whose capital it is, "" of one that offices call otherwise.
func stateOfTown(kit Kit, t *words.Town) string {
	k, ok := words.StateOf(t.State)
	if !ok || k.Asks {
		return ""
	}
	return kit.Words.Text(k.Name)
}

// ClocksAmong are clocks to choose from, of which "" are the usual ones.
func ClocksAmong(clocks []part.Option, usual string) []part.Option {
	out := slices.Clone(clocks)
	found := false
	for i := range out {
		if out[i].Value == usual {
			out[i].Value, found = "", true
		}
	}
	if !found {
		out = append([]part.Option{{Value: "", Name: "–"}}, out...)
	}
	return out
}

// rulerChoice is a choice of clocks that may be none.
func rulerChoice(kit Kit, label, zone string, keep func(zone string) error) *part.Choice {
	c := ZoneChoice(kit, label)
	c.Offer(append([]part.Option{{Value: "", Name: kit.Words.Say("ui.ruler.none")}}, c.Options()...))
	c.Put(zone)
	c.OnChoose = keep
	return c
}

// inWords begins the value of a city that is on no list.
const inWords = "="

// cityChoice is a choice of a city; one that keeps no clocks of its own stays as it is
// typed.
func cityChoice(kit Kit) *part.Choice {
	list := []part.Option{{Value: "", Name: "–"}}
	for i, t := range words.Towns() {
		list = append(list, part.Option{Value: strconv.Itoa(i), Name: kit.Words.Text(t.Name), Note: stateOfTown(kit, &t), Also: slices.Collect(maps.Values(t.Name))})
	}
	c := part.NewChoice(kit.Words.Say("sheet.city"), list, kit.Words.Error)
	return c.Narrow(kit.Words.Say("sheet.add-city"), func(text string) {
		if text = strings.TrimSpace(text); text != "" {
			c.Offer(append(slices.Clip(list), part.Option{Value: inWords + text, Name: text}))
			c.Take(inWords + text)
		}
	})
}

// town is the city that is chosen, and the zone of its clocks, "" where nobody knows.
func town(kit Kit, value string) (name model.Text, zone string) {
	if text, ok := strings.CutPrefix(value, inWords); ok {
		return model.Text{}.With(kit.Lang, text), ""
	}
	i, err := strconv.Atoi(value)
	if err != nil {
		return nil, ""
	}
	t := words.Towns()[i]
	return t.Name, t.Zone
}

// valueOfTown is the value of a city of that name, "" when it is on no list.
func valueOfTown(name model.Text) string {
	for i, t := range words.Towns() {
		if t.Name.Equal(name) {
			return strconv.Itoa(i)
		}
	}
	return ""
}
