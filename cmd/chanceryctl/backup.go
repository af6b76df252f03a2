package main

import "fmt"

type backupCmd struct {
	Diary string `arg:"" help:"Diary to copy."`
	To    string `help:"Folder to put the copy in; without it, the backup folder beside the diary." placeholder:"FOLDER"`
}

// Run prints where the copy is.
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
