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

// A text of the visit itself that is older in the language of a paper than in another is told as one
// of a row is, where the paper has it and its readers may read it; it leads to its field.
func TestATextOfTheVisitThatIsOlderIsTold(t *testing.T) {
	visit, _ := programmes(t)
	was := visit.Event
	was.Title, was.GuestName, was.Foreword = model.Text{"en": "Old visit", "ro": "Vizita veche"}, model.Text{"en": "Old guest", "ro": "Oaspete vechi"}, model.Text{"en": "Old words", "ro": "Vorbe vechi"}
	now := was
	now.Title, now.GuestName, now.Foreword = was.Title.With("ro", "Vizita"), was.GuestName.With("ro", "Oaspete"), was.Foreword.With("ro", "Vorbe")
	visit.Event = now
	aged, err := export.AgedTexts(&visit, func(table string, id int64) ([]model.Alteration, error) {
		if table != "events" || id != visit.Event.ID {
			return nil, nil
		}
		return []model.Alteration{{Now: &was}, {Was: &was, Now: &now}}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	w := words.For("en")
	for _, tt := range []struct {
		lang, doc string
		readers   model.Audience
		labels    string
	}{
		{"en", "public", model.Public, "sheet.heading sheet.guest-name"}, {"ro", "public", model.Public, ""}, {"en", "running-order", model.Internal, "sheet.heading sheet.guest-name"},
		{"en", "individual", model.ForDelegation, "sheet.heading sheet.guest-name sheet.foreword"},
	} {
		ask := options(tt.doc, tt.readers, tt.lang)
		var labels []string
		for _, one := range export.OlderTexts(&visit, &ask.Request, ask.Request.Reader([]model.Programme{visit}, 0), aged) {
			labels = append(labels, one.Label)
		}
		if strings.Join(labels, " ") != tt.labels {
			t.Errorf("%s in %s: %q", tt.doc, tt.lang, labels)
		}
		said := 0
		for _, o := range export.Against(&visit, nil, []export.Wish{{Options: ask}}, aged, w) {
			if o.Rule == "older" && o.About == visit.Event.UID && strings.Contains(o.Said, w.Tongues("ro")) && !o.Blocks {
				said++
			}
		}
		if said != len(labels) {
			t.Errorf("%s in %s: %d are said of %q", tt.doc, tt.lang, said, labels)
		}
	}
}
