package file

import (
	"errors"
	"testing"

	"chancery/model"
)

func TestWhatTheEngineSaysIsOneLineAndSaidOnce(t *testing.T) {
	var r Report
	r.integrity("*** in database main ***\nTree 40 page 74: Rowid 88 out of order\nFragmentation of 489 bytes")
	if err := r.damaged(&model.Error{Code: Corrupt, Err: errors.New("malformed")}); err != nil {
		t.Fatal(err)
	}
	if err := r.damaged(&model.Error{Code: Corrupt, Err: errors.New("malformed")}); err != nil {
		t.Fatal(err)
	}
	if len(r.Findings) != 2 || r.Findings[0].Args[0] != "Tree 40 page 74: Rowid 88 out of order Fragmentation of 489 bytes" || r.Findings[1].Args[0] != "malformed" {
		t.Errorf("%v", r.Findings)
	}
}
