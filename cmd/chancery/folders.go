package main

import (
	"os"
	"path/filepath"
	"strings"

	"chancery/patient"
)

// folders are where things of this person lie.
type folders struct {
	home   string // the diary that a first start makes
	state  string // folder of the log, of reports and of what is typed and not saved, "" for nowhere
	memory string // file in which the window remembers how it was left
	former string // folder in which an earlier program kept all that, "" for none
}

// ours are those on this computer, or all beside the program where it is carried along.
func ours() folders {
	if exe, err := os.Executable(); err == nil {
		if f, ok := carried(filepath.Dir(exe)); ok {
			return f
		}
	}
	return ofPerson()
}

// marker lies beside a program that is carried from computer to computer.
const marker = "portable.txt"

// carried are folders beside the program, where it is to keep them there and can.
func carried(dir string) (folders, bool) {
	if !exists(filepath.Join(dir, marker)) {
		return folders{}, false
	}
	state := filepath.Join(dir, "state")
	if os.MkdirAll(state, 0o700) != nil || !writable(state) {
		return folders{}, false
	}
	return folders{home: filepath.Join(dir, "diaries", diaryName), state: state, memory: filepath.Join(state, memoryName)}, true
}

const (
	diaryName  = "chancery.chancery"
	memoryName = "window.json"
)

func writable(dir string) bool {
	f, err := os.CreateTemp(dir, ".try-*")
	if err != nil {
		return false
	}
	_ = f.Close()
	return patient.Remove(f.Name()) == nil
}

// left is the diary that an earlier program left where none is made any more, "" for
// none.
func (f folders) left() string {
	if path := filepath.Join(f.former, diaryName); f.former != "" && exists(path) {
		return path
	}
	return ""
}

// misplaced says that a diary lies there, and that none lies yet where it should.
func (f folders) misplaced(path string) bool {
	return f.former != "" && strings.EqualFold(filepath.Dir(path), f.former) && !exists(f.home)
}

// takeMemory remembers what an earlier program remembered elsewhere.
func (f folders) takeMemory() {
	if f.former == "" || exists(f.memory) {
		return
	}
	b, err := os.ReadFile(filepath.Join(f.former, memoryName))
	if err != nil || os.MkdirAll(filepath.Dir(f.memory), 0o700) != nil {
		return
	}
	_ = os.WriteFile(f.memory, b, 0o600) // how a window looked is worth no alarm
}
