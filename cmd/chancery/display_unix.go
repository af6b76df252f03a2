//go:build unix && !darwin

package main

import (
	"net"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"
)

// onEnd ends well when the system asks for it. What it gives back makes it the only one that is told: the
// toolkit listens too, and its own end fails now and then over what comes into its queue just then.
func onEnd(end func()) (alone func()) {
	asked := make(chan os.Signal, 1)
	ends := []os.Signal{syscall.SIGTERM, syscall.SIGHUP, syscall.SIGINT}
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

// hasDisplay says whether an X server answers. The window toolkit would end
// the program with a stack trace where there is none.
func hasDisplay() bool {
	name := os.Getenv("DISPLAY")
	host, num, ok := strings.Cut(name, ":")
	if !ok {
		return false
	}
	num, _, _ = strings.Cut(num, ".")
	for _, at := range addresses(host, num) {
		c, err := net.DialTimeout(at[0], at[1], 2*time.Second)
		if err == nil {
			c.Close()
			return true
		}
	}
	return false
}

// addresses are where the display may be listening: its socket in the file
// system or the abstract one, or a machine over the network (ssh -X).
func addresses(host, num string) [][2]string {
	if host == "" || host == "unix" {
		sock := "/tmp/.X11-unix/X" + num
		return [][2]string{{"unix", sock}, {"unix", "@" + sock}}
	}
	port := "600" + num
	if len(num) > 1 {
		port = "60" + num
	}
	return [][2]string{{"tcp", net.JoinHostPort(host, port)}}
}
