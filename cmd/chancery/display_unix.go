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

// onEnd calls end when the system asks the program to go: the session ends, the
// computer is shut down, the terminal is closed.
func onEnd(end func()) {
	asked := make(chan os.Signal, 1)
	signal.Notify(asked, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGINT)
	go func() {
		<-asked
		end()
	}()
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
