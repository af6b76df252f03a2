package export_test

import (
	"bytes"
	"testing"

	"chancery/export"
	"chancery/model"
)

// A PDF for the archive says what it is, and is refused where it is to be locked as well.
func TestWhatIsKeptForEverIsNotLocked(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("public", model.Public, "en")
	opt.Archive = true
	if b := pdf(t, visit, opt); !bytes.Contains(b, []byte("pdfaid:part>2")) || !bytes.Contains(b, []byte("/OutputIntents")) {
		t.Error("it does not say that it is for the archive")
	}
	opt.Password = "open sesame"
	var b bytes.Buffer
	if err := export.Make(&b, []model.Programme{visit}, opt); model.Code(err) != "export.archive-locked" || b.Len() > 0 {
		t.Errorf("locked for ever: %v, %d bytes", err, b.Len())
	}
}
