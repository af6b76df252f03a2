package papers

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// One press draws positions as seen from the other side, on the page that is shown and in
// the file; papers without a drawing do not ask.
func TestPositionsAreTurnedByOnePress(t *testing.T) {
	h, u, folder := exporting(t, export.Request{Document: "scenario", As: "html", Audience: model.Internal})
	turned := h.words.Say("sheet.turned")
	before := page(t, u).Image
	u.ClickText(turned)
	wait(t, "the page is turned", func() bool { return page(t, u).Image != before })
	name := uitest.Labelled[*part.Field](u, h.words.Say("sheet.file"))
	u.Canvas.Focus(name.Entry())
	u.Key(fyne.KeyReturn)
	wait(t, "it is said", func() bool { return h.heard(h.words.Say("ui.open-it")) })
	b, err := os.ReadFile(filepath.Join(folder, name.Text()))
	if s := string(b); err != nil || !strings.Contains(s, "left and right as seen from the forecourt") || strings.Contains(s, "left and right as seen from the palace") {
		t.Errorf("it was written as it was before: %v", err)
	}
	u.ClickText(h.words.Say("sheet.paper.public"))
	if u.Sees(turned) {
		t.Error("a programme without a drawing asks from where it is seen")
	}
}
