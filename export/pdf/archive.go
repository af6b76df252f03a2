package pdf

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/png"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// archive adds what ISO 19005-2 asks of a file that is to be read as it is in a hundred years,
// level B: what its colours mean, and links that are printed.
func archive(x *model.XRefTable, pages int) error {
	profile, err := x.NewStreamDictForBuf(srgb())
	if err != nil {
		return err
	}
	profile.InsertInt("N", 3)
	if err := profile.Encode(); err != nil {
		return err
	}
	ref, err := x.IndRefForNewObject(*profile)
	if err != nil {
		return err
	}
	catalogue, err := x.Catalog()
	if err != nil {
		return err
	}
	const name = "sRGB IEC61966-2-1"
	catalogue["OutputIntents"] = types.Array{types.Dict{"Type": types.Name("OutputIntent"), "S": types.Name("GTS_PDFA1"), "DestOutputProfile": *ref,
		"OutputConditionIdentifier": types.StringLiteral(name), "Info": types.StringLiteral(name), "RegistryName": types.StringLiteral("http://www.color.org")}}
	for n := range pages {
		page, _, _, err := x.PageDict(n+1, false)
		if err != nil {
			return err
		}
		list, err := x.DereferenceArray(page["Annots"])
		if err != nil {
			return err
		}
		for _, o := range list {
			link, err := x.DereferenceDict(o)
			if err != nil {
				return err
			}
			if link != nil {
				const printed = 4
				link["F"] = types.Integer(printed)
			}
		}
	}
	return nil
}

// opaque is a picture without what shows through it, on white paper; one that nothing shows
// through stays as it is.
func opaque(data []byte) []byte {
	pic, kind, err := image.Decode(bytes.NewReader(data))
	if err != nil || kind != "png" {
		return data
	}
	if o, ok := pic.(interface{ Opaque() bool }); ok && o.Opaque() {
		return data
	}
	out := image.NewRGBA(pic.Bounds())
	draw.Draw(out, out.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	draw.Draw(out, out.Bounds(), pic, pic.Bounds().Min, draw.Over)
	var b bytes.Buffer
	if err := png.Encode(&b, out); err != nil {
		return data
	}
	return b.Bytes()
}
