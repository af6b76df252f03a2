package main

import (
	"io"
	"os"
	"strings"

	"golang.org/x/sys/windows"
)

// aside is said since a terminal of Windows does not wait for a program with a window: its prompt
// comes before what is said here.
const aside = " In a terminal, use chanceryctl for whatever needs no window."

// systemLanguage is that in which Windows speaks to this person.
func systemLanguage() string {
	const byName = 8
	list, err := windows.GetUserPreferredUILanguages(byName)
	if err != nil || len(list) == 0 {
		return ""
	}
	return list[0]
}

var attachConsole = kernel32.NewProc("AttachConsole")

// newVoice speaks into the pipe or the file that it was given, else into the terminal that
// the program was started from, and where there is none, in a box.
func newVoice() *voice {
	s := &unheard{}
	return &voice{s.through(os.Stdout), s.through(os.Stderr), s.box}
}

// unheard is what was said so far where nobody could read it.
type unheard struct {
	console *os.File // of whoever started the program, once something was said there
	unread  strings.Builder
}

// through passes on what is written to a file that somebody reads. A terminal is joined only when there is
// something to say: who has joined it is closed with it.
func (s *unheard) through(f *os.File) io.Writer {
	switch kind, err := windows.GetFileType(windows.Handle(f.Fd())); {
	case err == nil && (kind == windows.FILE_TYPE_PIPE || kind == windows.FILE_TYPE_DISK):
		return f
	}
	return s
}

func (s *unheard) Write(b []byte) (int, error) {
	if s.console == nil && s.unread.Len() == 0 {
		const parent = ^uintptr(0)
		if ok, _, _ := attachConsole.Call(parent); ok != 0 {
			if s.console, _ = os.OpenFile("CONOUT$", os.O_RDWR, 0); s.console != nil {
				_, _ = io.WriteString(s.console, "\r\n") // behind the prompt that is there by now
			}
		}
	}
	if s.console != nil {
		return s.console.Write(b)
	}
	return s.unread.Write(b)
}

func (s *unheard) box() {
	if s.unread.Len() == 0 {
		return
	}
	text, err := windows.UTF16PtrFromString(strings.TrimSpace(s.unread.String()))
	if err != nil {
		return
	}
	name := windows.StringToUTF16Ptr("Chancery")
	_, _ = windows.MessageBox(0, text, name, windows.MB_OK|windows.MB_ICONINFORMATION|windows.MB_SETFOREGROUND)
	s.unread.Reset()
}
