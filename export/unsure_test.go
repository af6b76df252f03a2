package export_test

import (
	"strings"
	"testing"

	"chancery/assets"
	"chancery/model"
	"chancery/words"
)

// A sign of the office behind a place or in a remark is printed in words, in the language of the paper.
func TestASignOfTheOfficeIsPrintedInWords(t *testing.T) {
	p := seventeen(t)["three zones"]
	it := &p.Items[0]
	it.VenueID, it.RoomID, it.FromID, it.ToID = nil, nil, nil, nil
	it.Place, it.Remarks = model.Text{"en": "Blue Tent (tbc)"}, model.Text{"en": "two cars [de confirmat]"}
	for _, lang := range assets.Languages() {
		said, all := "("+words.For(lang).Say("export.to-be-confirmed")+")", ""
		for _, s := range composed(t, p, options("running-order", model.Internal, lang)).Sections {
			for _, r := range s.Table.Rows {
				all += everyCell(r) + "\n"
			}
		}
		for _, raw := range []string{"(tbc)", "[de confirmat]"} {
			if strings.Contains(all, raw) {
				t.Errorf("%s: %s is printed", lang, raw)
			}
		}
		if !strings.Contains(all, "Blue Tent "+said) || !strings.Contains(all, "two cars "+said) {
			t.Errorf("%s: %s", lang, all)
		}
	}
}
