package pdf

import (
	"bytes"
	"encoding/binary"
	"math"
	"sync"
)

// srgb is a profile of the colours of screens, as IEC 61966-2-1 has them and ICC.1:2001
// writes them: what an archive must know of the colours in a file.
var srgb = sync.OnceValue(func() []byte {
	curve := words32("curv", 0, steps)
	for i := range steps {
		v := float64(i) / (steps - 1)
		if v <= .04045 {
			v /= 12.92
		} else {
			v = math.Pow((v+.055)/1.055, 2.4)
		}
		curve = binary.BigEndian.AppendUint16(curve, uint16(v*65535+.5))
	}
	tags := []struct {
		name string
		data []byte
	}{
		{"desc", described32("sRGB IEC61966-2-1")}, {"cprt", append(words32("text", 0), "No copyright, use freely\x00"...)},
		{"wtpt", point(.9642, 1, .8249)}, // of the light at which prints are looked at, to which the others are adapted
		{"rXYZ", point(.4360747, .2225045, .0139322)}, {"gXYZ", point(.3850649, .7168786, .0971045)}, {"bXYZ", point(.1430804, .0606169, .7141733)},
		{"rTRC", curve}, {"gTRC", curve}, {"bTRC", curve},
	}
	index, body := words32("", uint32(len(tags))), bytes.Buffer{}
	at, places := 128+4+12*len(tags), map[*byte]int{}
	for _, t := range tags {
		if _, ok := places[&t.data[0]]; !ok { // the three curves are one
			places[&t.data[0]] = at + body.Len()
			body.Write(t.data)
			for body.Len()%4 != 0 {
				body.WriteByte(0)
			}
		}
		index = append(append(index, t.name...), words32("", uint32(places[&t.data[0]]), uint32(len(t.data)))...)
	}
	head := words32("", uint32(at+body.Len()), 0, 0x02100000)
	head = append(head, "mntrRGB XYZ "...)
	head = append(head, 0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0) // a day, the same for all
	head = append(head, "acsp"...)
	head = append(head, make([]byte, 28)...)
	head = append(head, point(.9642, 1, .8249)[8:]...)
	head = append(head, make([]byte, 128-len(head))...)
	return append(append(head, index...), body.Bytes()...)
})

// steps are those of the curve between dark and light.
const steps = 1024

// words32 is a name of four letters, "" for none, and numbers.
func words32(name string, list ...uint32) []byte {
	out := []byte(name)
	for _, n := range list {
		out = binary.BigEndian.AppendUint32(out, n)
	}
	return out
}

// point is a colour, its parts with sixteen bits behind the point.
func point(x, y, z float64) []byte {
	fixed := func(v float64) uint32 { return uint32(math.Round(v * 65536)) }
	return words32("XYZ ", 0, fixed(x), fixed(y), fixed(z))
}

// described32 is a name as profiles say it, in letters that all programs read.
func described32(s string) []byte {
	out := append(words32("desc", 0, uint32(len(s)+1)), s...)
	return append(out, make([]byte, 1+4+4+2+1+67)...)
}
