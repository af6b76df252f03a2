package main

import "testing"

// Every mistake can still be made: what it changes stands where the list says, once.
func TestTheListIsTrue(t *testing.T) {
	list, err := read(written)
	if err != nil || len(list) < 40 {
		t.Fatalf("%d mistakes, %v", len(list), err)
	}
	for _, m := range list {
		if _, err := m.made("../.."); err != nil {
			t.Error(err)
		}
	}
}
