package typed

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"chancery/words"
)

// What this room refuses and says it calls by its own name, and each refusal has its
// sentence in every language.
func TestCodesAreOfThisRoom(t *testing.T) {
	said := regexp.MustCompile(`\b(Refuse|Say)\("([^"]+)"`)
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) < 10 {
		t.Fatal(files, err)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range said.FindAllStringSubmatch(string(text), -1) {
			code := m[2]
			if strings.HasPrefix(code, "sheet.") || strings.HasPrefix(code, "ui.") {
				t.Errorf("%s says %s, which is of the screen", name, code)
			}
			if m[1] == "Refuse" {
				code = "error." + code
			}
			for _, l := range words.Languages {
				if !strings.HasSuffix(code, ".") && !words.For(l).Has(code) {
					t.Errorf("%s: nothing is said for %s of %s", l, code, name)
				}
			}
		}
	}
}
