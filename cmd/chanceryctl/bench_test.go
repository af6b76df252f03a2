package main

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"testing"
	"time"
)

// BenchmarkImport takes a calendar of ten thousand entries in: one deed, with its backups.
func BenchmarkImport(b *testing.B) {
	debug.SetGCPercent(400) // as main has it
	dir := b.TempDir()
	sent, empty := filepath.Join(dir, "sent.ics"), filepath.Join(dir, "empty.chancery")
	const local = "20060102T150405"
	var text strings.Builder
	text.WriteString("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:The President\r\n")
	for i := range 10_000 {
		at := time.Date(2025, 4, 1, 8+i%14, i/14%2*30, 0, 0, time.UTC).AddDate(0, 0, i/28)
		fmt.Fprintf(&text, "BEGIN:VEVENT\r\nUID:e%d@president\r\nSUMMARY:Meeting %d\r\nDTSTART;TZID=Europe/Bucharest:%s\r\nDTEND;TZID=Europe/Bucharest:%s\r\nEND:VEVENT\r\n",
			i, i, at.Format(local), at.Add(20*time.Minute).Format(local))
	}
	text.WriteString("END:VCALENDAR\r\n")
	if err := os.WriteFile(sent, []byte(text.String()), 0o600); err != nil {
		b.Fatal(err)
	}
	nothing, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		b.Fatal(err)
	}
	defer nothing.Close()
	defer func(out *os.File) { os.Stdout = out }(os.Stdout)
	os.Stdout = nothing
	if code := run([]string{"sample", empty}); code != 0 {
		b.Fatal(code)
	}
	diary, err := os.ReadFile(empty)
	if err != nil {
		b.Fatal(err)
	}
	for i := 0; b.Loop(); i++ {
		b.StopTimer()
		path := filepath.Join(dir, fmt.Sprint(i), "d.chancery")
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			b.Fatal(err)
		}
		if err := os.WriteFile(path, diary, 0o600); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		if code := run([]string{"import", path, sent, "--as", "calendar"}); code != 0 {
			b.Fatal(code)
		}
	}
}
