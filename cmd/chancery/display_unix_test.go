//go:build !windows && !darwin

package main

import (
	"os"
	"os/signal"
	"syscall"
	"testing"
	"time"
)

// Once the program listens alone, whoever else listened is not told that the system asks it to end.
func TestOnlyTheProgramIsToldToEnd(t *testing.T) {
	ended, other := make(chan struct{}), make(chan os.Signal, 1)
	alone := onEnd(func() { close(ended) })
	signal.Notify(other, syscall.SIGTERM)
	alone()
	if err := syscall.Kill(os.Getpid(), syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	select {
	case <-ended:
	case <-time.After(10 * time.Second):
		t.Fatal("the program is not told")
	}
	select {
	case <-other:
		t.Error("the toolkit is told too")
	default:
	}
}
