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

// entryOf reads a text, an object of plural forms, or a list.
func entryOf(v any) (e entry, ok bool) {
	switch v := v.(type) {
	case string:
		return entry{text: v}, true
	case []any:
		e.list = make([]string, len(v))
		for i := range v {
			if e.list[i], ok = v[i].(string); !ok {
				return e, false
			}
		}
		return e, true
	case map[string]any:
		e.forms = make(map[string]string, len(v))
		for form, text := range v {
			if e.forms[form], ok = text.(string); !ok {
				return e, false
			}
		}
		return e, true
	}
	return e, false
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
		var one map[string]any // decoding each entry by itself would read it three times
		if err := json.Unmarshal(b, &one); err != nil {
			return nil, fmt.Errorf("words: %s: %w", f, err)
		}
		for k, v := range one {
			e, ok := entryOf(v)
			if !ok {
				return nil, fmt.Errorf("words: %s: %s is no text, list or plural", f, k)
			}
			if _, twice := all[k]; twice {
				return nil, fmt.Errorf("words: %s: %s is there already", f, k)
			}
			all[k] = e
		}
	}
	return all, nil
}
