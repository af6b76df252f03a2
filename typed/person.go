package typed

import (
	"slices"
	"strings"
	"unicode"

	"chancery/model"
)

// CutPerson parts a name from the office behind it: "Maia Sandu, President of Moldova". An
// office is "" where there is none: a name of one word before a comma is a surname, and
// what stands behind it belongs to it, unless that is an office.
func CutPerson(text string) (name, office string) {
	text = strings.Join(strings.Fields(text), " ")
	at, end := len(text), len(text)
	for _, mark := range []string{", ", "; ", " – ", " — ", " - ", " ("} {
		if i := strings.Index(text, mark); i >= 0 && i < at {
			at, end = i, i+len(mark)
		}
	}
	if office = strings.TrimSpace(text[end:]); office == "" || len(strings.Fields(text[:at])) < 2 && (IsOffice(text[:at]) || !slices.ContainsFunc(strings.Fields(office), IsOffice)) {
		return text, ""
	}
	if text[end-1] == '(' {
		office = strings.TrimSuffix(office, ")")
	}
	return text[:at], office
}

// PartyIn is the value of the party that a text speaks of, "" for none.
func (h *Headings) PartyIn(text string) string { return h.partyIn(text, "") }

// OthersIn are the parties beside one's own that stand in the title of what is signed with them.
func (h *Headings) OthersIn(text, own string) []string {
	return slices.Compact(slices.Sorted(slices.Values(h.partiesIn(text, own))))
}

// OfficeOf is the value of the party whose office a text names: President of Poland, Președintele
// Poloniei, Polish Prime Minister. "" where no office or no party stands in it: General Chad Smith is
// of no state.
func (h *Headings) OfficeOf(text string) string {
	raw, tokens := headingWords(text)
	office := func(word string) bool { return slices.ContainsFunc(strings.Split(word, "-"), IsOffice) }
	if !slices.ContainsFunc(tokens, office) {
		return ""
	}
	small := func(s string) bool { return s != "" && unicode.IsLower([]rune(s)[0]) }
	for i := range tokens {
		value, n := h.partyAt(raw[i:], tokens[i:], false)
		if end := i + n; value != "" && end < len(raw) && (i == 0 || !small(raw[i-1])) && !small(raw[end]) && !office(tokens[end]) {
			value = "" // somebody is called so
		}
		if value == "" && n == 0 {
			value = h.inflected(raw[i])
		}
		if value != "" && !ledTo(tokens[:i]) {
			return value
		}
	}
	return ""
}

// TitleIn is an office as it was typed on one card, under each of the languages in which it is said: "Віцеміністр / Deputy
// Minister". Lang is that which is typed in, langs are those that are kept. Two offices of one person, of which nothing
// says in which language they are, stay together.
func TitleIn(lang string, langs []string, office string) model.Text {
	s := Seating{Lang: lang, Langs: langs}
	said := inLanguages(office)
	letters := map[bool]int{}
	plain := 0
	for _, one := range said {
		if letters[cyrillic(one)]++; tongue(one) != "" {
			plain++
		}
	}
	apart := plain == len(said) || len(said) == len(letters)
	if t := s.inTongues(model.Text{}, said); len(said) > 1 && apart && len(t) == len(said) {
		return t
	}
	return model.Text{}.With(lang, office)
}
