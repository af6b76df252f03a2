package main

import (
	"fmt"
	"strconv"

	"chancery/model"
	"chancery/storage"
)

type verifyCmd struct {
	Diary string `arg:"" help:"Diary to check."`
}

// Run says what was checked. What is wrong is listed, a line each, and counted
// in the error.
func (v *verifyCmd) Run(c *context) error {
	r, err := storage.Verify(v.Diary)
	if err != nil {
		return err
	}
	if !r.OK() {
		for _, f := range r.Findings {
			fmt.Println(c.words.Error(f))
		}
		return model.Refuse("ctl.unsound", strconv.Itoa(len(r.Findings)))
	}
	fmt.Println(c.words.Say("ctl.verified", r.Ops, r.Rows, r.Head))
	return nil
}
