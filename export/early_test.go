package export_test

import (
	"testing"

	"chancery/export"
	"chancery/model"
)

// What is about people, texts and promises is printed before a programme has any items: invitations
// go out long before. What it has nothing of is said.
func TestPapersThatNeedNoItemsAreMadeWithoutAny(t *testing.T) {
	visit, summit := programmes(t)
	visit.Items, summit.Items = nil, nil
	visit.Who, summit.Who = nil, nil
	for document, p := range map[string]model.Programme{"invitations": summit, "delegation-list": summit, "who-is-who": summit, "texts-to-sign": visit, "signing-table": visit} {
		for _, format := range export.Formats {
			opt := options(document, model.Internal, "en", "uk")
			opt.As = format
			papers, err := export.Compose([]model.Programme{p}, opt)
			if err != nil || len(papers[0].Sections) == 0 {
				t.Errorf("%s as %s: %v", document, format, err)
			}
		}
	}
	for _, document := range []string{"guest-list", "follow-up", "contacts"} {
		if _, err := export.Compose([]model.Programme{summit}, options(document, model.Internal, "en")); model.Code(err) == "export.nothing-yet" {
			t.Errorf("%s waits for items", document)
		}
	}
	for _, document := range []string{"public", "running-order", "scenario"} {
		if _, err := export.Compose([]model.Programme{summit}, options(document, model.Internal, "en")); model.Code(err) != "export.nothing-yet" {
			t.Errorf("%s is made of nothing: %v", document, err)
		}
	}
}
