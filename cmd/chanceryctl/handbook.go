package main

import "chancery/handbook/bound"

// handbookCmd is for those who make packages: it is on no list.
type handbookCmd struct {
	Folder string `arg:"" help:"Folder to write into."`
}

// Run writes the handbook in every language, as HTML and PDF.
func (c *handbookCmd) Run(*context) error { return bound.Write(c.Folder) }
