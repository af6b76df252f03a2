package words

import "strings"

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
