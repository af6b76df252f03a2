package typed

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// SetWay reads from where to where a step leads: "A – B" or "A > B", or one end of
// it, "from A", "to B", in any of the languages. A place alone is where it begins.
func SetWay(s *model.Step, text, lang string) {
	from, to, both := strings.Cut(strings.ReplaceAll(text, " > ", " – "), " – ")
	if list := ends(from); !both && len(list) > 0 {
		if from = list[0].name; list[0].to {
			from, to = "", from
		}
	}
	s.From, s.To = s.From.With(lang, strings.TrimSpace(from)), s.To.With(lang, strings.TrimSpace(to))
}

// end is one end of a way.
type end struct {
	name string
	to   bool // where it ends, else where it begins
}

// ends are what words can mean that name one end of a way, in any of the languages.
func ends(text string) []end {
	var out []end
	for _, l := range words.Languages {
		for i, key := range []string{"words.from-place", "words.to-place"} {
			before, after, _ := strings.Cut(words.For(l).Say(key, "\x00"), "\x00")
			name, begins := cutFold(text, before)
			name, ended := strings.CutSuffix(name, after)
			if begins && ended {
				out = append(out, end{name, i == 1})
			}
		}
	}
	return out
}

func cutFold(s, prefix string) (string, bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}
