//go:build frames

package frames

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
)

// The toolkit draws on the first thread of the program, so the tests run beside it.
func init() { runtime.LockOSThread() }

func TestMain(m *testing.M) {
	end, err := display()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	a := app.NewWithID("org.chancery.frames")
	a.Lifecycle().SetOnStarted(func() {
		go func() {
			code := m.Run()
			end()
			os.Exit(code)
		}()
	})
	w := a.NewWindow("") // keeps the program alive between windows
	w.Resize(fyne.NewSize(10, 10))
	w.ShowAndRun()
}

// display starts a virtual one of 1280×800.
func display() (end func(), err error) {
	read, write, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	x := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
	x.ExtraFiles = []*os.File{write}
	if err := x.Start(); err != nil {
		return nil, err
	}
	write.Close()
	number := make([]byte, 16)
	n, err := read.Read(number)
	if err != nil {
		return nil, fmt.Errorf("the display did not start: %w", err)
	}
	os.Setenv("DISPLAY", ":"+strings.TrimSpace(string(number[:n])))
	os.Setenv("LIBGL_ALWAYS_SOFTWARE", "1")
	os.Setenv("FYNE_THEME", "light")
	return func() { _ = x.Process.Kill() }, nil
}
