package export

import (
	"bytes"
	"encoding/base64"
	"image"
	"image/png"
	"io"
	"strconv"

	"golang.org/x/image/draw"

	"chancery/export/docx"
	"chancery/export/paper"
	"chancery/model"
)

// onLetterhead writes papers on the office's own Word document.
func onLetterhead(w io.Writer, papers []paper.Paper, opt Options) error {
	t, err := docx.ReadTemplate(opt.Look.Template)
	if err != nil {
		return err
	}
	return t.Fill(w, papers, opt.AsOf.Time())
}

// A setting holds so many letters; a letterhead goes into as many as it needs.
const (
	mostLetters  = 190_000
	mostSettings = 16
)

func templateName(n int) string {
	if n == 0 {
		return model.SettingTemplate
	}
	return model.SettingTemplate + "-" + strconv.Itoa(n+1)
}

// templateOf reads the letterhead out of the settings; nil when there is none.
func templateOf(settings map[string]model.Text) []byte {
	text := ""
	for n := range mostSettings {
		text += settings[templateName(n)][""]
	}
	b, err := base64.StdEncoding.DecodeString(text)
	if err != nil || len(b) == 0 {
		return nil
	}
	return b
}

// SetTemplate keeps a .docx as the letterhead of the office, in one step; nil
// takes it away. One that cannot be filled is refused as docx.ReadTemplate says,
// one that is too large with export.template-large.
func SetTemplate(file []byte, settings map[string]model.Text) (model.Change, error) {
	if len(file) > 0 {
		if _, err := docx.ReadTemplate(file); err != nil {
			return nil, err
		}
	}
	text := base64.StdEncoding.EncodeToString(file)
	if len(text) > mostLetters*mostSettings {
		return nil, model.Refuse("export.template-large")
	}
	all := &model.Several{Verb: model.Label{Verb: "setting"}}
	for n := range mostSettings {
		part := text[min(n*mostLetters, len(text)):min((n+1)*mostLetters, len(text))]
		if part != settings[templateName(n)][""] {
			all.Changes = append(all.Changes, &model.SaveSetting{Name: templateName(n), Value: model.Plain(part), Was: settings[templateName(n)]})
		}
	}
	return all, nil
}

// SetEmblem keeps a picture as the emblem of the office, made small enough for a
// letterhead; nil takes it away. What is no picture is refused with
// export.emblem.
func SetEmblem(file []byte, settings map[string]model.Text) (model.Change, error) {
	set := &model.SaveSetting{Name: model.SettingEmblem, Value: model.Plain(""), Was: settings[model.SettingEmblem]}
	if len(file) == 0 {
		return set, nil
	}
	if err := checkEmblem(file); err != nil {
		return nil, err
	}
	kept, err := fitting(file, 480, mostLetters)
	if err != nil {
		return nil, err
	}
	set.Value = model.Plain(kept)
	return set, nil
}

// Diagram is a picture as an item keeps one, made small enough; "" for nil. What
// is no picture is refused with export.diagram.
func Diagram(file []byte) (string, error) {
	if len(file) == 0 {
		return "", nil
	}
	if !printable(file) {
		return "", model.Refuse("export.diagram")
	}
	return fitting(file, 1200, model.MostDiagram)
}

// fitting is a picture in base64 of at most so many letters; one that has more is
// made smaller, at first so many points high.
func fitting(file []byte, high, most int) (string, error) {
	for pic := file; ; high = high * 2 / 3 {
		if base64.StdEncoding.EncodedLen(len(pic)) <= most {
			return base64.StdEncoding.EncodeToString(pic), nil
		}
		small, err := shrunk(file, high)
		if err != nil {
			return "", err
		}
		pic = small
	}
}

// shrunk is a picture so many points high, as a PNG.
func shrunk(file []byte, high int) ([]byte, error) {
	pic, _, err := image.Decode(bytes.NewReader(file))
	if err != nil {
		return nil, model.Refuse("export.emblem")
	}
	b := pic.Bounds()
	out := image.NewRGBA(image.Rect(0, 0, max(b.Dx()*high/b.Dy(), 1), max(high, 1)))
	draw.CatmullRom.Scale(out, out.Bounds(), pic, b, draw.Src, nil)
	var buf bytes.Buffer
	err = png.Encode(&buf, out)
	return buf.Bytes(), err
}
