package chancery_test

import (
	"go/token"
	"go/types"
	"slices"
	"strings"
	"testing"
)

// open are names that no other room uses and that stay open all the same, a
// type with its methods and values.
var open = map[string]string{
	"manual.Flag.BeforeReset": "the parser of the command line calls it by its name",
	"ui/uitest.User.Save":     "shows a picture to whoever writes a test",
}

// TestWhatIsExportedIsUsed finds names that are open to the whole house and
// used by no other room, tests included. What a used name shows of itself, a
// type it takes, gives or holds, is used with it, and so is a whole list of
// constants with one of them.
func TestWhatIsExportedIsUsed(t *testing.T) {
	h := built(t)
	h.asked()
	h.shown()
	found := h.lonely()
	for name, at := range found {
		if open[name] == "" {
			t.Errorf("%s: %s is used by no other room", at, name)
		}
	}
	for name := range open {
		if _, ok := found[name]; !ok {
			t.Errorf("%s is used, or gone: it needs no leave to be open", name)
		}
	}
}

// lonely are the open names that no other room uses, and where they stand.
func (h *house) lonely() map[string]token.Position {
	out := map[string]token.Position{}
	for path, p := range h.rooms {
		if p.Name() == "main" {
			continue // nobody imports a program; what reads its flags wants them open
		}
		for _, n := range p.Scope().Names() {
			o := p.Scope().Lookup(n)
			name := strings.TrimPrefix(path, "chancery/") + "." + n
			if !o.Exported() {
				continue
			}
			if !h.used[o] && !h.listed(o) {
				out[name] = h.fset.Position(o.Pos())
			}
			for _, m := range methods(o) {
				if m.Exported() && !h.used[m] && !h.wanted[shape(m)] && open[name] == "" {
					out[name+"."+m.Name()] = h.fset.Position(m.Pos())
				}
			}
		}
	}
	return out
}

// listed says whether a constant stands in a list of which another is used, or
// is a value of a type that is, or may stay.
func (h *house) listed(o types.Object) bool {
	if _, ok := o.(*types.Const); !ok {
		return false
	}
	if named, ok := o.Type().(*types.Named); ok {
		of := named.Obj()
		if name := strings.TrimPrefix(pathOf(of), "chancery/") + "." + of.Name(); h.used[of] || open[name] != "" {
			return true
		}
	}
	for other, g := range h.group {
		if g == h.group[o] && h.used[other] {
			return true
		}
	}
	return false
}

func methods(o types.Object) (out []*types.Func) {
	tn, ok := o.(*types.TypeName)
	if !ok || tn.IsAlias() {
		return nil
	}
	if named, ok := tn.Type().(*types.Named); ok {
		out = slices.Collect(named.Methods())
	}
	return out
}
