package main

import (
	"chancery/assets"
	"chancery/desk"
	"chancery/model/sample"
	"chancery/patient"
	"chancery/storage"
)

type sampleCmd struct {
	Diary string `arg:"" help:"File to create."`
}

// Run makes a new diary; never over a file that is there.
func (s *sampleCmd) Run(c *context) error {
	fill, err := sample.Change(assets.Sample())
	if err != nil {
		return err
	}
	d, err := storage.Create(s.Diary, storage.Options{Now: c.now})
	if err != nil {
		return err
	}
	if err := desk.New(d).Do(fill); err != nil {
		d.Close()
		patient.Remove(s.Diary) // an empty diary would pass for the sample
		return err
	}
	return d.Close()
}
