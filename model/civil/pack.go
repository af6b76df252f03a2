//go:build ignore

// Pack makes zones.zip from a folder with compiled zone data, such as that of the
// tzdata package of a Linux system:
//
//	go run pack.go /usr/share/zoneinfo
package main

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"io"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: go run pack.go FOLDER")
	}
	if err := pack(os.Args[1], "zones.zip"); err != nil {
		log.Fatal(err)
	}
}

func pack(folder, to string) error {
	list, err := os.ReadFile(filepath.Join(folder, "tzdata.zi"))
	if err != nil {
		return err
	}
	first, _, _ := strings.Cut(string(list), "\n")
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.BestCompression) })
	if err := add(z, "version", []byte(strings.TrimPrefix(first, "# version "))); err != nil {
		return err
	}
	err = filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		name, _ := filepath.Rel(folder, path)
		switch {
		case err != nil:
			return err
		case d.IsDir() && (name == "posix" || name == "right"): // the same zones once more
			return filepath.SkipDir
		case d.IsDir() || name == "localtime" || name == "posixrules":
			return nil
		}
		b, err := os.ReadFile(path)
		if err != nil || !bytes.HasPrefix(b, []byte("TZif")) {
			return err
		}
		return add(z, filepath.ToSlash(name), b)
	})
	if err != nil {
		return err
	}
	if err := z.Close(); err != nil {
		return err
	}
	return os.WriteFile(to, out.Bytes(), 0o644)
}

// add writes no date, so that the same data give the same bytes.
func add(z *zip.Writer, name string, b []byte) error {
	w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate})
	if err == nil {
		_, err = w.Write(b)
	}
	return err
}
