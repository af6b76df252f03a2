//go:build linux && amd64

package main

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"

	"chancery/storage"
)

// contention lets several children edit one diary, and one read it all the while.
func (p *proof) contention(each int) {
	for _, n := range []int{2, 6} {
		r := p.begin(fmt.Sprintf("%d who edit at once", n))
		path, err := p.fresh(p.base)
		if err != nil {
			r.fail("%v", err)
			continue
		}
		before, err := sound(path, false)
		if err != nil {
			r.fail("%v", err)
			continue
		}
		said := make([]strings.Builder, n)
		var list []*exec.Cmd
		for i := range n {
			c := command("contend", path, strconv.Itoa(max(1, each*2/n)))
			c.Stdout, c.Stderr = &said[i], &said[i]
			if err := c.Start(); err != nil {
				r.fail("%v", err)
				continue
			}
			list = append(list, c)
		}
		told := 0
		for i, c := range list {
			if err := c.Wait(); err != nil {
				r.fail("%v: %s", err, last(said[i].String()))
			}
			told += strings.Count(said[i].String(), "ACK ")
		}
		r.runs = told
		deeds, err := sound(path, false)
		if err != nil || deeds != before+int64(told) {
			r.fail("%d deeds of %d, %v", deeds-before, told, err)
		}
	}
}

// moves lets the file be moved, deleted or replaced under a child that has it
// open: what was acknowledged lies in the copy that it names.
func (p *proof) moves() {
	r := p.begin("moved, deleted, replaced while open")
	for name, move := range map[string]func(path string) error{
		"moved":    func(path string) error { return os.Rename(path, path+".elsewhere") },
		"deleted":  os.Remove,
		"replaced": func(path string) error { return os.Rename(oldestFull(path), path) },
	} {
		r.runs++
		if err := p.move(move); err != nil {
			r.fail("%s: %v", name, err)
		}
	}
}

func oldestFull(path string) string {
	all := storage.Backups(path)
	for i := len(all) - 1; i >= 0; i-- {
		if all[i].Full == "" {
			return all[i].Path
		}
	}
	return ""
}

func (p *proof) move(move func(string) error) error {
	path, err := p.fresh(p.base)
	if err != nil {
		return err
	}
	c := command("wait", path)
	in, err := c.StdinPipe()
	if err != nil {
		return err
	}
	out, err := c.StdoutPipe()
	if err != nil {
		return err
	}
	if err := c.Start(); err != nil {
		return err
	}
	var all strings.Builder
	copied := ""
	for lines := bufio.NewScanner(out); lines.Scan(); {
		all.WriteString(lines.Text() + "\n")
		if lines.Text() == "READY" {
			if err := move(path); err != nil {
				return err
			}
			fmt.Fprintln(in)
		}
		if f := strings.Fields(lines.Text()); len(f) == 3 && f[0] == "WAY" {
			copied = f[2]
		}
	}
	_ = c.Wait() // it was refused
	if copied == "" {
		return complaint("it names no copy: %s", last(all.String()))
	}
	deeds, err := sound(copied, false)
	if err == nil && deeds < acknowledged(all.String()) {
		err = complaint("of %d acknowledged deeds the copy holds %d", acknowledged(all.String()), deeds)
	}
	return err
}
