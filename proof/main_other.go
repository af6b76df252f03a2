//go:build !linux || !amd64

// Command proof tries what the file of a diary withstands, on Linux.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Fprintln(os.Stderr, "The proof stops and ends children at their calls to the system: it runs on Linux, on an x86-64 processor.")
	os.Exit(2)
}
