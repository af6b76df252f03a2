package scene

import "math"

// density is how many dots of the screen a unit has.
var density = float32(1)

// Dots says how many dots of the screen a unit has now.
func Dots(n float32) {
	if n > 0 {
		density = n
	}
}

// fine is the width of a line in whole dots: a line of nine tenths of one would be
// drawn here and left out there.
func fine(w float32) float32 {
	if w > 2 || w <= 0 || density == 1 {
		return w
	}
	return max(1, float32(math.Round(float64(w*density)))) / density
}
