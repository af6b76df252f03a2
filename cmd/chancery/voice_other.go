//go:build !windows

package main

import "os"

// aside is what the help of this system says besides.
const aside = ""

// systemLanguage is told by the environment here.
func systemLanguage() string { return "" }

func newVoice() *voice { return &voice{os.Stdout, os.Stderr, func() {}} }
