//go:build e2e

package e2e

import (
	"encoding/binary"
	"io"
	"net"
	"strconv"
	"strings"
)

// closes has the window manager close the window, as a taskbar does. A key of the
// window manager would now and then come to the window instead.
func (s *screen) closes() {
	s.t.Helper()
	window, err := strconv.ParseUint(strings.Fields(s.window)[0], 10, 32)
	if err != nil {
		s.t.Fatal(err)
	}
	c, err := net.Dial("unix", "/tmp/.X11-unix/X"+strings.TrimPrefix(s.display, ":"))
	if err != nil {
		s.t.Fatal(err)
	}
	defer c.Close()
	x := display{s, c}
	root := x.greet()
	const propagate, toManagers = 0, 1<<19 | 1<<20 // whoever manages windows
	event := x.pack(uint8(33), uint8(32), uint16(0), uint32(window), x.atom("_NET_CLOSE_WINDOW"), uint32(0), uint32(2), uint32(0), uint32(0), uint32(0))
	x.write(x.pack(uint8(25), uint8(propagate), uint16(11), root, uint32(toManagers), event))
	x.atom("_NET_CLOSE_WINDOW") // answered once the event is on its way
}

// display is a display that is spoken to in the protocol of X11, for what no tool does.
type display struct {
	*screen
	c net.Conn
}

var order = binary.LittleEndian

func (x display) pack(values ...any) []byte {
	var out []byte
	for _, v := range values {
		var err error
		if out, err = binary.Append(out, order, v); err != nil {
			x.t.Fatal(err)
		}
	}
	return out
}

func (x display) write(b []byte) {
	if _, err := x.c.Write(b); err != nil {
		x.t.Fatal(err)
	}
}

func (x display) read(n int) []byte {
	b := make([]byte, n)
	if _, err := io.ReadFull(x.c, b); err != nil {
		x.t.Fatal(err)
	}
	return b
}

// greet opens the conversation and gives the root window of the first screen, which
// stands behind the name of the maker and the formats of pixels.
func (x display) greet() uint32 {
	x.write(x.pack(uint8('l'), uint8(0), uint16(11), uint16(0), uint16(0), uint16(0), uint16(0)))
	head := x.read(8)
	body := x.read(4 * int(order.Uint16(head[6:])))
	if head[0] != 1 {
		x.t.Fatalf("the display does not let us in: %q", body)
	}
	const fixed, format = 32, 8
	maker, formats := int(order.Uint16(body[16:])), int(body[21])
	return order.Uint32(body[fixed+(maker+3)/4*4+format*formats:])
}

// atom is the number of a name.
func (x display) atom(name string) uint32 {
	padded := name + strings.Repeat("\x00", -len(name)&3)
	x.write(append(x.pack(uint8(16), uint8(0), uint16(2+len(padded)/4), uint16(len(name)), uint16(0)), padded...))
	return order.Uint32(x.read(32)[8:])
}
