package main

import (
	"fmt"

	"chancery/storage"
)

type verifyCmd struct {
	Diary string `arg:"" help:"Diary to check."`
}

// Run says what was checked; anything wrong is an error, a line each.
func (v *verifyCmd) Run(c *context) error {
	r, err := storage.Verify(v.Diary)
	if err != nil {
		return err
	}
	if !r.OK() {
		for _, f := range r.Findings[1:] {
			c.warn(c.words.Error(f))
		}
		return r.Findings[0]
	}
	fmt.Println(c.words.Say("ctl.verified", r.Ops, r.Rows, r.Head))
	return nil
}
