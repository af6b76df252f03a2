package main

import (
	"bytes"
	"encoding/binary"
	"image/png"
	"os"
	"path/filepath"
	"testing"
)

// Each size is there, and the file for Windows holds the same pictures; twice the same bytes.
func TestTheIconsAreTheirSizes(t *testing.T) {
	var before []byte
	for range 2 {
		dir := t.TempDir()
		if err := run("../../assets/icon.png", dir); err != nil {
			t.Fatal(err)
		}
		all, err := os.ReadFile(filepath.Join(dir, "chancery.ico"))
		if err != nil || int(binary.LittleEndian.Uint16(all[4:])) != len(sizes) {
			t.Fatal(err)
		}
		for i, n := range sizes {
			at, size := binary.LittleEndian.Uint32(all[6+16*i+12:]), binary.LittleEndian.Uint32(all[6+16*i+8:])
			p, err := png.Decode(bytes.NewReader(all[at : at+size]))
			if err != nil || p.Bounds().Dx() != n || p.Bounds().Dy() != n {
				t.Errorf("%d: %v", n, err)
			}
			if _, _, _, a := p.At(n/2, n/2).RGBA(); a == 0 {
				t.Errorf("%d has nothing in its middle", n)
			}
		}
		if before != nil && !bytes.Equal(before, all) {
			t.Error("it is another file the second time")
		}
		before = all
	}
}
