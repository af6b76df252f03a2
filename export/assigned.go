package export

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// asSigned is a programme in which a description that lists texts to sign, and nothing besides,
// has them in the order in which they are signed: on no paper do they stand otherwise than on
// the list of texts and on the sheet of the table.
func asSigned(p model.Programme, signed []model.Instrument) model.Programme {
	at := map[string]int{}
	for i := range signed {
		for _, title := range signed[i].Title {
			at[words.Fold(title)] = i
		}
	}
	cloned := false
	for i := range p.Items {
		for lang, said := range p.Items[i].Description {
			now := ordered(said, at)
			if now == said {
				continue
			}
			if !cloned {
				p.Items, cloned = slices.Clone(p.Items), true
			}
			p.Items[i].Description = p.Items[i].Description.With(lang, now)
		}
	}
	return p
}

// ordered is a list in the order of what it names; as it stands where it names anything else.
func ordered(said string, at map[string]int) string {
	between := "; "
	parts := strings.Split(said, ";")
	if len(parts) == 1 {
		between, parts = "\n", strings.Split(said, "\n")
	}
	if len(parts) == 1 {
		return said
	}
	end := ""
	for i, part := range parts {
		parts[i] = strings.TrimSpace(part)
		if i == len(parts)-1 && strings.HasSuffix(parts[i], ".") {
			parts[i], end = strings.TrimSuffix(parts[i], "."), "."
		}
		if _, ok := at[words.Fold(parts[i])]; !ok {
			return said
		}
	}
	place := func(a, b string) int { return at[words.Fold(a)] - at[words.Fold(b)] }
	if slices.IsSortedFunc(parts, place) {
		return said
	}
	slices.SortStableFunc(parts, place)
	return strings.Join(parts, between) + end
}
