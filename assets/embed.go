// Package assets carries what the program is made of beside code: its words,
// its icon, the usual programmes and the illustrative sample.
package assets

import (
	"embed"
	"io/fs"
	"sync"
)

//go:embed all:words
var words embed.FS

//go:embed all:sample
var sample embed.FS

//go:embed templates/usual.json
var templates []byte

//go:embed all:handbook
var handbook embed.FS

//go:embed handbook/commands.json
var commands []byte

//go:embed days.json
var days []byte

//go:embed world.json
var world []byte

//go:embed zones.json
var zones []byte

//go:embed THIRD-PARTY.txt
var notices string

//go:embed icon.png
var icon []byte

// Words holds one folder per language, one JSON file per room.
func Words() fs.FS { return sub(words, "words") }

// Languages are those that have a folder of words, the English of the source
// first, by which whatever a language lacks is said.
var Languages = sync.OnceValue(func() []string {
	out := []string{"en"}
	list, err := fs.ReadDir(Words(), ".")
	if err != nil {
		panic(err) // the folder is part of the program
	}
	for _, e := range list {
		if e.IsDir() && e.Name() != out[0] {
			out = append(out, e.Name())
		}
	}
	return out
})

// Sample holds the data of the illustrative diary.
func Sample() fs.FS { return sub(sample, "sample") }

// Templates are the usual programmes of the kinds of visit, JSON.
func Templates() []byte { return templates }

// Handbook holds one folder per language, one page of Markdown each.
func Handbook() fs.FS { return sub(handbook, "handbook") }

// Commands are those of the window with their keys, as the handbook prints them, JSON.
func Commands() []byte { return commands }

// Days are public holidays and national days with their sources, JSON.
func Days() []byte { return days }

// World are the states and the organisations that meet, JSON.
func World() []byte { return world }

// Zones are the zones that a city is named after, JSON.
func Zones() []byte { return zones }

// Notices are the licence of the program and those of all that it is made of.
func Notices() string { return notices }

// Icon is the picture of the program, PNG.
func Icon() []byte { return icon }

func sub(f embed.FS, dir string) fs.FS {
	s, err := fs.Sub(f, dir)
	if err != nil {
		panic(err) // the folder is part of the program
	}
	return s
}
