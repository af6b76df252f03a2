package chancery_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// floors are the rooms of the house, from the ground up: each imports only lower
// ones. A room that is not here, and one that is here and not in the house, fails.
var floors = map[string]int{
	"assets": 0, "patient": 0, "model/civil": 0,
	"model":   1,
	"release": 1, "manual": 2,
	"logbook": 2, "model/arrange": 2, "model/edition": 2, "model/sample": 2, "model/modeltest": 2,
	"words": 3, "model/check": 3,
	"handbook": 4, "handbook/bound": 7,
	"words/gen": 4, "words/pseudo": 4, "typed": 4,
	"storage/file": 5, "desk": 5, "register": 5, "reading": 6, "export/paper": 5,
	"exchange/source": 4, "exchange/charset": 4, "exchange/photo": 4, "exchange/ical": 5, "exchange/table": 5, "exchange/page": 5, "exchange/word": 5, "exchange/mail": 6, "exchange/vcard": 5,
	"exchange/proposal": 5, "exchange": 7, "follow": 8,
	"storage": 6, "ui/look": 6,
	"export/pdf": 6, "export/docx": 6, "export/xlsx": 6, "export/html": 6, "export/csv": 6, "export/picture": 6,
	"export": 7, "ui/scene": 7,
	"ui/part": 8, "ui/uitest": 8, "ui/probe": 8,
	"ui/board": 9, "ui/sheet": 9,
	"ui/inspect": 10, "ui/section": 10, "ui/command": 10, "ui/door": 10, "ui/side": 10, "ui/guide": 10, "ui/papers": 10, "ui/delegates": 10, "ui/takein": 10,
	"ui/view": 11,
	"ui/bar":  12, "ui/care": 12, "ui/clash": 12, "ui/deed": 12, "ui/enclosed": 12, "ui/tour": 12, "ui/past": 12,
	"ui":           13,
	"cmd/chancery": 14, "cmd/chanceryctl": 14, "proof": 14,
	"": 15, "e2e": 15, "e2e/frames": 15,
}

type room struct {
	ImportPath string
	Imports    []string
}

func rooms(t *testing.T) []room {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "-tags", "ci,migrated_fynedo,probe", "./...").Output()
	if err != nil {
		t.Fatal(err)
	}
	var list []room
	for dec := json.NewDecoder(strings.NewReader(string(out))); dec.More(); {
		var r room
		if err := dec.Decode(&r); err != nil {
			t.Fatal(err)
		}
		list = append(list, r)
	}
	return list
}

func TestImportsGoDown(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range rooms(t) {
		name := strings.TrimPrefix(strings.TrimPrefix(r.ImportPath, "chancery"), "/")
		seen[name] = true
		floor, ok := floors[name]
		if !ok {
			t.Errorf("%s is on no floor", name)
		}
		for _, im := range r.Imports {
			keepApart(t, name, im)
			if !strings.HasPrefix(im, "chancery/") {
				continue
			}
			if below := floors[strings.TrimPrefix(im, "chancery/")]; below >= floor {
				t.Errorf("%s (floor %d) imports %s (floor %d)", name, floor, im, below)
			}
		}
	}
	for name := range floors {
		if !seen[name] {
			t.Errorf("there is no room %s", name)
		}
	}
}

// keepApart says where libraries may be used, and who never meets.
func keepApart(t *testing.T, name, im string) {
	t.Helper()
	switch {
	case strings.HasPrefix(im, "gorm.io/") && name != "storage" && name != "storage/file",
		strings.HasPrefix(im, "fyne.io/") && !strings.HasPrefix(name, "ui") && name != "cmd/chancery",
		im == "fyne.io/fyne/v2/app" && name != "cmd/chancery",
		strings.HasPrefix(im, "chancery/storage") && im != "chancery/exchange/ical" && !strings.HasPrefix(name, "cmd/") && name != "storage" && name != "proof",
		im == "chancery/desk" && name == "ui/board":
		t.Errorf("%s imports %s", name, im)
	}
}

var banned = regexp.MustCompile(`\.(AutoMigrate|Migrator)\(|\btime\.Now\b|"en", "ro", "uk"`)

// TestBannedWords keeps schema tools out of the house, the clock in cmd, and the list
// of languages where their folders are.
func TestBannedWords(t *testing.T) {
	err := filepath.WalkDir(".", func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || strings.HasPrefix(path, "cmd/") || strings.HasPrefix(path, "e2e/") || strings.HasPrefix(path, "tools/") {
			return err
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if found := banned.Find(b); found != nil {
			t.Errorf("%s says %s", path, found)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
