package export_test

import (
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// A text that is older in the language of a paper than in another says so to the office, and
// to nobody else; where the paper is in the newer language nothing is said.
func TestATextThatIsOlderSaysSo(t *testing.T) {
	visit, _ := programmes(t)
	it := &visit.Items[5]
	key := ""
	for _, f := range model.Fields(it) {
		if got, ok := f.Value(it).(model.Text); ok && got.Equal(it.Title) {
			key = f.Key
			break
		}
	}
	aged := export.Aged{Items: map[int64][]model.Aged{it.ID: {{Key: key, Lang: "uk", Than: "ro"}}}}
	for _, tt := range []struct {
		lang, doc string
		readers   model.Audience
		says      bool
	}{
		{"uk", "running-order", model.Internal, true}, {"ro", "running-order", model.Internal, false}, {"en", "running-order", model.Internal, false},
		{"uk", "public", model.Public, false}, {"uk", "running-order", model.ForDelegation, false},
	} {
		opt := options(tt.doc, tt.readers, tt.lang)
		opt.Aged = aged
		want := words.For(tt.lang).Say("export.older-than", words.For(tt.lang).Tongues("ro"))
		if got := strings.Contains(everything(composed(t, visit, opt)), want); got != tt.says {
			t.Errorf("%s for %s in %s says %q: %v", tt.doc, tt.readers, tt.lang, want, got)
		}
	}
	r := options("running-order", model.Internal, "uk").Request
	as := r.Reader([]model.Programme{visit}, 0)
	if rows := export.OlderRows(&visit, &r, as, aged); len(rows) != 1 || rows[0].ID != it.ID {
		t.Errorf("%d rows are older", len(rows))
	}
	r.Languages = export.Languages{"en"}
	if len(export.OlderRows(&visit, &r, as, aged)) != 0 {
		t.Error("in another language a row is older")
	}
}
