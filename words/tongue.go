package words

import (
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// TongueOf is the code of the language that a state is likeliest to speak, "" where nobody
// can tell or the language has no name here.
func TongueOf(state string) string {
	region, err := language.ParseRegion(state)
	if state == "" || err != nil {
		return ""
	}
	tag, err := language.Compose(region)
	if err != nil {
		return ""
	}
	base, sure := tag.Base()
	if code := base.String(); sure != language.No && For("en").Has("tongue."+code) {
		return code
	}
	return ""
}

// TongueCodes are those of the languages that have a name.
func TongueCodes() []string {
	var out []string
	for key := range For("en").said {
		if code, ok := strings.CutPrefix(key, "tongue."); ok {
			out = append(out, code)
		}
	}
	slices.Sort(out)
	return out
}

// Tongues names languages that are kept as codes, separated by blanks. What is no code
// that it knows stays as it was typed.
func (w *Words) Tongues(codes string) string {
	var out []string
	for _, code := range strings.Fields(codes) {
		if name := "tongue." + strings.ToLower(strings.TrimRight(code, ",;")); w.Has(name) {
			out = append(out, w.Say(name))
			continue
		}
		return codes
	}
	return strings.Join(out, ", ")
}

// NextLanguage is the language of the program after one, and its own name.
func NextLanguage(lang string) (next, called string) {
	next = Languages[(slices.Index(Languages, lang)+1)%len(Languages)]
	return next, Called(next)
}

// Called is the own name of a language of the program.
func Called(lang string) string { return For(lang).Say("words.language") }
