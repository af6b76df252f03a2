package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

// The bill names every module that is linked with its licence, and what is no module; two
// are equal, and nothing in it is the time.
func TestTheBillIsWhole(t *testing.T) {
	t.Chdir("..") // where it is run
	mods, err := linked(house)
	if err != nil {
		t.Fatal(err)
	}
	one, err := bill(mods, "1.2.3")
	if err != nil {
		t.Fatal(err)
	}
	two, err := bill(mods, "1.2.3")
	if err != nil || !bytes.Equal(one, two) {
		t.Errorf("two bills differ, %v", err)
	}
	var said struct {
		BomFormat, SpecVersion string
		Metadata               struct{ Component part }
		Components             []part
	}
	if err := json.Unmarshal(one, &said); err != nil {
		t.Fatal(err)
	}
	if said.BomFormat != "CycloneDX" || said.Metadata.Component.Version != "1.2.3" {
		t.Errorf("it is %s of %+v", said.BomFormat, said.Metadata.Component)
	}
	seen := map[string]part{}
	for _, p := range said.Components {
		if _, twice := seen[p.Ref]; twice {
			t.Errorf("%s is there twice", p.Ref)
		}
		seen[p.Ref] = p
		if len(p.Licences) == 0 {
			t.Errorf("%s has no licence", p.Name)
		}
	}
	for _, m := range mods {
		if _, ok := seen["pkg:golang/"+m.Path+"@"+m.Version]; !ok {
			t.Errorf("%s is not on it", m.Path)
		}
	}
	for _, ref := range []string{"go", "sqlite", "glfw"} {
		if v := seen[ref].Version; !strings.Contains(v, ".") {
			t.Errorf("%s has the version %q", ref, v)
		}
	}
}
