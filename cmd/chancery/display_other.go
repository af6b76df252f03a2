//go:build !unix || darwin

package main

import (
	"os"
	"os/signal"
	"syscall"
)

// onEnd calls end when the system asks the program to go.
func onEnd(end func()) {
	asked := make(chan os.Signal, 1)
	signal.Notify(asked, os.Interrupt, syscall.SIGTERM)
	go func() {
		<-asked
		end()
	}()
}

// hasDisplay is always true where the system itself is the display.
func hasDisplay() bool { return true }

// leaveTheBus has nothing to leave where no toolkit looks for a bus.
func leaveTheBus() {}
