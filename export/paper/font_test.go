package paper

import (
	"sync"
	"testing"

	"golang.org/x/image/font"
	"golang.org/x/image/math/fixed"
)

// A letter is as wide as its font says, whichever way it is looked up, and by several at once.
func TestALetterIsAsWideAsItsFontSays(t *testing.T) {
	for name, f := range fonts() {
		var all sync.WaitGroup
		for range 4 {
			all.Go(func() {
				for _, r := range "AțЖї – …—א✓\u00a0\u052f\u0530" {
					got, ok := f.advance(r)
					i, err := f.sfnt.GlyphIndex(nil, r)
					if has := err == nil && i != 0; has != ok {
						t.Errorf("%s: %q is there: %v", name, r, ok)
						continue
					}
					if !ok {
						continue
					}
					if want, err := f.sfnt.GlyphAdvance(nil, i, fixed.I(unitsPerEm), font.HintingNone); err != nil || got != float64(want)/64/unitsPerEm {
						t.Errorf("%s: %q is %v wide, not %v (%v)", name, r, got, want, err)
					}
				}
			})
		}
		all.Wait()
	}
	if _, ok := fonts()["serif"].advance(-1); ok {
		t.Error("there is a letter that is none")
	}
}
