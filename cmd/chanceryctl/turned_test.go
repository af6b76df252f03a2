package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The terminal draws positions as seen from the side that is asked for.
func TestPositionsAreTurnedByAFlag(t *testing.T) {
	diary, dir := sampleDiary(t), t.TempDir()
	for name, tt := range map[string]struct {
		flag []string
		seen string
	}{"a.html": {nil, "left and right as seen from the palace"}, "b.html": {[]string{"--turned"}, "left and right as seen from the forecourt"}} {
		path := filepath.Join(dir, name)
		args := append([]string{"export", diary, "--event", "Official visit", "--paper", "scenario", "--to", path}, tt.flag...)
		good(t, args...)
		if b, err := os.ReadFile(path); err != nil || !strings.Contains(string(b), tt.seen) {
			t.Errorf("%v: not %q, %v", tt.flag, tt.seen, err)
		}
	}
}
