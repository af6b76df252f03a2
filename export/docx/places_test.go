package docx

import (
	"testing"

	"github.com/beevik/etree"
)

// A sentence that ends with a shortened word, as a day of a year does in Ukrainian, ends with one point; one in
// the middle keeps its own, and so do three points.
func TestASentenceEndsOnce(t *testing.T) {
	for text, want := range map[string]string{
		"Просимо відповісти до {{day}}.": "Просимо відповісти до 15 квітня 2027 р.",
		"До {{day}} чекаємо.":            "До 15 квітня 2027 р. чекаємо.",
		"{{day}}. Далі":                  "15 квітня 2027 р. Далі",
		"до {{day}}...":                  "до 15 квітня 2027 р....",
		"{{plain}}.":                     "Київ.",
	} {
		doc := etree.NewDocument()
		par := doc.CreateElement("w:p")
		par.CreateElement("w:r").CreateElement("w:t").SetText(text)
		fill(par, func(s string) (string, bool) {
			return map[string]string{"day": "15 квітня 2027 р.", "plain": "Київ"}[s], true
		})
		if got := par.FindElement(".//w:t").Text(); got != want {
			t.Errorf("%q is filled in as %q, not %q", text, got, want)
		}
	}
}
