package main

import (
	"fmt"

	"chancery/assets"
	"chancery/model/sample"
	"chancery/storage"
)

type sampleCmd struct {
	Diary string `arg:"" help:"File to make."`
}

func (s *sampleCmd) Run(c *context) error {
	fill, err := sample.Change(assets.Sample())
	if err != nil {
		return err
	}
	d, err := storage.Create(s.Diary, storage.Options{Now: c.now})
	if err != nil {
		return err
	}
	if _, err := d.Do(fill); err != nil {
		d.Close()
		return err
	}
	return d.Close()
}

type verifyCmd struct {
	Diary string `arg:"" help:"Diary to check."`
}

// Run prints what was checked; anything wrong is an error.
func (v *verifyCmd) Run(c *context) error {
	r, err := storage.Verify(v.Diary)
	if err != nil {
		return err
	}
	if !r.OK() {
		for _, f := range r.Findings[1:] {
			fmt.Println(c.words.Error(f))
		}
		return r.Findings[0]
	}
	fmt.Println(c.words.Say("ctl.verified", r.Ops, r.Rows, r.Head))
	return nil
}

type backupCmd struct {
	Diary string `arg:"" help:"Diary to copy."`
	To    string `help:"Folder to put the copy in." placeholder:"DIR"`
}

func (b *backupCmd) Run(c *context) error {
	d, err := c.read(b.Diary)
	if err != nil {
		return err
	}
	defer d.Close()
	made, err := d.Backup(b.To)
	if err != nil {
		return err
	}
	fmt.Println(made.Path)
	return nil
}

type restoreCmd struct {
	Diary  string `arg:"" help:"Diary to replace."`
	Backup string `arg:"" help:"Backup to put in its place."`
}

func (r *restoreCmd) Run(c *context) error {
	kept, err := storage.Restore(r.Diary, r.Backup, storage.Options{Now: c.now})
	if err != nil {
		return err
	}
	fmt.Println(c.words.Say("ctl.restored", kept))
	return nil
}
