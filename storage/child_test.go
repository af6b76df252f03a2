package storage

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/rand"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"chancery/model"
)

// The tests run themselves as a child that is killed, starved of disk or kept
// from writing; the parent then looks at what it left.

const childEnv = "CHANCERY_STORAGE_CHILD"

func TestMain(m *testing.M) {
	if mode := os.Getenv(childEnv); mode != "" {
		if err := child(mode, os.Args[1:]); err != nil {
			fmt.Println("ERROR", model.Code(err), err)
			os.Exit(3)
		}
		return
	}
	os.Exit(m.Run())
}

func child(mode string, args []string) error {
	switch mode {
	case "edit":
		return childEdits(args[0])
	case "fill":
		return childFills(args[0])
	case "hold":
		return childHolds(args[0], false)
	case "readhold":
		return childHolds(args[0], true)
	case "restore":
		_, err := Restore(args[0], args[1], options())
		return err
	case "read":
		return childReads(args[0])
	case "migrate":
		return childMigrates(args[0])
	}
	return fmt.Errorf("unknown mode %s", mode)
}

// childEdits saves edits until it is killed, telling each one that was
// acknowledged.
func childEdits(path string) error {
	s, err := Open(path, options())
	if err != nil {
		return err
	}
	r := rand.New(rand.NewSource(int64(os.Getpid())))
	for i := 0; ; i++ {
		touched, err := set(s, "n"+strconv.Itoa(r.Intn(40)), strings.Repeat("é", r.Intn(900))+strconv.Itoa(i))
		if err != nil {
			return err
		}
		fmt.Println("ACK", touched.Deed.ID)
	}
}

// childFills writes large rows until the disk refuses.
func childFills(path string) error {
	s, err := Open(path, options())
	if err != nil {
		return err
	}
	for i := range 400 {
		touched, err := s.Do(&model.SaveSetting{Name: "big" + strconv.Itoa(i), Value: model.Plain(strings.Repeat("x", 30000))})
		if err != nil {
			fmt.Println("REFUSED", model.Code(err))
			return nil
		}
		fmt.Println("ACK", touched.Deed.ID)
	}
	return nil
}

// childHolds opens the diary and waits to be killed.
func childHolds(path string, readOnly bool) error {
	s, err := Open(path, Options{Actor: "Bogdan", Now: options().Now, ReadOnly: readOnly})
	if err != nil {
		return err
	}
	fmt.Println("OPEN", s.Path())
	select {}
}

func command(mode string, args ...string) *exec.Cmd {
	c := exec.CommandContext(context.Background(), os.Args[0], args...)
	c.Env = append(os.Environ(), childEnv+"="+mode)
	return c
}

// killedAfter runs a child, kills it after the first line plus wait, and returns
// its last acknowledged op.
func killedAfter(t *testing.T, wait time.Duration, mode string, args ...string) (acknowledged int64) {
	t.Helper()
	c := command(mode, args...)
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	first := true
	for lines.Scan() {
		if first {
			first = false
			time.AfterFunc(wait, func() { _ = c.Process.Kill() })
		}
		if n, ok := strings.CutPrefix(lines.Text(), "ACK "); ok {
			acknowledged, _ = strconv.ParseInt(n, 10, 64)
		} else if strings.HasPrefix(lines.Text(), "ERROR") {
			t.Error(lines.Text())
		}
	}
	_ = c.Wait() // it was killed
	return acknowledged
}

// rounds is how often a dangerous thing is tried; a night run asks for more.
func rounds(n int) int {
	if v, err := strconv.Atoi(os.Getenv("CHANCERY_KILLS")); err == nil && v > n {
		return v
	}
	return n
}

// childMigrates opens a diary with a program that knows three further steps.
func childMigrates(path string) error {
	s, err := Open(path, laterProgram())
	if err != nil {
		return err
	}
	return s.Close()
}

// childReads opens a diary in a folder where it may write nothing.
func childReads(path string) error {
	s, err := Open(path, options())
	if err != nil {
		return err
	}
	list, err := s.Events()
	if err != nil {
		return err
	}
	_, refused := s.Do(&model.SaveSetting{Name: "x", Value: model.Plain("y")})
	fmt.Println("READ", len(list), model.Code(s.Health().Why), model.Code(refused))
	var why *model.Error
	if errors.As(s.Health().Why, &why) && len(why.Args) > 1 {
		fmt.Println("BECAUSE", why.Args[1])
	}
	return s.Close()
}
