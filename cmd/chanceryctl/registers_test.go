package main

import (
	"encoding/csv"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"chancery/model"
	"chancery/storage"
)

func rowsJSON(t *testing.T, args ...string) []map[string]any {
	t.Helper()
	var out []map[string]any
	if err := json.Unmarshal([]byte(good(t, append(args, "--format", "json")...)), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// What programs read is called so for good.
func TestRegistersForPrograms(t *testing.T) {
	diary := sampleDiary(t)
	for _, tt := range []struct {
		args []string
		n    int
		want map[string]any // of the first row
		keys string
	}{
		{[]string{"people", diary, "--text", "zelensk"}, 1, map[string]any{"title": "H.E. Mr", "name": "Volodymyr Zelenskyy", "office": "President of Ukraine", "party": "UA", "languages": ""}, "email family languages name office party phone title uid"},
		{[]string{"people", diary, "--text", "РІНКЕВИЧС", "--lang", "ro"}, 1, map[string]any{"office": "Președintele Letoniei"}, "email family languages name office party phone title uid"},
		{[]string{"people", diary, "--text", "secretary general"}, 1, map[string]any{"name": "Mark Rutte"}, "email family languages name office party phone title uid"},
		{[]string{"people", diary}, 25, map[string]any{"name": "Juraj Blanár"}, "email family languages name office party phone title uid"},
		{[]string{"people", diary, "--text", "nobody of that name"}, 0, nil, ""},
		{[]string{"parties", diary}, 11, map[string]any{"name": "Bulgaria", "code": "BG", "kind": "state", "short": ""}, "code formal kind name presidency short uid"},
		{[]string{"parties", diary, "--text", "nato"}, 1, map[string]any{"kind": "organisation", "short": "NATO"}, "code formal kind name presidency short uid"},
		{[]string{"venues", diary, "--text", "fetesti"}, 3, map[string]any{"venue": "86th Air Base, Borcea", "room": "", "zone": "Europe/Bucharest", "capacity": 0.0}, "address capacity city phone room turnaround uid venue zone"},
		{[]string{"venues", diary, "--text", "union hall"}, 2, map[string]any{"venue": "Cotroceni Palace"}, "address capacity city phone room turnaround uid venue zone"},
		{[]string{"delegations", diary, "--event", "b9"}, 60, map[string]any{"delegation": "Romania", "code": "RO", "side": "host", "number": 1.0, "name": "Nicușor Dan", "role": "head-of-delegation", "status": "accepted", "languages": "ro fr en"},
			"arrival code delegation departure from hotel languages liaison liaisonPhone name number office reply role side status title uid until"},
		{[]string{"delegations", diary, "--event", "b9", "--text", "lv"}, 5, map[string]any{"delegation": "Latvia", "arrival": "12 May, 12:20, Otopeni Airport", "hotel": "Delegations’ hotel", "liaisonPhone": "+40 700 000 105"},
			"arrival code delegation departure from hotel languages liaison liaisonPhone name number office reply role side status title uid until"},
		{[]string{"delegations", diary, "--event", "b9", "--text", "braže"}, 1, map[string]any{"number": 2.0, "office": "Minister of Foreign Affairs of Latvia"}, "arrival code delegation departure from hotel languages liaison liaisonPhone name number office reply role side status title uid until"},
	} {
		got := rowsJSON(t, append(tt.args, "--now", "2026-03-12T11:40")...)
		if len(got) != tt.n {
			t.Errorf("%q: %d rows, want %d", tt.args, len(got), tt.n)
		}
		if len(got) == 0 {
			continue
		}
		for key, want := range tt.want {
			if got[0][key] != want {
				t.Errorf("%q: %s is %v, want %v", tt.args, key, got[0][key], want)
			}
		}
		var keys []string
		for key := range got[0] {
			keys = append(keys, key)
		}
		if slices.Sort(keys); strings.Join(keys, " ") != tt.keys {
			t.Errorf("%q: a row has %s", tt.args, keys)
		}
	}
}

// For people it is a table with a head in their language, and no column of nothing.
func TestRegistersForPeopleAndSpreadsheets(t *testing.T) {
	diary := sampleDiary(t)
	for _, tt := range []struct {
		args      []string
		says, not string // parts are separated by bars
	}{
		{[]string{"people", diary, "--lang", "ro"}, "APELATIV|NUMELE|FUNCȚIA|STATUL|E.S. doamna  Oana Țoiu|Ministrul afacerilor externe al României", "TELEFON|uid"},
		{[]string{"parties", diary, "--lang", "uk"}, "ВИД|КОД|Організація|Держава      LV              Латвія", "ОФІЦІЙНА НАЗВА"},
		{[]string{"invitations", diary}, "to come: invited orally, Thu 12 Mar 2026|not invited yet", "N-119"},
		{[]string{"venues", diary}, "VENUE|CAPACITY|Cotroceni Palace        Union Hall", "Europe/Bucharest"},
		{[]string{"delegations", diary, "--event", "ukraine", "--lang", "uk"}, "ДЕЛЕГАЦІЯ|Румунія|Глава делегації|українська, англійська|Підтверджено|Посол України в Румунії", "head-of-delegation|uk en"},
	} {
		s := good(t, append(tt.args, "--now", "2026-03-12T11:40")...)
		for _, want := range strings.Split(tt.says, "|") {
			if !strings.Contains(s, want) {
				t.Errorf("%q: no %q in\n%s", tt.args, want, s)
			}
		}
		for _, bad := range strings.Split(tt.not, "|") {
			if strings.Contains(s, bad) {
				t.Errorf("%q: %q in\n%s", tt.args, bad, s)
			}
		}
	}
	rows, err := csv.NewReader(strings.NewReader(good(t, "delegations", diary, "--event", "b9", "--format", "csv"))).ReadAll()
	if err != nil || len(rows) != 61 || rows[0][0] != "uid" || len(rows[0]) != 19 || rows[10][13] != "'+40 700 000 101" {
		t.Errorf("%d rows, %v: %q", len(rows), err, rows[0])
	}
	if s := good(t, "people", diary, "--text", "nobody of that name"); s != "" {
		t.Errorf("nobody is %q", s)
	}
}

// Who presides over an organisation today is told by code; who did before is not.
func TestWhoPresides(t *testing.T) {
	diary := sampleDiary(t)
	d, err := storage.Open(diary, storage.Options{Actor: "Anna", Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	regs, err := d.Registers()
	of := map[string]int64{}
	for _, p := range regs.Parties {
		of[p.Tag()] = p.ID
	}
	for _, p := range []model.Presidency{{HolderID: of["LV"], LastDay: "2026-03-11"}, {HolderID: of["RO"], FirstDay: "2026-03-12"}} {
		if p.PartyID = of["NATO"]; err == nil {
			_, err = d.Do(&model.Save{Record: &p})
		}
	}
	if d.Close(); err != nil {
		t.Fatal(err)
	}
	for now, want := range map[string]string{"2026-03-11T23:00": "LV", "2026-03-12T11:40": "RO"} {
		if got := rowsJSON(t, "parties", diary, "--text", "nato", "--now", now); len(got) != 1 || got[0]["presidency"] != want {
			t.Errorf("%s: %v, want %s", now, got, want)
		}
	}
	if s := good(t, "parties", diary, "--text", "nato", "--now", "2026-03-12T11:40"); !strings.Contains(s, "PRESIDENCY") || !strings.Contains(s, "RO") {
		t.Errorf("%s", s)
	}
}

func TestRegistersRefuse(t *testing.T) {
	diary := sampleDiary(t)
	for _, tt := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"delegations", diary}, 2, "--event"},
		{[]string{"delegations", diary, "--event", "no such visit"}, 1, "No visit"},
		{[]string{"people", diary, "--format", "ics"}, 2, "--format"},
		{[]string{"venues", diary + ".none"}, 1, "none"},
	} {
		if s := call(t, tt.args...); s.code != tt.code || !strings.Contains(s.err, tt.says) || s.out != "" {
			t.Errorf("%q: %+v", tt.args, s)
		}
	}
}

// A guest list may be of one item; no other paper is, and a title that fits two is asked
// about.
func TestAGuestListOfAnItem(t *testing.T) {
	diary, dir := sampleDiary(t), t.TempDir()+"/"
	made := call(t, "export", diary, "--event", "b9", "--paper", "guest-list", "--item", "official dinner", "--as", "csv", "--to", dir)
	if made.code != 0 || !strings.Contains(made.err, "says ‘to be named’") { // of interpreters whom nobody has named
		t.Fatalf("%+v", made)
	}
	out := strings.TrimSpace(made.out)
	if !strings.HasSuffix(out, "List of participants – Bucharest Nine Summit – Official dinner hosted by the President of Romania (EN).csv") {
		t.Errorf("it is called %s", out)
	}
	for _, tt := range []struct {
		paper, item, says string
		code              int
	}{{"contacts", "official dinner", "--item", 2}, {"guest-list", "no such dinner", "no such dinner", 1}, {"guest-list", "bilateral", "matches several", 1}} {
		if s := call(t, "export", diary, "--event", "b9", "--paper", tt.paper, "--item", tt.item, "--to", dir+"x.pdf"); s.code != tt.code || !strings.Contains(s.err, tt.says) {
			t.Errorf("%s of %s: %+v", tt.paper, tt.item, s)
		}
	}
}
