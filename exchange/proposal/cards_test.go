package proposal_test

import (
	"bytes"
	"encoding/base64"
	"image"
	"image/jpeg"
	"image/png"
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// The photo of a card goes on that of whoever is new, as it is kept: the note is a remark, and when somebody was born
// stays out and is said to.
func TestAPhotoComesWithACard(t *testing.T) {
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewRGBA(image.Rect(0, 0, 1000, 500))); err != nil {
		t.Fatal(err)
	}
	data := base64.StdEncoding.EncodeToString(b.Bytes())
	folded := data[:40] + "\r\n " + data[40:]
	cards := "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Saar;Mari\r\nFN:Mari Saar\r\nNOTE:Speaks French\r\nBDAY:1970-02-03\r\nPHOTO;ENCODING=b;TYPE=PNG:" + folded + "\r\nEND:VCARD\r\n" +
		"BEGIN:VCARD\r\nVERSION:4.0\r\nN:Tamm;Jaan\r\nFN:Jaan Tamm\r\nPHOTO:data:image/png;base64," + folded + "\r\nEND:VCARD\r\n" +
		"BEGIN:VCARD\r\nVERSION:2.1\r\nN:Kask;Liis\r\nPHOTO;PNG;BASE64:\r\n " + folded + "\r\n\r\nEND:VCARD\r\n" +
		"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna Ozola\r\nPHOTO:https://example.org/a.jpg\r\nEND:VCARD\r\n"
	f, err := exchange.Read("a.vcf", []byte(cards), exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	p := proposal.Of(f, proposal.Options{Today: "2026-11-01"})
	c := &typed.Cells{Words: words.For("en"), Lang: "en", Roll: typed.NewRoll(nil)}
	change, _ := p.Register(c, model.Registers{})
	for i, one := range change.(*model.Acquaint).Change.(*model.Several).Changes {
		save := one.(*model.SavePerson)
		pic, err := jpeg.DecodeConfig(bytes.NewReader(save.Photo))
		if with := i < 3; with != (err == nil) || with && pic.Width != 800 {
			t.Errorf("%v: %v %v", save.Person.Name, pic.Width, err)
		}
		if i == 0 && save.Person.Remarks.In("en") != "Speaks French" {
			t.Errorf("remarks %v", save.Person.Remarks)
		}
	}
	said := ""
	for _, e := range p.Ask {
		said += e.Code + " " + strings.Join(e.Args, "|") + "; "
	}
	for _, want := range []string{"photos-new Mari Saar, Jaan Tamm, Liis Kask", "photos-left Anna Ozola", "births Mari Saar"} {
		if !strings.Contains(said, want) {
			t.Errorf("%s is not said in %s", want, said)
		}
	}
}
