package sheet

import (
	"sort"
	"strconv"

	"chancery/ui/part"
)

// Parties lists states and organisations in the order of the alphabet.
func Parties(kit Kit) []part.Option {
	out := []part.Option{{Value: "", Name: "–"}}
	r, err := kit.Desk.Registers()
	if err != nil {
		kit.Tell(err)
		return out
	}
	for _, p := range r.Parties {
		out = append(out, part.Option{Value: strconv.FormatInt(p.ID, 10), Name: kit.Words.Text(p.Name)})
	}
	rest := out[1:]
	sort.SliceStable(rest, func(i, j int) bool { return kit.Words.Less(rest[i].Name, rest[j].Name) })
	return out
}
