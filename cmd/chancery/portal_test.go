//go:build unix && !darwin

package main

import (
	"bufio"
	"context"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/godbus/dbus/v5"

	"chancery/ui/door"
)

// desktop is what stands behind the portal of a private bus: it notes what it was asked
// and answers at once.
type desktop struct {
	bus     *dbus.Conn
	asked   chan map[string]dbus.Variant
	title   string
	code    uint32
	uris    []string
	silent  bool // nobody presses anything
	closed  chan bool
	request dbus.ObjectPath
}

// OpenFile is the call of the portal.
func (d *desktop) OpenFile(parent, title string, options map[string]dbus.Variant) (dbus.ObjectPath, *dbus.Error) {
	d.title, d.request = title, "/org/freedesktop/portal/desktop/request/1/1"
	d.asked <- options
	if !d.silent {
		err := d.bus.Emit(d.request, portalOf+"."+portalAnswer, d.code, map[string]dbus.Variant{"uris": dbus.MakeVariant(d.uris)})
		if err != nil {
			return "", dbus.MakeFailedError(err)
		}
	}
	return d.request, nil
}

// Close is the call that takes a dialog away.
func (d *desktop) Close() *dbus.Error {
	d.closed <- true
	return nil
}

// onBus starts a bus of its own for the test.
func onBus(t *testing.T) {
	t.Helper()
	daemon, err := exec.LookPath("dbus-daemon")
	if err != nil {
		t.Skip("there is no dbus-daemon here")
	}
	c := exec.Command(daemon, "--session", "--nofork", "--nopidfile", "--print-address")
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Process.Kill(); _ = c.Wait() })
	address, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv(busVariable, strings.TrimSpace(address))
}

// behind puts a desktop behind the portal.
func behind(t *testing.T, d *desktop) {
	t.Helper()
	bus, err := dbus.ConnectSessionBus()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { bus.Close() })
	d.bus, d.asked, d.closed = bus, make(chan map[string]dbus.Variant, 1), make(chan bool, 1)
	for path, face := range map[dbus.ObjectPath]string{portalPath: "org.freedesktop.portal.FileChooser", "/org/freedesktop/portal/desktop/request/1/1": portalOf} {
		if err := bus.Export(d, path, face); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := bus.RequestName(portal, dbus.NameFlagDoNotQueue); err != nil || got != dbus.RequestNameReplyPrimaryOwner {
		t.Fatal(got, err)
	}
}

// What the desktop says was chosen comes back as a path, whatever is in its name; what
// is left is nothing.
func TestTheDesktopIsAskedForAFile(t *testing.T) {
	for name, tt := range map[string]struct {
		code uint32
		uris []string
		want string
		bad  bool
	}{
		"a file":              {0, []string{"file:///home/ana/Documents/visit.chancery"}, "/home/ana/Documents/visit.chancery", false},
		"blanks, plus, per":   {0, []string{"file:///home/ana/A%20B+C%25.chancery"}, "/home/ana/A B+C%.chancery", false},
		"letters with marks":  {0, []string{"file:///home/ana/%C8%98edin%C8%9B%C4%83.chancery"}, "/home/ana/Ședință.chancery", false},
		"Escape":              {1, nil, "", false},
		"it went away":        {2, nil, "", false},
		"none after all":      {0, []string{}, "", false},
		"of another computer": {0, []string{"smb://server/share/visit.chancery"}, "", true},
	} {
		t.Run(name, func(t *testing.T) {
			onBus(t)
			d := &desktop{code: tt.code, uris: tt.uris}
			behind(t, d)
			choose := outside{}.Chooser(nil)
			if choose == nil {
				t.Fatal("nobody is asked")
			}
			got, err := choose(context.Background(), door.Wanted{Title: "Open a diary", Yes: "Open", Endings: []string{".chancery"}, In: "/home/ana"})
			if got != tt.want || (err != nil) != tt.bad {
				t.Errorf("%q, %v", got, err)
			}
			asked := <-d.asked
			if said := asked["filters"].String(); !strings.Contains(said, "[cC][hH]") || d.title != "Open a diary" {
				t.Errorf("%q was asked with %v", d.title, asked)
			}
		})
	}
}

// A folder is asked for as one, in the folder that is meant.
func TestTheDesktopIsAskedForAFolder(t *testing.T) {
	onBus(t)
	d := &desktop{uris: []string{"file:///home/ana/Papers"}}
	behind(t, d)
	got, err := outside{}.Chooser(nil)(context.Background(), door.Wanted{Folder: true, In: "/home/ana"})
	if err != nil || got != "/home/ana/Papers" {
		t.Error(got, err)
	}
	asked := <-d.asked
	if in, ok := asked["current_folder"].Value().([]byte); !ok || string(in) != "/home/ana\x00" || asked["directory"].Value() != true || len(asked["filters"].Signature().String()) != 0 {
		t.Errorf("%v", asked)
	}
}

// What is left in the window is taken away on the desktop.
func TestADialogThatIsLeftGoesAway(t *testing.T) {
	onBus(t)
	d := &desktop{silent: true}
	behind(t, d)
	ctx, leave := context.WithCancel(context.Background())
	ended := make(chan string)
	go func() {
		got, err := outside{}.Chooser(nil)(ctx, door.Wanted{})
		if err != nil {
			got = err.Error()
		}
		ended <- got
	}()
	<-d.asked
	leave()
	if got := <-ended; got != "" && !strings.Contains(got, "canceled") {
		t.Error(got)
	}
}

// Where no desktop stands behind the bus, or there is no bus, the toolkit draws its own.
func TestNobodyStandsBehindThePortal(t *testing.T) {
	onBus(t)
	if got, err := (outside{}.Chooser(nil))(context.Background(), door.Wanted{}); err == nil {
		t.Errorf("%q was chosen by nobody", got)
	}
	t.Setenv(busVariable, noBus)
	if (outside{}).Chooser(nil) != nil {
		t.Error("somebody is asked without a bus")
	}
}

// Where there is no bus the toolkit is led nowhere; where there is one, to that.
func TestNoBusIsStarted(t *testing.T) {
	was := log.Writer()
	defer log.SetOutput(was)
	t.Setenv(busVariable, "unix:path=/run/of/a/session")
	if leaveTheBus(); os.Getenv(busVariable) != "unix:path=/run/of/a/session" {
		t.Error("the bus of the session is left")
	}
	if exists(filepath.Join("/run/user", strconv.Itoa(os.Getuid()))) {
		t.Skip("there is a bus of this user, which is always found")
	}
	for _, at := range []string{"", "autolaunch:"} {
		t.Setenv(busVariable, at)
		if leaveTheBus(); os.Getenv(busVariable) != noBus {
			t.Errorf("%q: a bus would be started", at)
		}
	}
}

// The complaint about a bus that is not there is left out, and no other.
func TestTheToolkitIsSilentWithoutABus(t *testing.T) {
	var said strings.Builder
	u := &unbussed{to: &said}
	for _, line := range []string{"Fyne error:  failed to watch theme settings\n", "  Cause: dbus: no bus\n", "  At: app_xdg.go:152\n", "Fyne error:  no font\n", "  Cause: none\n"} {
		if n, err := u.Write([]byte(line)); n != len(line) || err != nil {
			t.Error(n, err)
		}
	}
	if said.String() != "Fyne error:  no font\n  Cause: none\n" {
		t.Errorf("%q", said.String())
	}
}
