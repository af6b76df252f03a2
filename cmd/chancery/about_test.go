package main

import (
	"os"
	"strings"
	"testing"
)

func TestTheVersionIsThatOfThePackage(t *testing.T) {
	b, err := os.ReadFile("../../FyneApp.toml")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(b), `Version = "`+version+`"`) {
		t.Errorf("FyneApp.toml names another version than %s", version)
	}
	if !strings.Contains(strings.Join(about(), "\n"), version) {
		t.Errorf("%q", about())
	}
}
