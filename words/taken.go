package words

import "strings"

// Taken is a text that was filed under another language than the one that is typed in.
type Taken struct{ Lang, Text string }

// mostTaken is how many texts of a language are told by name.
const mostTaken = 2

// TakenAs says which texts were taken as what, nothing of none; of a single one, which was just typed, the
// language alone.
func (w *Words) TakenAs(list []Taken, single bool) string {
	var langs, out []string
	texts := map[string][]string{}
	for _, t := range list {
		if texts[t.Lang] == nil {
			langs = append(langs, t.Lang)
		}
		texts[t.Lang] = append(texts[t.Lang], w.Say("time.shift.one", shorten(t.Text, 40)))
	}
	for _, l := range langs {
		of := texts[l]
		name, n := w.Say("tongue."+l), len(of)-mostTaken
		switch {
		case single && len(list) == 1:
			out = append(out, w.Say("typed.taken-as", name))
		case n > 0:
			out = append(out, w.Say("typed.taken-as.texts", name, strings.Join(of[:mostTaken], ", ")+" "+w.Say("ui.clash-more", n)))
		default:
			out = append(out, w.Say("typed.taken-as.texts", name, strings.Join(of, ", ")))
		}
	}
	return strings.Join(out, " · ")
}
