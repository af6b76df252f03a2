//go:build !unix || darwin

package main

// hasDisplay is always true where the system itself is the display.
func hasDisplay() bool { return true }
