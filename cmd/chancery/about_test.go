package main

import (
	"strings"
	"testing"

	"chancery/release"
)

func TestAboutTellsTheVersionAndTheParts(t *testing.T) {
	said := strings.Join(about(), "\n")
	for _, want := range []string{"Chancery " + release.Version(), "Go 1.", "SQLite 3.", "Fyne v2."} {
		if !strings.Contains(said, want) {
			t.Errorf("no %s in %q", want, said)
		}
	}
}
