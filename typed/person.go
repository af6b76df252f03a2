package typed

import "strings"

// CutPerson parts a name from the office behind it: "Maia Sandu, President of Moldova". An
// office is "" where there is none: a name of one word before a comma is a surname, and
// what stands behind it belongs to it.
func CutPerson(text string) (name, office string) {
	text = strings.Join(strings.Fields(text), " ")
	at, end := len(text), len(text)
	for _, mark := range []string{", ", " – ", " — ", " - ", " ("} {
		if i := strings.Index(text, mark); i >= 0 && i < at {
			at, end = i, i+len(mark)
		}
	}
	if office = strings.TrimSpace(text[end:]); office == "" || len(strings.Fields(text[:at])) < 2 {
		return text, ""
	}
	if text[end-1] == '(' {
		office = strings.TrimSuffix(office, ")")
	}
	return text[:at], office
}

// PartyIn is the value of the party that a text speaks of, "" for none.
func (h *Headings) PartyIn(text string) string { return h.partyIn(text, "") }
