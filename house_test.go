package chancery_test

import (
	"encoding/json"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// listed is a package as go list tells of it.
type listed struct {
	ImportPath, Name, Dir, Export, ForTest string
	GoFiles, TestGoFiles, XTestGoFiles     []string
	Standard                               bool
}

func (l listed) ours() bool {
	return l.ForTest == "" && (l.ImportPath == "chancery" || strings.HasPrefix(l.ImportPath, "chancery/")) && !strings.HasSuffix(l.ImportPath, ".test")
}

// house is all our code with its types: each package once, read from its source.
type house struct {
	t       *testing.T
	fset    *token.FileSet
	exports map[string]string // of other people's packages: path to compiled types
	rooms   map[string]*types.Package
	others  types.Importer
	used    map[types.Object]bool
	group   map[types.Object]*ast.GenDecl // the list that a constant stands in
	wanted  map[string]bool               // methods that some interface asks for
}

// Import gives a package to the code that imports it.
func (h *house) Import(path string) (*types.Package, error) {
	if p := h.rooms[path]; p != nil {
		return p, nil
	}
	return h.others.Import(path)
}

func (h *house) compiled(path string) (io.ReadCloser, error) { return os.Open(h.exports[path]) }

func built(t *testing.T) *house {
	t.Helper()
	cmd := exec.Command("go", "list", "-export", "-deps", "-test", "-tags", "ci,migrated_fynedo,e2e,frames,probe",
		"-json=ImportPath,Name,Dir,Export,ForTest,GoFiles,TestGoFiles,XTestGoFiles,Standard", "./...")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	h := &house{t: t, fset: token.NewFileSet(), exports: map[string]string{}, rooms: map[string]*types.Package{}, used: map[types.Object]bool{}, group: map[types.Object]*ast.GenDecl{}, wanted: map[string]bool{"Unwrap()error": true}}
	h.others = importer.ForCompiler(h.fset, "gc", h.compiled)
	var list []listed
	for dec := json.NewDecoder(strings.NewReader(string(out))); dec.More(); {
		var l listed
		if err := dec.Decode(&l); err != nil {
			t.Fatal(err)
		}
		if l.ours() {
			list = append(list, l)
		} else if l.ForTest == "" {
			h.exports[l.ImportPath] = l.Export
		}
	}
	for _, l := range list { // what is imported comes before who imports it
		h.rooms[l.ImportPath] = h.read(l.ImportPath, l.Dir, l.GoFiles)
	}
	for _, l := range list {
		if len(l.TestGoFiles) > 0 {
			h.read(l.ImportPath, l.Dir, append(slices.Clone(l.GoFiles), l.TestGoFiles...))
		}
		h.read(l.ImportPath+"_test", l.Dir, l.XTestGoFiles)
	}
	return h
}

// read checks the types of some files, and remembers what they use of others.
func (h *house) read(path, dir string, names []string) *types.Package {
	var files []*ast.File
	for _, n := range names {
		f, err := parser.ParseFile(h.fset, filepath.Join(dir, n), nil, parser.SkipObjectResolution)
		if err != nil {
			h.t.Fatal(err)
		}
		files = append(files, f)
	}
	info := &types.Info{Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{}, Types: map[ast.Expr]types.TypeAndValue{}}
	// A test may lean on what only its own test files export: that is no error here.
	conf := types.Config{Importer: h, Error: func(error) {}}
	p, _ := conf.Check(path, h.fset, files, info)
	for _, f := range files {
		h.lists(f, info)
	}
	for _, o := range info.Uses {
		if o.Pkg() != nil && o.Pkg() != p {
			h.used[origin(o)] = true
		}
	}
	for e, tv := range info.Types {
		if _, ok := e.(*ast.InterfaceType); ok {
			h.ask(tv.Type)
		}
	}
	return p
}

func origin(o types.Object) types.Object {
	switch o := o.(type) {
	case *types.Func:
		return o.Origin()
	case *types.Var:
		return o.Origin()
	}
	return o
}

// ask remembers the methods of an interface.
func (h *house) ask(t types.Type) {
	if i, ok := t.Underlying().(*types.Interface); ok {
		for m := range i.Methods() {
			h.wanted[shape(m)] = true
		}
	}
}

// shape is the name of a method with the types it takes and gives.
func shape(m *types.Func) string {
	s := m.Signature()
	bare := func(of *types.Tuple) (out []string) {
		for v := range of.Variables() {
			out = append(out, types.TypeString(v.Type(), nil))
		}
		return out
	}
	return m.Name() + "(" + strings.Join(bare(s.Params()), ",") + ")" + strings.Join(bare(s.Results()), ",")
}

// asked walks the interfaces of other people's packages.
func (h *house) asked() {
	seen := map[*types.Package]bool{}
	var walk func(p *types.Package)
	walk = func(p *types.Package) {
		if seen[p] {
			return
		}
		seen[p] = true
		for _, n := range p.Scope().Names() {
			if tn, ok := p.Scope().Lookup(n).(*types.TypeName); ok {
				h.ask(tn.Type())
			}
		}
		for _, im := range p.Imports() {
			walk(im)
		}
	}
	for _, p := range h.rooms {
		walk(p)
	}
}

// lists remembers which constants stand together.
func (h *house) lists(f *ast.File, info *types.Info) {
	for _, d := range f.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.CONST {
			continue
		}
		for _, s := range g.Specs {
			for _, id := range s.(*ast.ValueSpec).Names {
				h.group[info.Defs[id]] = g
			}
		}
	}
}

// shown adds the types that used names show.
func (h *house) shown() {
	seen := map[types.Type]bool{}
	var walk func(t types.Type)
	walk = func(t types.Type) {
		if seen[t] {
			return
		}
		seen[t] = true
		switch t := t.(type) {
		case *types.Alias:
			h.used[t.Obj()] = true
			walk(t.Rhs())
		case *types.Named:
			h.used[t.Obj()] = true
			for a := range t.TypeArgs().Types() {
				walk(a)
			}
			if h.rooms[pathOf(t.Obj())] == nil {
				return
			}
			walk(t.Underlying())
			for m := range t.Methods() {
				if h.used[m] {
					walk(m.Type())
				}
			}
		case *types.Struct:
			for f := range t.Fields() {
				if f.Exported() {
					walk(f.Type())
				}
			}
		case *types.Signature:
			walk(t.Params())
			walk(t.Results())
		case *types.Tuple:
			for v := range t.Variables() {
				walk(v.Type())
			}
		case *types.Interface:
			for e := range t.EmbeddedTypes() {
				walk(e)
			}
			for m := range t.Methods() {
				walk(m.Type())
			}
		case *types.Map:
			walk(t.Key())
			walk(t.Elem())
		case interface{ Elem() types.Type }:
			walk(t.Elem())
		}
	}
	for o := range maps.Clone(h.used) {
		if h.rooms[pathOf(o)] != nil {
			walk(o.Type())
		}
	}
}

func pathOf(o types.Object) string {
	if o.Pkg() == nil {
		return ""
	}
	return o.Pkg().Path()
}
