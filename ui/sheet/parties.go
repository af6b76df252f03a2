package sheet

import (
	"sort"
	"strconv"

	"chancery/ui/part"
)

// partyOptions lists states and organisations in the order of the alphabet.
func partyOptions(kit Kit) []part.Option {
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

func idOf(s string) *int64 {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return nil
	}
	return &n
}

func optionOf(id *int64) string {
	if id == nil {
		return ""
	}
	return strconv.FormatInt(*id, 10)
}
