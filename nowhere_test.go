package chancery_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
)

// nowhere are calls that stand in no file of a program, or only below some folders, and why.
var nowhere = []struct {
	from, name string
	below      []string
	why        string
}{
	{"", "SendNotification", nil, "on Windows the toolkit runs the words of a notification as a script"},
	{"fyne", "NewNotification", nil, "on Windows the toolkit runs the words of a notification as a script"},
	{"fyne", "Notification", nil, "on Windows the toolkit runs the words of a notification as a script"},
	{"words", "Flag", []string{"ui/"}, "whoever shows the flags owes their maker a credit, and papers have none"},
}

// What only the window may do, and what nobody may, is done nowhere else, on no system.
func TestNobodyCallsWhatIsNotToBeCalled(t *testing.T) {
	files, permitted := 0, 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		files++
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(f, func(n ast.Node) bool {
			s, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			from, _ := s.X.(*ast.Ident)
			for _, no := range nowhere {
				if s.Sel.Name != no.name || no.from != "" && (from == nil || from.Name != no.from) {
					continue
				}
				if within(filepath.ToSlash(path), no.below) {
					permitted++
				} else {
					t.Errorf("%s calls %s: %s", path, no.name, no.why)
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 300 || permitted == 0 {
		t.Errorf("only %d files were read, with %d flags", files, permitted)
	}
}

func within(path string, folders []string) bool {
	for _, f := range folders {
		if strings.HasPrefix(path, f) {
			return true
		}
	}
	return false
}
