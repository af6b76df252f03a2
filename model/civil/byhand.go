package civil

import "time"

// Every item has two hours, and a board shows thousands: what Layout says is written and
// read by hand, in a tenth of the time.

// written is t as Layout has it, without reading Layout each time.
func written(t time.Time) string {
	y, m, d := t.Date()
	if y < 0 || y > 9999 {
		return t.Format(Layout)
	}
	b := [len(Layout)]byte{4: '-', 7: '-', 10: 'T', 13: ':'}
	put := func(at, n int) { b[at], b[at+1] = byte('0'+n/10%10), byte('0'+n%10) }
	put(0, y/100)
	put(2, y)
	put(5, int(m))
	put(8, d)
	put(11, t.Hour())
	put(14, t.Minute())
	return string(b[:])
}

// read is a local time on clocks that never change, as Layout has it and no other.
func read(local string) (wall time.Time, ok bool) {
	if len(local) != len(Layout) {
		return wall, false
	}
	number := func(from, to int) (n int) {
		for _, c := range []byte(local[from:to]) {
			if c < '0' || c > '9' {
				return -1
			}
			n = n*10 + int(c-'0')
		}
		return n
	}
	y, m, d, h, n := number(0, 4), number(5, 7), number(8, 10), number(11, 13), number(14, 16)
	if y < 0 || m < 1 || d < 1 || h < 0 || n < 0 {
		return wall, false
	}
	wall = time.Date(y, time.Month(m), d, h, n, 0, 0, time.UTC)
	return wall, written(wall) == local // no 31st of February, no 24 o'clock
}
