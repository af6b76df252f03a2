package export_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

// No paper shows the flag of a state as a picture or as letters that a font draws as one: what
// is owed to whoever drew the flags of the window (CC BY 4.0) is owed by no paper.
func TestNoPaperPrintsAFlag(t *testing.T) {
	visit, summit := programmes(t)
	ids := []string{export.Calendar}
	for _, d := range export.Documents() {
		ids = append(ids, d.ID)
	}
	made := 0
	for _, id := range ids {
		doc, _ := export.Find(id)
		for _, p := range []model.Programme{visit, summit} {
			for _, format := range []string{"html", "docx", "xlsx"} {
				opt := options(id, doc.Audience, "en")
				opt.As = format
				if id == export.Calendar {
					opt.Period = export.Period{First: p.Event.FirstDay, Days: 2, Zone: "Europe/Bucharest"}
				}
				var b bytes.Buffer
				if err := export.Make(&b, []model.Programme{p}, opt); err != nil {
					if model.Code(err) == "" {
						t.Fatal(id, format, err)
					}
					continue // there is nothing for such a paper in this sample
				}
				made++
				said := b.String()
				if format != "html" {
					said = unpacked(t, b.Bytes())
				}
				if at := strings.IndexFunc(said, func(r rune) bool { return r >= 0x1F1E6 && r <= 0x1F1FF }); at >= 0 {
					t.Errorf("%s as %s has a flag, and no credit: …%s", id, format, said[max(at-60, 0):at])
				}
				if format == "html" && strings.Contains(said, "<img") {
					t.Errorf("%s has a picture that nobody gave it", id)
				}
			}
		}
	}
	if least := 4 * len(ids); made < least {
		t.Errorf("only %d papers were looked at, of at least %d", made, least)
	}
	if !slices.Contains(ids, "delegation-list") {
		t.Error("that of the delegations is not among them")
	}
}
