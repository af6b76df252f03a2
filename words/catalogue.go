package words

import (
	"fmt"
	"io/fs"
	"path"
)

// entry is one text of the catalogue, or one text per plural form, or a list, such
// as the months of a year or the words by which something is typed.
type entry struct {
	text  string
	forms map[string]string
	list  []string
}

// plain is the text for whoever does not count.
func (e entry) plain() string {
	if e.forms != nil {
		return e.forms["other"]
	}
	return e.text
}

// load reads every file of a language; a key may stand in one file only.
func load(fsys fs.FS, lang string) (map[string]entry, error) {
	files, err := fs.Glob(fsys, path.Join(lang, "*.json"))
	if err != nil {
		return nil, err
	}
	all := make(map[string]entry, 6000)
	for _, f := range files {
		b, err := fs.ReadFile(fsys, f)
		if err != nil {
			return nil, err
		}
		r := reader{s: string(b)}
		if err := r.entries(func(k string, e entry) error {
			if _, twice := all[k]; twice {
				return fmt.Errorf("%s is there already", k)
			}
			all[k] = e
			return nil
		}); err != nil {
			return nil, fmt.Errorf("words: %s: %w", f, err)
		}
	}
	return all, nil
}
