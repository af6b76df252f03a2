package words

import "testing"

// A name that has marks of quotation has the inner ones where it is quoted.
func TestANameInQuotationMarksHasTheInnerOnes(t *testing.T) {
	for _, c := range []struct{ lang, name, want string }{
		{"uk", "Готель «Інтерконтиненталь»", "у групі «Готель „Інтерконтиненталь“»"},
		{"uk", "Готель „Інтерконтиненталь“", "у групі «Готель „Інтерконтиненталь“»"},
		{"uk", "Глави делегацій", "у групі «Глави делегацій»"},
		{"ro", "Hotel „Intercontinental”", "prin grupul „Hotel «Intercontinental»”"},
	} {
		if got := For(c.lang).Say("section.use.through.groups", c.name); got != c.want {
			t.Errorf("%s is said %s, not %s", c.name, got, c.want)
		}
	}
	const bare = "Готель «Інтерконтиненталь»"
	if got := fill("{0}: {1}", []any{bare, bare}); got != bare+": "+bare {
		t.Errorf("a name that nobody quotes is %s", got)
	}
}
