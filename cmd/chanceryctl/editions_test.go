package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// issue gives the visit of the sample out to one name.
func issue(t *testing.T, diary, folder, now string, more ...string) said {
	t.Helper()
	return call(t, append([]string{"issue", diary, "--event", "UCRAINEI", "--paper", "public,running-order", "--to", folder, "--now", now}, more...)...)
}

// An edition goes out, is listed, compared and recalled from a terminal.
func TestAnEditionFromTheTerminal(t *testing.T) {
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	diary, folder := sampleDiary(t), filepath.Join(t.TempDir(), "out")
	if s := call(t, "editions", diary, "--event", "UCRAINEI"); s.code != 1 || !strings.Contains(s.err, "No edition of this visit has been issued") {
		t.Errorf("%+v", s)
	}
	if s := issue(t, diary, folder, "2026-03-11T18:00"); s.code != 2 || !strings.Contains(s.err, "Name the recipients") {
		t.Errorf("to nobody: %+v", s)
	}
	for _, bad := range [][]string{{"--for", ", +40 21 111"}, {"--for", "Duty officer;Duty officer"}, {"--for", "Duty officer;DUTY OFFICER, +40 21 222"}, {"--for", "Ukraine", "--for-delegation", "UA"}, {"--for", "Press", "--press", "--paper", "public"}} {
		if s := issue(t, diary, folder, "2026-03-11T18:00", append(bad, "--waive", "x")...); s.code != 1 || !strings.Contains(s.err, "Nothing was issued") {
			t.Errorf("%v: %+v", bad, s)
		}
	}
	if s := call(t, "issue", diary, "--event", "UCRAINEI", "--paper", "", "--press", "--to", folder, "--now", "2026-03-11T18:00"); s.code != 1 || !strings.Contains(s.err, "needs at least one paper") {
		t.Errorf("no paper: %+v", s)
	}
	if s := issue(t, diary, folder, "2026-03-11T18:00", "--for-delegation", "UA;UA", "--lang", "ro", "--waive", "x"); s.code != 1 || !strings.Contains(s.err, "Ucraina apare de două ori") {
		t.Errorf("twice, in Romanian: %+v", s)
	}
	if left, err := os.ReadDir(folder); err == nil && len(left) > 0 {
		t.Errorf("half issued: %v", left)
	}
	s := issue(t, diary, folder, "2026-03-11T18:00", "--for", "Duty officer, +40 21 111", "--for-delegation", "UA", "--waive", "agreed by telephone", "--why", "first issue")
	if s.code != 0 || strings.Count(s.out, ".pdf") != 2 || !strings.Contains(s.err, "Edition 1 was issued") {
		t.Fatalf("%+v", s)
	}
	var rows []map[string]any
	if err := json.Unmarshal([]byte(good(t, "editions", diary, "--event", "UCRAINEI", "--format", "json")), &rows); err != nil || len(rows) != 2 {
		t.Fatal(rows, err)
	}
	if r := rows[0]; r["edition"] != 1.0 || r["at"] != "2026-03-11T18:00:00+02:00" || !strings.Contains(r["holders"].(string), "Duty officer +40 21 111") || len(r["sha256"].(string)) != 64 {
		t.Errorf("%v", r)
	}
	if out := good(t, "diff", diary, "--event", "UCRAINEI"); out != "No changes.\n" {
		t.Errorf("%q", out)
	}
	if s := call(t, "diff", diary, "--event", "UCRAINEI", "--from", "0"); s.code != 1 || !strings.Contains(s.err, "There is no edition 0") {
		t.Errorf("since an edition that never was: %+v", s)
	}
	if s := issue(t, diary, folder, "2026-03-11T22:15", "--press", "--waive", "agreed"); s.code != 1 || !strings.Contains(s.err, "None of those named may receive it: Press") {
		t.Errorf("a paper of the office to the press: %+v", s)
	}
	for want, args := range map[string][]string{
		"None of those named may receive it: Ukraine":       {"--paper", "running-order", "--for-delegation", "UA"},
		"None of those named may receive it: Andrii Sybiha": {"--paper", "running-order", "--for", "Andrii Sybiha"},
		"Ana Pop: nobody in this visit has this name":       {"--paper", "individual", "--for-delegation", "UA", "--for", "Ana Pop, +40 722 000 000"},
	} {
		s := call(t, append([]string{"issue", diary, "--event", "UCRAINEI", "--to", folder, "--now", "2026-03-11T22:15"}, args...)...)
		if s.code != 1 || !strings.Contains(s.err, want) || strings.Contains(s.err, "was issued.\n") && !strings.Contains(s.err, "Nothing was issued") {
			t.Errorf("%v: %+v", args, s)
		}
	}
	if s := issue(t, diary, folder, "2026-03-11T22:15", "--press", "--for", "Duty officer;Andri Sybiha", "--waive", "agreed"); s.code != 0 || !strings.Contains(s.err, "Is Andrii Sybiha meant?") || !strings.Contains(s.err, "Edition 2 was issued") {
		t.Fatalf("%+v", s)
	}
	if out := good(t, "diff", diary, "--event", "UCRAINEI", "--from", "1", "--to", "2", "--format", "json"); strings.TrimSpace(out) != "[]" {
		t.Errorf("%q", out)
	}
	if s := call(t, "diff", diary, "--event", "UCRAINEI", "--from", "7"); s.code != 1 || !strings.Contains(s.err, "no edition 7") {
		t.Errorf("%+v", s)
	}
	sheet := filepath.Join(folder, "changes.html")
	good(t, "export", diary, "--event", "UCRAINEI", "--paper", "change-sheet", "--audience", "internal", "--to", sheet)
	if b, err := os.ReadFile(sheet); err != nil || !strings.Contains(string(b), "Changes since edition 2") || !strings.Contains(string(b), "No changes.") || !strings.Contains(string(b), "Edition 2 · as of") {
		t.Errorf("%s, %v", b, err)
	}
	order := filepath.Join(folder, "order.html")
	good(t, "export", diary, "--event", "UCRAINEI", "--paper", "running-order", "--since", "1", "--to", order)
	if b, err := os.ReadFile(order); err != nil || !strings.Contains(string(b), "Changes since edition\u00a01") {
		t.Errorf("%s, %v", b, err)
	}
	for want, args := range map[string][]string{"no edition 7": {"--paper", "public", "--since", "7"}, "not issued": {"--paper", "press-programme", "--since", "1"}, "several visits": {"--paper", "day", "--since", "1"}} {
		if s := call(t, append([]string{"export", diary, "--event", "UCRAINEI", "--to", filepath.Join(folder, "x.html")}, args...)...); s.code != 1 || !strings.Contains(s.err, want) {
			t.Errorf("%v: %+v", args, s)
		}
	}
	s = call(t, "recall", diary, "--event", "UCRAINEI", "--edition", "1", "--why", "names a room")
	if s.code != 0 || strings.Count(s.out, "+40 21 111") != 2 || strings.Count(s.out, "Ukraine +40 700 000 002") != 1 || !strings.Contains(s.err, "recalled") {
		t.Errorf("%+v", s)
	}
	if s := call(t, "recall", diary, "--event", "UCRAINEI", "--edition", "1", "--why", "again"); s.code != 1 {
		t.Errorf("recalled twice: %+v", s)
	}
	if out := good(t, "editions", diary, "--event", "UCRAINEI"); strings.Count(out, "recalled: names a room") != 2 {
		t.Errorf("%s", out)
	}
	if out := good(t, "editions", diary, "--event", "UCRAINEI", "--format", "json"); !strings.Contains(out, `"waived": "agreed"`) {
		t.Errorf("why open points were let pass is not told: %s", out)
	}
	if s := call(t, "recall", diary, "--event", "UCRAINEI", "--edition", "2", "--paper", rows[0]["papers"].(string), "--why", "x"); s.code != 1 {
		t.Errorf("a paper of another edition: %+v", s)
	}
	if err := json.Unmarshal([]byte(good(t, "editions", diary, "--event", "UCRAINEI", "--format", "json")), &rows); err != nil {
		t.Fatal(err)
	}
	one := rows[0]["papers"].(string)
	if s := call(t, "recall", diary, "--event", "UCRAINEI", "--edition", "2", "--paper", one, "--why", "names a room"); s.code != 0 || !strings.Contains(s.err, one+", of edition 2, was recalled") {
		t.Errorf("%+v", s)
	}
	if s := call(t, "recall", diary, "--event", "UCRAINEI", "--edition", "2", "--paper", one, "--why", "again"); s.code != 1 || !strings.Contains(s.err, "This paper of edition 2 has already been recalled") || !strings.Contains(s.err, ": names a room. Nothing was changed.") {
		t.Errorf("a paper a second time: %+v", s)
	}
	if s := call(t, "recall", diary, "--event", "UCRAINEI", "--edition", "2", "--why", "all of it"); s.code != 0 {
		t.Errorf("all of it: %+v", s)
	}
	if s := call(t, "recall", diary, "--event", "UCRAINEI", "--edition", "2", "--why", "again"); s.code != 1 || !strings.Contains(s.err, "Edition 2 has already been recalled") || !strings.Contains(s.err, ": all of it. Nothing was changed.") {
		t.Errorf("an edition a second time: %+v", s)
	}
	good(t, "verify", diary)
}

// An embargo goes out with an edition, and is told of it; one that is past is refused, and whoever leaves
// it out of the next edition while it holds is told so.
func TestAnEmbargoFromTheTerminal(t *testing.T) {
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	diary, folder := sampleDiary(t), filepath.Join(t.TempDir(), "out")
	to := []string{"--for", "Duty officer", "--waive", "agreed", "--embargo"}
	if s := issue(t, diary, folder, "2026-03-11T18:00", append(to, "11 March 2026 10:00")...); s.code != 1 || !strings.Contains(s.err, "has already passed: Wednesday, 11 March 2026, 10:00") {
		t.Errorf("an hour that is past: %+v", s)
	}
	if s := issue(t, diary, folder, "2026-03-11T18:00", append(to, "12 March 2026 09:00")...); s.code != 0 {
		t.Fatalf("%+v", s)
	}
	var rows []map[string]any
	if err := json.Unmarshal([]byte(good(t, "editions", diary, "--event", "UCRAINEI", "--format", "json")), &rows); err != nil || len(rows) != 2 {
		t.Fatal(rows, err)
	}
	if r := rows[0]; r["embargo"] != "2026-03-12T09:00:00+02:00" {
		t.Errorf("%v", r)
	}
	if s := issue(t, diary, folder, "2026-03-11T20:00", to[:4]...); s.code != 0 || !strings.Contains(s.err, "Edition 1 is embargoed until 12 March 2026, 09:00. This") {
		t.Errorf("%+v", s)
	}
	if s := issue(t, diary, folder, "2026-03-11T21:00", to[:4]...); s.code != 0 || !strings.Contains(s.err, "Edition 1 is embargoed until 12 March 2026, 09:00. This") {
		t.Errorf("the next but one, to the same recipient: %+v", s)
	}
	if s := issue(t, diary, folder, "2026-03-12T09:30", to[:4]...); s.code != 0 || strings.Contains(s.err, "embargoed") {
		t.Errorf("once it is over: %+v", s)
	}
	if out := good(t, "history-of", diary, "--event", "UCRAINEI"); !strings.Contains(strings.SplitN(out, "\n", 2)[0], "CHANGED BY") || strings.Contains(out, "ISSUED BY") || !strings.Contains(out, "Edition 1 issued") {
		t.Errorf("the head of a history: %q", strings.SplitN(out, "\n", 2)[0])
	}
}
