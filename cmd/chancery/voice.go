package main

import (
	"fmt"
	"io"
	"os"
)

// voice says what is said without a window: what was asked for on the command line, and
// what stops a start.
type voice struct {
	out, errs io.Writer
	finish    func() // brings on screen what nobody could read so far
}

// end ends the program once everything was read.
func (v *voice) end(code int) {
	v.finish()
	os.Exit(code)
}

// fail ends the program with a sentence.
func (v *voice) fail(code int, sentence string) {
	fmt.Fprintln(v.errs, sentence)
	v.end(code)
}
