package chancery_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestDrivenTestsKnowNoPlaces keeps literal places and sleeping out of the tests that
// drive the real window: they press what the window says is there, and wait for
// what they want. The frames, where pixels and time are what is measured, are in a
// folder of their own.
func TestDrivenTestsKnowNoPlaces(t *testing.T) {
	names, err := filepath.Glob("e2e/*.go")
	if err != nil || len(names) < 5 {
		t.Fatal("there is nothing to look through", err)
	}
	fset := token.NewFileSet()
	var files []*ast.File
	for _, n := range names {
		f, err := parser.ParseFile(fset, n, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	p := placed{numbers: map[string]bool{}}
	for _, f := range files {
		ast.Inspect(f, p.name)
	}
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			if why := p.wrong(n); why != "" {
				t.Errorf("%s: %s", fset.Position(n.Pos()), why)
			}
			return true
		})
	}
}

// placed looks for places that are written into the code.
type placed struct {
	numbers map[string]bool // names of numbers that are written out
}

// name remembers what a number that is written out is called.
func (p *placed) name(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.ValueSpec:
		for i, v := range n.Values {
			if i < len(n.Names) && p.written(v) {
				p.numbers[n.Names[i].Name] = true
			}
		}
	case *ast.AssignStmt:
		for i, v := range n.Rhs {
			if n.Tok != token.DEFINE && n.Tok != token.ASSIGN {
				break
			}
			if id, ok := n.Lhs[min(i, len(n.Lhs)-1)].(*ast.Ident); ok && p.written(v) {
				p.numbers[id.Name] = true
			}
		}
	}
	return true
}

// written says that an expression is made of nothing but written numbers.
func (p *placed) written(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.BasicLit:
		return (e.Kind == token.INT || e.Kind == token.FLOAT) && e.Value != "0"
	case *ast.Ident:
		return p.numbers[e.Name]
	case *ast.ParenExpr:
		return p.written(e.X)
	case *ast.UnaryExpr:
		return p.written(e.X)
	case *ast.BinaryExpr:
		return p.written(e.X) && p.written(e.Y)
	case *ast.KeyValueExpr:
		return p.written(e.Value)
	}
	return false
}

// takesPlaces are the calls and the types that are given places.
var takesPlaces = map[string]bool{"drag": true, "press": true, "over": true, "click": true, "Rect": true, "Pt": true, "At": true, "RGBAAt": true,
	"Point": true, "Rectangle": true, "Target": true}

// wrong says what a piece of code should not do.
func (p *placed) wrong(n ast.Node) string {
	var of string
	var parts []ast.Expr
	switch n := n.(type) {
	case *ast.SelectorExpr:
		if x, ok := n.X.(*ast.Ident); ok && x.Name == "time" && n.Sel.Name == "Sleep" {
			return "it sleeps, where it should wait for what it wants"
		}
	case *ast.CallExpr:
		of, parts = called(n.Fun), n.Args
	case *ast.CompositeLit:
		of, parts = called(n.Type), n.Elts
	}
	left := 0 // numbers that a move of the pointer still takes
	for _, e := range parts {
		s := quoted(e)
		_, err := strconv.Atoi(s)
		if left > 0 && err == nil || takesPlaces[of] && p.written(e) {
			return "a place is written into the code"
		}
		if left--; s == "mousemove" {
			left = 2
		}
	}
	return ""
}

func called(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}

func quoted(e ast.Expr) string {
	if l, ok := e.(*ast.BasicLit); ok && l.Kind == token.STRING {
		s, _ := strconv.Unquote(l.Value)
		return s
	}
	return ""
}

// TestNobodyLooksIntoTheShippedProgram says that what answers the tests of the real
// window is no part of the program without its tag, on any system.
func TestNobodyLooksIntoTheShippedProgram(t *testing.T) {
	for _, system := range []string{"linux", "windows", "darwin"} {
		for tag, want := range map[string]bool{"": false, ",probe": true} {
			cmd := exec.Command("go", "list", "-deps", "-f", "{{.ImportPath}} {{len .GoFiles}}", "-tags", "x11,migrated_fynedo,no_animations"+tag, "./cmd/chancery")
			cmd.Env = append(cmd.Environ(), "GOOS="+system, "CGO_ENABLED=1")
			out, err := cmd.Output()
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.Contains(string(out), "chancery/ui/probe "); got != want {
				t.Errorf("on %s with tags %q the program holds the room that answers: %v, want %v", system, tag, got, want)
			}
		}
	}
	bare, err := exec.Command("go", "list", "-f", "{{.GoFiles}}", "./ui/probe").Output()
	if err != nil || strings.TrimSpace(string(bare)) != "[doc.go]" {
		t.Errorf("without its tag the room that answers is %s, %v", bare, err)
	}
}
