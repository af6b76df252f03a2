package part

import (
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
		out[i] = found{o, []string{words.Fold(o.Name)}}
		for _, s := range o.Also {
			out[i].keys = append(out[i].keys, words.Fold(s))
		}
	}
	return out
}

// narrowed are the options that a text means, best first: those called just that,
// those whose name begins so, those with another name that does, those with a word
// that does (of another name, from three letters on), and from three letters on those
// that hold it.
func narrowed(list []found, typed string) []Option {
	key := words.Fold(strings.TrimSpace(typed))
	var ranks [5][]Option
	for _, o := range list {
		if n := o.rank(key); n >= 0 {
			ranks[n] = append(ranks[n], o.Option)
		}
	}
	return slices.Concat(ranks[:]...)
}

func (o *found) rank(key string) int {
	if key == "" {
		return 0
	}
	best := -1
	for i, k := range o.keys {
		rank := -1
		switch {
		case k == key:
			return 0
		case strings.HasPrefix(k, key) && i == 0:
			rank = 1
		case strings.HasPrefix(k, key):
			rank = 2
		case (i == 0 || len(key) > 2) && (strings.Contains(k, " "+key) || strings.Contains(k, "-"+key)):
			rank = 3
		case len(key) > 2 && strings.Contains(k, key):
			rank = 4
		}
		if rank >= 0 && (best < 0 || rank < best) {
			best = rank
		}
	}
	return best
}
