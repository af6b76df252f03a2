package main

import (
	"fmt"

	"chancery/storage"
)

type restoreCmd struct {
	Diary  string `arg:"" help:"Diary to replace."`
	Backup string `arg:"" help:"Backup to restore."`
}

// Run says where the diary as it was is kept.
func (r *restoreCmd) Run(c *context) error {
	kept, err := storage.Restore(r.Diary, r.Backup, storage.Options{Now: c.now})
	if err != nil {
		return err
	}
	if kept == "" {
		fmt.Println(c.words.Say("ctl.restored-new"))
		return nil
	}
	fmt.Println(c.words.Say("ctl.restored", kept))
	return nil
}
