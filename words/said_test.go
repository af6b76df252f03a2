package words

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// said is every text that somebody reads: of the catalogues, of the usual programmes and of
// the sample. What may be typed is not said.
func said(t *testing.T) map[string]map[string][]string {
	all := map[string]map[string][]string{}
	for l, catalogue := range catalogues(t) {
		for k, e := range catalogue {
			typed := strings.HasPrefix(k, "typed.") && !strings.HasPrefix(k, "typed.say.")
			if typed || strings.HasSuffix(k, ".also") || k == "export.heading-of" {
				continue
			}
			if all[k] == nil {
				all[k] = map[string][]string{}
			}
			all[k][l] = e.texts()
		}
	}
	for _, pattern := range []string{"sample", "templates"} {
		files, err := filepath.Glob(filepath.Join("..", "assets", pattern, "*.json"))
		if err != nil || len(files) == 0 {
			t.Fatal(pattern, err)
		}
		for _, name := range files {
			b, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			var v any
			if err := json.Unmarshal(b, &v); err != nil {
				t.Fatal(name, err)
			}
			gather(filepath.Base(name), v, all)
		}
	}
	return all
}

// gather finds the texts of a file: three in a row, as the sample has them, or one by the
// name of each language.
func gather(at string, v any, all map[string]map[string][]string) {
	keep := func(en, ro, uk any) bool {
		a, isText := en.(string)
		b, also := ro.(string)
		c, too := uk.(string)
		if isText && also && too {
			all[at+": "+a] = map[string][]string{"en": {a}, "ro": {b}, "uk": {c}}
		}
		return isText && also && too
	}
	switch v := v.(type) {
	case []any:
		if len(v) == 3 && keep(v[0], v[1], v[2]) {
			return
		}
		if len(v) > 3 { // a step of a ceremony begins with its minute
			if _, minute := v[0].(float64); minute {
				keep(v[1], v[2], v[3])
			}
		}
		for _, one := range v {
			gather(at, one, all)
		}
	case map[string]any:
		if len(v) == 3 && keep(v["en"], v["ro"], v["uk"]) {
			return
		}
		for _, one := range v {
			gather(at, one, all)
		}
	}
}
