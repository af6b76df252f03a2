//go:build frames

package frames

import (
	"bufio"
	"encoding/json"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"testing"
	"time"
)

// BenchmarkStart starts the window on a diary, until it shows it, and ends it; and
// by turns a program that has a window and nothing in it, which is what the
// toolkit and the display cost anybody.
func BenchmarkStart(b *testing.B) {
	dir := b.TempDir()
	ours, empty := filepath.Join(dir, "chancery"), filepath.Join(dir, "empty")
	const tags = "x11,migrated_fynedo,no_animations,probe"
	run(b, nil, "go", "build", "-tags", tags, "-o", ours, "chancery/cmd/chancery")
	run(b, nil, "go", "build", "-tags", tags, "-o", empty, "./testdata/empty")
	for _, n := range []int{1000, 10000, 100000} {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			d := fill(b, n)
			path := d.Health().Path
			if err := d.Close(); err != nil {
				b.Fatal(err)
			}
			var work, least, shown, bare []time.Duration
			home := b.TempDir()
			started(b, home, ours, path) // the first in a new home looks for its fonts
			started(b, home, empty)
			for b.Loop() {
				s, w := started(b, home, ours, path)
				shown, work = append(shown, s), append(work, w)
				s, w = started(b, home, empty)
				bare, least = append(bare, s), append(least, w)
			}
			b.ReportMetric(float64(median(shown).Milliseconds()), "ms-shown")
			b.ReportMetric(float64(median(bare).Milliseconds()), "ms-empty")
			b.ReportMetric(float64(median(work))/float64(median(least)), "x-empty")
			b.ReportMetric(0, "ns/op")
		})
	}
}

func median(d []time.Duration) time.Duration {
	slices.Sort(d)
	return d[len(d)/2]
}

// started says after how long a program showed what it opens, and what processor
// time it had taken when it was ended there.
func started(b *testing.B, home string, args ...string) (shown, work time.Duration) {
	b.Helper()
	socket := filepath.Join(b.TempDir(), "s")
	c := exec.Command(args[0], args[1:]...)
	c.Env = append(os.Environ(), "HOME="+home, "XDG_CONFIG_HOME="+home, "XDG_STATE_HOME="+home, "XDG_DATA_HOME="+home, "XDG_CACHE_HOME="+home, "CHANCERY_PROBE="+socket)
	out, err := c.StdoutPipe()
	if err != nil {
		b.Fatal(err)
	}
	from := time.Now()
	if err := c.Start(); err != nil {
		b.Fatal(err)
	}
	if len(args) > 1 {
		showing(b, socket, args[1])
	} else if _, err := bufio.NewReader(out).ReadString('\n'); err != nil {
		b.Fatal(err)
	}
	shown = time.Since(from)
	if err := c.Process.Signal(syscall.SIGTERM); err != nil {
		b.Fatal(err)
	}
	_ = c.Wait() // the empty one says that it was ended
	return shown, c.ProcessState.UserTime() + c.ProcessState.SystemTime()
}

// showing waits until the window shows a diary.
func showing(b *testing.B, socket, path string) {
	b.Helper()
	var to net.Conn
	for range 6000 {
		var err error
		if to, err = net.Dial("unix", socket); err == nil {
			break
		}
		time.Sleep(5 * time.Millisecond)
	}
	if to == nil {
		b.Fatal("the window did not begin to answer")
	}
	defer to.Close()
	ask := map[string]any{"ask": "wait", "for": map[string]any{"state": map[string]string{"file": path}}, "within": 60000}
	if err := json.NewEncoder(to).Encode(ask); err != nil {
		b.Fatal(err)
	}
	var said struct{ Error string }
	if err := json.NewDecoder(to).Decode(&said); err != nil || said.Error != "" {
		b.Fatal(err, said.Error)
	}
}
