// Package photo makes of a picture that somebody has of a person the one that is kept.
package photo

import (
	"bytes"
	"image"
	"image/jpeg"
	_ "image/png" // photos

	"golang.org/x/image/draw"

	"chancery/model"
)

const (
	most       = 5 << 20    // bytes of a file
	mostPixels = 40_000_000 // of a picture that is decoded at all
	longer     = 800        // pixels of the longer side as it is kept
)

// Is says that a file is a picture that can be kept.
func Is(file []byte) error {
	size, _, err := image.DecodeConfig(bytes.NewReader(file))
	switch {
	case len(file) > most:
		return model.Refuse("card.photo-large", "5")
	case err != nil || size.Width <= 0 || size.Height <= 0 || size.Width > mostPixels/size.Height:
		return model.Refuse("card.photo")
	}
	return nil
}

// Kept is a picture as it is kept: what is in the file besides, such as where it was
// taken, stays behind.
func Kept(file []byte) ([]byte, error) {
	if err := Is(file); err != nil {
		return nil, err
	}
	pic, _, err := image.Decode(bytes.NewReader(file))
	if err != nil {
		return nil, model.Refuse("card.photo")
	}
	b := pic.Bounds()
	by := min(1, float64(longer)/float64(max(b.Dx(), b.Dy())))
	out := image.NewRGBA(image.Rect(0, 0, max(1, int(float64(b.Dx())*by)), max(1, int(float64(b.Dy())*by))))
	draw.CatmullRom.Scale(out, out.Bounds(), pic, b, draw.Src, nil)
	var buf bytes.Buffer
	err = jpeg.Encode(&buf, out, &jpeg.Options{Quality: 88})
	return buf.Bytes(), err
}
