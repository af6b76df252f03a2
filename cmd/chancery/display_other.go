//go:build !unix || darwin

package main

import (
	"os"
	"os/signal"
	"syscall"
)

// onEnd ends well when the system asks for it. What it gives back makes it the only one that is told: the
// toolkit listens too, and its own end fails now and then over what comes into its queue just then.
func onEnd(end func()) (alone func()) {
	asked := make(chan os.Signal, 1)
	ends := []os.Signal{os.Interrupt, syscall.SIGTERM}
	signal.Notify(asked, ends...)
	go func() {
		<-asked
		end()
	}()
	return func() {
		signal.Reset(ends...)
		signal.Notify(asked, ends...)
	}
}

// hasDisplay is always true where the system itself is the display.
func hasDisplay() bool { return true }

// leaveTheBus has nothing to leave where no toolkit looks for a bus.
func leaveTheBus() {}
