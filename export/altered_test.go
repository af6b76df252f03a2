package export_test

import (
	"strings"
	"testing"

	"chancery/model"
)

// Of a paper in two languages each list of changes is in its own language: of a title that is another in
// English alone the Romanian one says nothing, and the head of a column is no field of an item.
func TestEachLanguageTellsOfItsOwnChangesAlone(t *testing.T) {
	was, _ := programmes(t)
	now := again(t, was)
	for n := range now.Items {
		if now.Items[n].Title["en"] == "Signing of three documents" {
			now.Items[n].Title = now.Items[n].Title.With("en", "Signing of four documents")
		}
	}
	press := model.EditionHolder{Kind: model.HeldByPress, Name: model.Plain("Press")}
	for _, doc := range []string{"public", "press-programme", "running-order"} {
		for _, langs := range [][]string{{"ro", "en"}, {"en", "ro"}, {"uk", "en"}} {
			said := marks(t, was, now, options(doc, model.PressOnly, langs...), press)
			if n := strings.Count(said, "Signing of three documents → Signing of four documents"); n != 1 {
				t.Errorf("%s in %v tells of it %d times: %s", doc, langs, n, said)
			}
			if !strings.Contains(said, "– Signing of four documents, title: Signing of three documents") {
				t.Errorf("%s in %v: %s", doc, langs, said)
			}
			for _, head := range []string{", Programme:", ", Programul:", "Activity / ", "Activitatea / "} {
				if strings.Contains(said, head+" Signing") || strings.Contains(said, ", "+head) {
					t.Errorf("%s in %v names the head of a column as a field: %s", doc, langs, said)
				}
			}
		}
	}
}

// Whoever takes part under another name is told in each language by the name of the column in it.
func TestAColumnIsNamedInTheLanguageOfTheList(t *testing.T) {
	was, _ := programmes(t)
	now := again(t, was)
	for id, p := range now.People {
		if p.Name["en"] == "Volodymyr Zelenskyy" {
			p.Name = p.Name.With("en", "Volodymyr O. Zelenskyy").With("ro", "Volodimir O. Zelenski")
			now.People[id] = p
		}
	}
	opt := options("running-order", model.Internal, "ro", "en")
	said := marks(t, was, now, opt, model.EditionHolder{Kind: model.HeldByName, Name: model.Plain("Office")})
	for _, want := range []string{", Partea ucraineană: Volodimir Zelenski", ", Ukrainian side: Volodymyr Zelenskyy"} {
		if !strings.Contains(said, want) {
			t.Errorf("nothing says %q: %s", want, said)
		}
	}
	if strings.Contains(said, "Partea ucraineană / Ukrainian side:") {
		t.Errorf("a field is named in two languages: %s", said)
	}
}
