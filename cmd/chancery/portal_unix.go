//go:build unix && !darwin

package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"
	"github.com/godbus/dbus/v5"

	"chancery/ui/door"
)

// The desktop's own dialogs are asked for over the session bus. What is said there:
// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.FileChooser.html
const (
	portal       = "org.freedesktop.portal.Desktop"
	portalPath   = "/org/freedesktop/portal/desktop"
	portalAsk    = "org.freedesktop.portal.FileChooser.OpenFile"
	portalOf     = "org.freedesktop.portal.Request"
	portalAnswer = "Response"
)

// Chooser is the desktop's dialog of files, where a session bus may lead to one.
func (outside) Chooser(over fyne.Window) door.Chooser {
	if !hasBus() {
		return nil
	}
	parent := windowHandle(over)
	return func(ctx context.Context, w door.Wanted) (string, error) {
		bus, err := dbus.ConnectSessionBus()
		if err != nil {
			return "", err
		}
		defer bus.Close()
		return chosenOn(ctx, bus, parent, w)
	}
}

// windowHandle names the window to the desktop, "" where it has no name that others
// know.
func windowHandle(w fyne.Window) (handle string) {
	if native, ok := w.(driver.NativeWindow); ok {
		native.RunNative(func(of any) {
			if x, ok := of.(driver.X11WindowContext); ok {
				handle = fmt.Sprintf("x11:%x", x.WindowHandle)
			}
		})
	}
	return handle
}

// chosenOn asks on a bus, and waits for the answer.
func chosenOn(ctx context.Context, bus *dbus.Conn, parent string, w door.Wanted) (string, error) {
	answers := make(chan *dbus.Signal, 8)
	bus.Signal(answers)
	if err := bus.AddMatchSignal(dbus.WithMatchInterface(portalOf), dbus.WithMatchMember(portalAnswer)); err != nil {
		return "", err
	}
	var request dbus.ObjectPath
	if err := bus.Object(portal, portalPath).CallWithContext(ctx, portalAsk, 0, parent, w.Title, asked(w)).Store(&request); err != nil {
		return "", err
	}
	for {
		select {
		case <-ctx.Done():
			return "", bus.Object(portal, request).Call(portalOf+".Close", 0).Err
		case s, ok := <-answers:
			if !ok {
				return "", errors.New("the bus went away")
			}
			if s.Path == request {
				return answered(s.Body)
			}
		}
	}
}

// asked is what is wanted, in the words of the portal.
func asked(w door.Wanted) map[string]dbus.Variant {
	out := map[string]dbus.Variant{
		"accept_label":   dbus.MakeVariant(w.Yes),
		"modal":          dbus.MakeVariant(true),
		"directory":      dbus.MakeVariant(w.Folder),
		"current_folder": dbus.MakeVariant([]byte(w.In + "\x00")),
	}
	type rule struct {
		Kind    uint32 // 0: a pattern
		Pattern string
	}
	type filter struct {
		Name  string
		Rules []rule
	}
	if len(w.Endings) > 0 {
		f := filter{Name: "*" + strings.Join(w.Endings, " *")}
		for _, end := range w.Endings {
			f.Rules = append(f.Rules, rule{Pattern: "*" + either(end)})
		}
		out["filters"] = dbus.MakeVariant([]filter{f})
	}
	return out
}

// either is a pattern of letters, large or small: *.PNG is a picture too.
func either(end string) string {
	var b strings.Builder
	for _, r := range end {
		if low, up := strings.ToLower(string(r)), strings.ToUpper(string(r)); low != up {
			b.WriteString("[" + low + up + "]")
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// answered is the path in an answer, "" when nothing was chosen.
func answered(body []any) (string, error) {
	var code uint32
	var said map[string]dbus.Variant
	if err := dbus.Store(body, &code, &said); err != nil || code != 0 {
		return "", err
	}
	var list []string
	if err := said["uris"].Store(&list); err != nil || len(list) == 0 {
		return "", err
	}
	u, err := url.Parse(list[0])
	if err != nil {
		return "", err
	}
	if u.Scheme != "file" {
		return "", errors.New("no file of this computer")
	}
	return u.Path, nil
}
