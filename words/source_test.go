package words

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// Whatever the program says or refuses by a key that stands in its source is in
// the catalogue.
func TestNoKeyIsMissing(t *testing.T) {
	said, files := 0, token.NewFileSet()
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && path != ".." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata" || d.Name() == "bin") {
			return fs.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		f, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(f, func(n ast.Node) bool {
			for _, key := range keysOf(n) {
				said++
				if !For("en").Has(key) {
					t.Errorf("%s: the catalogue lacks %s", files.Position(n.Pos()), key)
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if said < 100 {
		t.Errorf("only %d keys were found in the source: it is not read rightly", said)
	}
}

// keysOf are the keys that a piece of source names: what it says and counts,
// refuses, and keeps as a code.
func keysOf(n ast.Node) []string {
	var keys []string
	switch n := n.(type) {
	case *ast.CallExpr:
		name := ""
		switch fun := n.Fun.(type) {
		case *ast.SelectorExpr:
			name = fun.Sel.Name
		case *ast.Ident:
			name = fun.Name
		}
		switch at := map[string]int{"Say": 1, "Count": 1, "Refuse": 1, "refuse": 1, "wrong": 2}[name]; {
		case at == 0 || len(n.Args) < at:
		case name == "Say" || name == "Count":
			keys = appendCode(keys, "", n.Args[at-1])
		default:
			keys = appendCode(keys, "error.", n.Args[at-1])
		}
	case *ast.KeyValueExpr:
		if k, ok := n.Key.(*ast.Ident); ok && k.Name == "Code" {
			keys = appendCode(keys, "error.", n.Value)
		}
	case *ast.ValueSpec:
		for i, v := range n.Values {
			if strings.HasPrefix(n.Names[i].Name, "code") || strings.HasPrefix(n.Names[i].Name, "found") {
				keys = appendCode(keys, "error.", v)
			}
		}
	}
	return keys
}

// appendCode adds a text that looks like a key: room, dot, name.
func appendCode(keys []string, prefix string, e ast.Expr) []string {
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return keys
	}
	s, err := strconv.Unquote(lit.Value)
	if err != nil || !strings.Contains(s, ".") || strings.ContainsAny(s, " /") || strings.HasSuffix(s, ".") {
		return keys
	}
	return append(keys, prefix+s)
}
