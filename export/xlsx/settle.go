package xlsx

import (
	"archive/zip"
	"bytes"
	"io"
	"regexp"
	"slices"
	"strings"
)

// kinds are the sorts of parts that a workbook names, in an order that the
// library takes from chance once there is a picture among them.
var kinds = regexp.MustCompile(`(?:<Default [^>]*></Default>)+`)

// settle puts them in order, so that the same papers give the same bytes.
func settle(w io.Writer, file []byte) error {
	in, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		return err
	}
	out := zip.NewWriter(w)
	for _, f := range in.File {
		if f.Name != "[Content_Types].xml" {
			if err := out.Copy(f); err != nil {
				return err
			}
			continue
		}
		r, err := f.Open()
		if err != nil {
			return err
		}
		b, err := io.ReadAll(r)
		if err != nil {
			return err
		}
		text := kinds.ReplaceAllStringFunc(string(b), func(s string) string {
			list := strings.SplitAfter(s, "</Default>")
			slices.Sort(list)
			return strings.Join(list, "")
		})
		to, err := out.CreateHeader(&zip.FileHeader{Name: f.Name, Method: zip.Deflate, Modified: f.Modified})
		if err != nil {
			return err
		}
		if _, err := io.WriteString(to, text); err != nil {
			return err
		}
	}
	return out.Close()
}
