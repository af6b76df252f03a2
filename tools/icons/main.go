// Command icons scales the icon of the program to the sizes that desktops ask for, each
// to a PNG of its own, and all of them together to an .ico for Windows.
//
//	go -C tools run ./icons FOLDER
package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strconv"
)

var sizes = []int{16, 24, 32, 48, 64, 128, 256}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "icons FOLDER")
		os.Exit(2)
	}
	if err := run("../assets/icon.png", os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(from, folder string) error {
	f, err := os.Open(from)
	if err != nil {
		return err
	}
	defer f.Close()
	large, err := png.Decode(f)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	var all [][]byte
	for _, n := range sizes {
		var b bytes.Buffer
		if err := png.Encode(&b, scaled(large, n)); err != nil {
			return err
		}
		all = append(all, b.Bytes())
		if err := os.WriteFile(filepath.Join(folder, strconv.Itoa(n)+".png"), b.Bytes(), 0o644); err != nil {
			return err
		}
	}
	return os.WriteFile(filepath.Join(folder, "chancery.ico"), ico(all), 0o644)
}

// scaled is a picture of n by n pixels: each is the mean of those it stands for.
func scaled(large image.Image, n int) image.Image {
	out, of := image.NewNRGBA(image.Rect(0, 0, n, n)), large.Bounds()
	for y := range n {
		for x := range n {
			part := image.Rect(of.Dx()*x/n, of.Dy()*y/n, max(of.Dx()*(x+1)/n, of.Dx()*x/n+1), max(of.Dy()*(y+1)/n, of.Dy()*y/n+1))
			out.Set(x, y, mean(large, part.Add(of.Min)))
		}
	}
	return out
}

func mean(of image.Image, part image.Rectangle) color.Color {
	var r, g, b, a, n uint64
	for y := part.Min.Y; y < part.Max.Y; y++ {
		for x := part.Min.X; x < part.Max.X; x++ {
			pr, pg, pb, pa := of.At(x, y).RGBA()
			r, g, b, a, n = r+uint64(pr), g+uint64(pg), b+uint64(pb), a+uint64(pa), n+1
		}
	}
	return color.RGBA64{R: uint16(r / n), G: uint16(g / n), B: uint16(b / n), A: uint16(a / n)}
}

// ico is a file of pictures as Windows reads it: a list, and the PNGs behind it.
func ico(all [][]byte) []byte {
	var head, body bytes.Buffer
	put := func(v any) { _ = binary.Write(&head, binary.LittleEndian, v) } // a buffer refuses nothing
	put([]uint16{0, 1, uint16(len(all))})
	for i, b := range all {
		put([]byte{byte(sizes[i]), byte(sizes[i]), 0, 0}) // 256 is written as 0
		put([]uint16{1, 32})
		put([]uint32{uint32(len(b)), uint32(6 + 16*len(all) + body.Len())})
		body.Write(b)
	}
	return append(head.Bytes(), body.Bytes()...)
}
