package export

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"image"
	_ "image/jpeg" // emblems
	_ "image/png"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// Look is how the papers of an office look, as its settings say.
type Look struct {
	Sans      bool
	Accent    *paper.Tint
	Emblem    []byte // PNG or JPEG
	Mail      string // of the office, for those who take its calendars; "" where it has none
	Address   model.Text
	Signature model.Text
	House     words.House         // how it writes hours, places, the press, people
	Template  []byte              // a .docx of the office; nil for none
	Footnotes []model.Recognising // of states that stand with a note
	Home      string              // the uid of the office's own state; "" where nobody has said which
}

// LookOf reads the look from the settings of an office. What is not a colour or
// no picture is left out.
func LookOf(settings map[string]model.Text) Look {
	l := Look{Sans: settings[model.SettingFace][""] == "sans", Address: settings[model.SettingAddress], Signature: settings[model.SettingSignature]}
	if t, err := Tint(settings[model.SettingAccent][""]); err == nil {
		l.Accent = t
	}
	if b, err := base64.StdEncoding.DecodeString(settings[model.SettingEmblem][""]); err == nil && printable(b) {
		l.Emblem = b
	}
	l.House, l.Mail = words.HouseOf(settings), settings[model.SettingMail][""]
	l.Template, l.Footnotes = templateOf(settings), model.Footnotes(settings)
	l.Home = settings[model.SettingHomeParty].In("")
	return l
}

// Tint reads a colour such as #1F3864; "" is none. Anything else is refused
// with export.colour.
func Tint(s string) (*paper.Tint, error) {
	if s == "" {
		return nil, nil
	}
	b, err := hex.DecodeString(strings.TrimPrefix(strings.TrimSpace(s), "#"))
	if err != nil || len(b) != 3 {
		return nil, model.Refuse("export.colour", s)
	}
	return &paper.Tint{R: b[0], G: b[1], B: b[2]}, nil
}

// The most an emblem or a diagram may have, in bytes and in points of each side.
const (
	mostEmblem = 2 << 20
	mostSide   = 6000
)

// checkEmblem refuses what is no PNG or JPEG, or too large for a letterhead:
// export.emblem.
func checkEmblem(b []byte) error {
	if !printable(b) {
		return model.Refuse("export.emblem")
	}
	return nil
}

// printable says that b is a whole PNG or JPEG, and not too large for a paper.
func printable(b []byte) bool {
	c, _, err := image.DecodeConfig(bytes.NewReader(b))
	if err != nil || len(b) > mostEmblem || c.Width > mostSide || c.Height > mostSide || c.Width == 0 || c.Height == 0 {
		return false
	}
	_, _, err = image.Decode(bytes.NewReader(b))
	return err == nil
}

// paper is the look of a paper in a language.
func (l Look) paper(w *words.Words) paper.Look {
	return paper.Look{Sans: l.Sans, Accent: l.Accent, Emblem: l.Emblem, Address: lines(w.Text(l.Address))}
}

// signed is the block of the signature.
func (l Look) signed(w *words.Words) []string { return lines(w.Text(l.Signature)) }

func lines(s string) []string {
	var out []string
	for _, l := range strings.Split(s, "\n") {
		if l = strings.TrimSpace(l); l != "" {
			out = append(out, l)
		}
	}
	return out
}
