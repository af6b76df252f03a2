package export

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"chancery/model"
)

// Write puts what fn writes into a file, whole or not at all, and gives the
// SHA-256 of it. A file that is there is never written over unless force says
// so: export.exists.
func Write(path string, force bool, fn func(io.Writer) error) (hash string, err error) {
	if !force {
		if _, err := os.Lstat(path); err == nil {
			return "", model.Refuse("export.exists", filepath.Base(path))
		}
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".chancery-*")
	if err != nil {
		return "", blamed(err, path)
	}
	defer os.Remove(tmp.Name())
	sum := sha256.New()
	err = fn(io.MultiWriter(tmp, sum))
	if err == nil {
		err = tmp.Sync()
	}
	if e := tmp.Close(); err == nil {
		err = e
	}
	if err != nil {
		return "", blamed(err, path)
	}
	if force {
		err = os.Rename(tmp.Name(), path)
	} else if err = os.Link(tmp.Name(), path); err != nil && !errors.Is(err, fs.ErrExist) {
		err = os.Rename(tmp.Name(), path) // a file system without links
	}
	if errors.Is(err, fs.ErrExist) {
		return "", model.Refuse("export.exists", filepath.Base(path))
	}
	return hex.EncodeToString(sum.Sum(nil)), blamed(err, path)
}

// blamed says of an error of the system which folder it is about.
func blamed(err error, path string) error {
	var refusal *model.Error
	if err == nil || errors.As(err, &refusal) {
		return err
	}
	return &model.Error{Code: "export.write", Args: []string{path}, Err: err}
}

// FileName proposes a name: the visit as its readers may call it, the paper,
// the languages, and the delegation or the person it is for. It holds nothing that a file
// system refuses.
func FileName(of []model.Programme, opt Options) string {
	ext, whose := "."+opt.Format(), safe(opt.Languages.first().Text(opt.whose(of)))
	doc, _ := Find(opt.Document)
	if doc.ID == Calendar || doc.ID == ICS && len(of) != 1 {
		return beside(safe(opt.Name)+ext, whose)
	}
	e := of[0].For(opt.Reader(of)).Event
	parts := []string{string(e.FirstDay), safe(opt.Languages.first().Text(e.Title)), doc.ID, strings.Join(opt.Languages, "-"), whose, opt.person(of), opt.item(of)}
	switch {
	case doc.Several:
		parts = []string{string(opt.Day), doc.ID, strings.Join(opt.Languages, "-"), whose}
	case e.UID == "": // the readers know of no visit
		parts = []string{doc.ID}
	case doc.ID == ICS:
		parts = []string{parts[0], parts[1], whose}
	}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " ") + ext
}

// item is the one of which alone a paper is, as its readers know it.
func (o *Options) item(of []model.Programme) string {
	if o.Item == "" || len(of) != 1 {
		return ""
	}
	p := of[0].For(o.Reader(of))
	for i := range p.Items {
		if p.Items[i].UID == o.Item {
			return safe(o.Languages.first().Text(p.Items[i].Title))
		}
	}
	return ""
}

// person is the one for whom alone a paper is made, as its readers know them.
func (o *Options) person(of []model.Programme) string {
	if o.For == "" || len(of) != 1 {
		return ""
	}
	for _, a := range People(of[0], o.Reader(of)) {
		if a.Key == o.For {
			return safe(o.Languages.first().Text(a.Name))
		}
	}
	return ""
}

// Unused is a name that no file in the folder has: the one given, or numbered.
func Unused(folder, name string) string {
	end := filepath.Ext(name)
	out := name
	for n := 2; n < 1000; n++ {
		if _, err := os.Lstat(filepath.Join(folder, out)); err != nil {
			break
		}
		out = fmt.Sprintf("%s (%d)%s", strings.TrimSuffix(name, end), n, end)
	}
	return out
}

func safe(s string) string {
	s = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`/\:*?"<>|`, r) || r < ' ' {
			return -1
		}
		return r
	}, s)
	if r := []rune(s); len(r) > 80 {
		s = string(r[:80])
	}
	return strings.Trim(s, " .")
}
