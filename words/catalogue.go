package words

import (
	"encoding/json"
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

// UnmarshalJSON reads a text, an object of plural forms, or a list.
func (e *entry) UnmarshalJSON(b []byte) error {
	switch {
	case len(b) > 0 && b[0] == '"':
		return json.Unmarshal(b, &e.text)
	case len(b) > 0 && b[0] == '[':
		return json.Unmarshal(b, &e.list)
	}
	return json.Unmarshal(b, &e.forms)
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
	all := map[string]entry{}
	for _, f := range files {
		b, err := fs.ReadFile(fsys, f)
		if err != nil {
			return nil, err
		}
		var one map[string]entry
		if err := json.Unmarshal(b, &one); err != nil {
			return nil, fmt.Errorf("words: %s: %w", f, err)
		}
		for k, e := range one {
			if _, twice := all[k]; twice {
				return nil, fmt.Errorf("words: %s: %s is there already", f, k)
			}
			all[k] = e
		}
	}
	return all, nil
}
