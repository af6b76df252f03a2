package export

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"chancery/model"
	"chancery/words"
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
// the languages, and the delegation it is for. It holds nothing that a file
// system refuses.
func FileName(of []model.Programme, opt Options, ext string) string {
	e := of[0].For(opt.reader()).Event
	lang := "en"
	if len(opt.Languages) > 0 {
		lang = opt.Languages[0]
	}
	parts := []string{string(e.FirstDay), safe(words.For(lang).Text(e.Title)), opt.Document, strings.Join(opt.Languages, "-")}
	if d, ok := find(opt.Document); ok && d.Several {
		parts = []string{string(opt.Day), opt.Document, strings.Join(opt.Languages, "-")}
	}
	if ext == "ics" {
		parts = parts[:2]
	}
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	if d, ok := find(opt.Document); e.UID == "" && !(ok && d.Several) {
		out = []string{opt.Document}
	} else if whose := safe(words.For(lang).Text(opt.Whose(of))); whose != "" {
		out = append(out, whose)
	}
	return strings.Join(out, " ") + "." + ext
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
