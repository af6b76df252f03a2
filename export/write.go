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

// FileName proposes a name as people name files: where and when it is, which paper it
// is, of which visit as its readers may call it, for whom, and in which languages. It
// holds nothing that a file system refuses.
func FileName(of []model.Programme, opt Options) string {
	w := opt.Languages.first()
	ext, whose := "."+opt.Format(), safe(w.Text(opt.whose(of)))
	doc, _ := Find(opt.Document)
	if doc.ID == Calendar || doc.ID == ICS && len(of) != 1 {
		return beside(safe(opt.Name)+ext, whose)
	}
	e := of[0].For(opt.Reader(of)).Event
	about := []string{placeAndDays(&e, w), opt.called(w), safe(w.Text(e.Title))}
	switch {
	case doc.Several:
		about = []string{opt.called(w)}
		if opt.Day.Valid() {
			about = []string{w.Range(opt.Day, opt.Day), about[0]}
		}
	case e.UID == "": // the readers know of no visit
		about = []string{opt.called(w)}
	case doc.ID == ICS:
		about[1] = ""
	}
	if whose == "" {
		whose = opt.readers(w)
	}
	parts := slices.DeleteFunc(append(about, whose, opt.person(of), opt.item(of)), func(s string) bool { return s == "" })
	return strings.Join(parts, " – ") + opt.tongues() + ext
}

// placeAndDays are those of a visit: Bucharest, 12–13 May 2026.
func placeAndDays(e *model.Event, w *words.Words) string {
	if e.UID == "" {
		return ""
	}
	return strings.TrimPrefix(safe(w.Text(e.City))+", "+w.Range(e.FirstDay, e.LastDay), ", ")
}

// called is what the paper calls itself.
func (o *Options) called(w *words.Words) string {
	if o.Document == ICS {
		return ""
	}
	return safe(kindOf(o.Document, o.Audience, w))
}

// readers names those a paper is not usually made for.
func (o *Options) readers(w *words.Words) string {
	if doc, _ := Find(o.Document); o.Audience == "" || o.Audience == doc.Audience {
		return ""
	}
	return safe(w.Say("audience." + string(o.Audience)))
}

// tongues are the languages of a paper: (RO, EN).
func (o *Options) tongues() string {
	if o.Document == ICS || len(o.Languages) == 0 {
		return ""
	}
	return " (" + strings.ToUpper(strings.Join(o.Languages, ", ")) + ")"
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
