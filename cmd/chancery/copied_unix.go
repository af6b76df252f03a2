//go:build unix

package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"os"
	"os/exec"
	"runtime"
	"time"
)

const (
	mostCopied = 16 << 20    // of a page on the clipboard
	copiedIn   = time.Second // after that whoever copied it does not answer
)

// Copied is the page that lies on the clipboard beside the text. The toolkit gives only the
// text: those are asked that come with the desktop, where they are there.
func (outside) Copied() []byte {
	ctx, stop := context.WithTimeout(context.Background(), copiedIn)
	defer stop()
	if runtime.GOOS == "darwin" {
		return ofScript(output(ctx, "osascript", "-e", "the clipboard as «class HTML»"))
	}
	if os.Getenv("WAYLAND_DISPLAY") != "" {
		if b := output(ctx, "wl-paste", "--no-newline", "--type", "text/html"); len(b) > 0 {
			return b
		}
	}
	if os.Getenv("DISPLAY") == "" {
		return nil
	}
	return output(ctx, "xclip", "-selection", "clipboard", "-o", "-t", "text/html")
}

// output is what a program says, nil where it is not there, fails, or says too much.
func output(ctx context.Context, name string, args ...string) []byte {
	var said atMost
	c := exec.CommandContext(ctx, name, args...)
	c.Stdout, c.WaitDelay = &said, copiedIn/4 // for what a program left behind holds open
	if c.Run() != nil {
		return nil
	}
	return said.all.Bytes()
}

// atMost takes as much as a page may have.
type atMost struct{ all bytes.Buffer }

func (a *atMost) Write(b []byte) (int, error) {
	if a.all.Len()+len(b) > mostCopied {
		return 0, errors.New("too much")
	}
	return a.all.Write(b)
}

// ofScript are the bytes in what AppleScript says of data: «data HTML3C703E».
func ofScript(said []byte) []byte {
	_, digits, ok := bytes.Cut(said, []byte("«data HTML"))
	digits, _, closed := bytes.Cut(digits, []byte("»"))
	out := make([]byte, hex.DecodedLen(len(digits)))
	if _, err := hex.Decode(out, digits); !ok || !closed || err != nil {
		return nil
	}
	return out
}
