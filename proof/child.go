//go:build linux && amd64

package main

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"time"

	"chancery/model"
	"chancery/storage"
)

// The child does what the program does, through the same door, and tells each
// deed once it was acknowledged.

const childWord = "child"

func options() storage.Options {
	at := time.Date(2026, 3, 12, 12, 0, 0, 0, time.UTC)
	return storage.Options{Actor: "Anna", Wait: 2 * time.Second, Now: func() time.Time { at = at.Add(time.Second); return at }}
}

// command is a child that does something with a diary.
func command(args ...string) *exec.Cmd {
	c := exec.Command("/proc/self/exe", append([]string{childWord}, args...)...)
	c.Env = append(os.Environ(), "GODEBUG=asyncpreemptoff=1", "GOMAXPROCS=1")
	return c
}

// child runs in the child and gives its exit code.
func child(args []string) int {
	err := fmt.Errorf("unknown: %v", args)
	switch path := args[1]; args[0] {
	case "edit":
		err = edit(path, args[2])
	case "upgrade":
		err = closed(storage.Open(path, options()))
	case "create":
		err = closed(storage.Create(path, options()))
	case "backup":
		err = backup(path)
	case "restore":
		_, err = storage.Restore(path, args[2], options())
	case "contend":
		err = contend(path, args[2])
	case "wait":
		err = waitAndEdit(path)
	}
	if err != nil {
		fmt.Println("ERROR", model.Code(err), strings.ReplaceAll(err.Error(), "\n", "; "))
		return 3
	}
	fmt.Println("DONE")
	return 0
}

func closed(s *storage.Store, err error) error {
	if err != nil {
		return err
	}
	return s.Close()
}

// edit makes edits of growing length, and then closes.
func edit(path, times string) error {
	s, err := storage.Open(path, options())
	if err != nil {
		return err
	}
	n, _ := strconv.Atoi(times) // ours
	var failed error
	for i := range n {
		if failed = one(s, i, strings.Repeat("é", 37*(i%29))); failed != nil {
			break
		}
	}
	if err := s.Close(); failed == nil {
		failed = err
	}
	return failed
}

// one saves one setting and tells it.
func one(s *storage.Store, i int, value string) error {
	name := "n" + strconv.Itoa(i%11)
	was, err := s.Setting(name)
	if err != nil {
		return err
	}
	t, err := s.Do(&model.SaveSetting{Name: name, Value: model.Plain(value + strconv.Itoa(i)), Was: was})
	if err != nil {
		return err
	}
	if t.Deed.ID > 0 {
		fmt.Println("ACK", t.Deed.ID)
	}
	return nil
}

func backup(path string) error {
	s, err := storage.Open(path, options())
	if err != nil {
		return err
	}
	if _, err = s.Backup(""); err == nil {
		err = one(s, 1, "after the backup")
	}
	if e := s.Close(); err == nil {
		err = e
	}
	return err
}

// contend edits again and again beside others who do the same.
func contend(path, times string) error {
	n, _ := strconv.Atoi(times) // ours
	for i := 0; i < n; {
		s, err := storage.Open(path, options())
		if model.Code(err) == "storage.locked" {
			time.Sleep(time.Millisecond)
			continue
		}
		if err != nil {
			return err
		}
		err = one(s, os.Getpid()+i, strconv.Itoa(os.Getpid()))
		if e := s.Close(); err == nil {
			err = e
		}
		if err != nil {
			return err
		}
		i++
	}
	return nil
}

// waitAndEdit edits, lets its parent do something to the file, and edits on.
func waitAndEdit(path string) error {
	s, err := storage.Open(path, options())
	if err != nil {
		return err
	}
	for i := range 3 {
		if err := one(s, i, "before"); err != nil {
			return err
		}
	}
	fmt.Println("READY")
	if _, err := bufio.NewReader(os.Stdin).ReadString('\n'); err != nil {
		return err
	}
	err = one(s, 1, "after")
	for _, way := range model.Ways(err) {
		fmt.Println("WAY", way.Deed, way.Path)
	}
	_ = s.Close() // it says the same again
	return err
}

// acknowledged is the last deed that a child told.
func acknowledged(out string) (last int64) {
	for _, l := range strings.Split(out, "\n") {
		if n, ok := strings.CutPrefix(l, "ACK "); ok {
			last, _ = strconv.ParseInt(n, 10, 64) // half a line tells nothing
		}
	}
	return last
}
