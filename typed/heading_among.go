package typed

import (
	"slices"
	"strings"

	"chancery/words"
)

// among are the parties that a heading lists one behind the other, as those of a summit are: "Romania – Poland –
// Greece", "Summit in Bucharest: Poland, Czechia, Latvia". Two are a list where oneself is one, or where they come to
// somebody; a summit on Ukraine and Moldova is theirs only by its other words.
func (h *Headings) among(text, own string) []string {
	raw, tokens := headingWords(hyphened(text))
	shouted := strings.ToUpper(text) == text
	var best, run []string
	with, beside := false, false // said before the list
	for i := 0; i < len(tokens); {
		if tokens[i] == "" || isOne("and", tokens[i]) {
			i++
			continue
		}
		if isOne("together", tokens[i]) {
			i, with = i+1, true
			continue
		}
		value, n := h.partyAt(raw[i:], tokens[i:], shouted)
		if value == "" && isOne("articles", tokens[i]) { // and the European Union
			i++
			continue
		}
		if value == "" {
			value, n = h.inflected(raw[i]), 1
		}
		if value == "" || len(run) == 0 && ledTo(tokens[:i]) {
			i, run, with = i+max(n, 1), nil, false
			continue
		}
		if len(run) == 0 {
			beside = with
		}
		if !slices.Contains(run, value) {
			run = append(run, value)
		}
		if few := 2; len(run) > len(best) && (len(run) > few || len(run) == few && beside && !slices.Contains(run, own)) {
			best = slices.Clone(run)
		}
		i += n
	}
	return best
}

// hyphened is a heading in which hyphens between two names of states part them: Romania-Poland-Greece.
func hyphened(text string) string {
	fields := strings.Fields(text)
	for i, word := range fields {
		parts := strings.Split(strings.Trim(word, ",:;"), "-")
		if len(parts) > 1 && !slices.ContainsFunc(parts, func(s string) bool { return stateNames()[words.Fold(s)] == "" }) {
			fields[i] = strings.ReplaceAll(word, "-", " – ")
		}
	}
	return strings.ReplaceAll(strings.Join(fields, " "), " - ", " – ")
}
