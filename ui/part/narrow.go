package part

import (
	"cmp"
	"slices"
	"strings"

	"chancery/words"
)

// found is an option as it is looked for.
type found struct {
	Option
	keys []string // folded, that of the name first
}

func foldedOptions(list []Option) []found {
	out := make([]found, len(list))
	for i, o := range list {
		out[i] = found{o, []string{words.Fold(cmp.Or(o.By, o.Name))}}
		if o.By != "" {
			out[i].keys = append(out[i].keys, words.Fold(o.Name))
		}
		for _, s := range o.Also {
			out[i].keys = append(out[i].keys, words.Fold(s))
		}
	}
	return out
}

// ranks are the ways in which an option can be meant.
const ranks = 8

// narrowed are the options that a text means, best first: those called just that, then
// by the name that is shown, those that begin so, those with a word that does and, from
// three letters on, those that hold it; then in the same order those that another name
// means, in another language or of another kind.
func narrowed(list []found, typed string) []Option {
	key := words.Fold(strings.TrimSpace(typed))
	var each [ranks][]Option
	for _, o := range list {
		if n := o.rank(key); n >= 0 {
			each[n] = append(each[n], o.Option)
		}
	}
	return slices.Concat(each[:]...)
}

func (o *found) rank(key string) int {
	if key == "" {
		return 0
	}
	best := -1
	for i, k := range o.keys {
		another := min(i, 1)
		rank := -1
		switch long := len(key) > 2; {
		case k == key:
			rank = another
		case strings.HasPrefix(k, key):
			rank = 2 + 3*another
		case (i == 0 || long) && (strings.Contains(k, " "+key) || strings.Contains(k, "-"+key)):
			rank = 3 + 3*another
		case long && strings.Contains(k, key):
			rank = 4 + 3*another
		}
		if rank >= 0 && (best < 0 || rank < best) {
			best = rank
		}
	}
	return best
}
