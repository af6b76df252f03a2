package model_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"

	"chancery/model/modeltest"
)

func TestChangesInMemory(t *testing.T) {
	modeltest.Run(t, func(*testing.T) modeltest.Harness { return modeltest.New() })
}

// No change of this room is forgotten by the tests of what is stale.
func TestEveryChangeIsTriedOnWhatIsStale(t *testing.T) {
	tried, found := modeltest.Tried(t), 0
	for _, name := range changes(t) {
		found++
		if reason, ok := modeltest.OnlyNew[name]; tried[name] == ok {
			t.Errorf("%s: tried %v, only new rows %q: one of both", name, tried[name], reason)
		}
	}
	if found < 15 {
		t.Errorf("only %d changes were found in the source: it is not read rightly", found)
	}
}

// changes are the types of package model that are applied to a unit.
func changes(t *testing.T) (names []string) {
	t.Helper()
	list, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range list {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv != nil && fn.Name.Name == "Apply" {
				names = append(names, receiver(fn.Recv.List[0].Type))
			}
		}
	}
	return names
}

func receiver(e ast.Expr) string {
	if star, ok := e.(*ast.StarExpr); ok {
		e = star.X
	}
	return e.(*ast.Ident).Name
}
