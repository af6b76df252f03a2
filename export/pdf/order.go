package pdf

import (
	"bytes"
	"encoding/gob"

	"codeberg.org/go-pdf/fpdf"
)

// leastWider is less than anything that is drawn, and apart from it by less than a dot.
const leastWider = 1e-5

// apart makes a picture the nth in the order in which the file has them: the library sorts them by
// their width alone, so that those of one width would stand in another order each time.
func apart(info *fpdf.ImageInfoType, nth int) error {
	b, err := info.GobEncode()
	if err != nil {
		return err
	}
	var (
		data, mask, palette  []byte
		object, bits         int
		w, h, scale, dpi     float64
		space, filter, parms string
		transparent          []int
		from, to             = gob.NewDecoder(bytes.NewReader(b)), new(bytes.Buffer)
		fields               = []any{&data, &mask, &object, &w, &h, &space, &palette, &bits, &filter, &parms, &transparent, &scale, &dpi}
		out                  = gob.NewEncoder(to)
	)
	for _, f := range fields {
		if err := from.Decode(f); err != nil {
			return err
		}
	}
	w += float64(nth) * leastWider
	for _, f := range fields {
		if err := out.Encode(f); err != nil {
			return err
		}
	}
	return info.GobDecode(to.Bytes())
}
