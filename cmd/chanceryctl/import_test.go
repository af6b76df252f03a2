package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"chancery/desk"
	"chancery/model"
	"chancery/storage"
)

// sent are files as other offices send them.
func sent(name string) string {
	return filepath.Join("..", "..", "exchange", "proposal", "testdata", "sent", name)
}

func open(t *testing.T, path string) *storage.Store {
	t.Helper()
	d, err := storage.Open(path, storage.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// programme is that of the visit of the sample whose title has a text in it.
func programme(t *testing.T, d *storage.Store, title string) model.Programme {
	t.Helper()
	events, err := d.Titles()
	if err != nil {
		t.Fatal(err)
	}
	for i := range events {
		if strings.Contains(events[i].Title.All(), title) {
			p, err := d.Programme(events[i].ID)
			if err != nil {
				t.Fatal(err)
			}
			return p
		}
	}
	t.Fatalf("no visit %s", title)
	return model.Programme{}
}

// back is what a dry run says of a row, of what is compared with no visit.
type back struct{ Title, Interpretation, Press, Responsible, Remarks, UID string }

type dry struct {
	Kind    string
	Rows    []back
	Changes []struct {
		What   string
		Old    int
		New    int
		Fields []string
	}
	Ask    []string
	Refuse string
}

func dryRun(t *testing.T, args ...string) (out dry) {
	t.Helper()
	got := call(t, append([]string{"import"}, append(args, "--dry-run", "--format", "json")...)...)
	if err := json.Unmarshal([]byte(got.out), &out); err != nil {
		t.Fatal(err, got)
	}
	return out
}

// A draft goes in as one deed that one undo takes back; the revised one shows what it
// changes, and what they do not know stays.
func TestADraftAndItsRevision(t *testing.T) {
	path := filepath.Join(t.TempDir(), "d.chancery")
	call(t, "sample", path)
	d := open(t, path)
	before := programme(t, d, "Official visit")
	d.Close()
	visit := []string{path, sent("01-visit-draft3.docx"), "--into", before.Event.UID}
	if got := dryRun(t, visit...); len(got.Rows) != 15 || added(got) != 15 {
		t.Fatalf("%d rows, %d new", len(got.Rows), added(got))
	}
	if got := call(t, append([]string{"import"}, visit...)...); got.code != 0 {
		t.Fatal(got)
	}
	d = open(t, path)
	desk := desk.New(d)
	after := programme(t, d, "Official visit")
	if n := len(after.Items) - len(before.Items); n != 15 {
		t.Errorf("%d items came in", n)
	}
	var met *model.Item
	for i := range after.Items {
		it := &after.Items[i]
		if it.Title.In("en") == "Tête-à-tête meeting" && it.Start.Date() == "2027-05-12" {
			met = it
		}
	}
	if met == nil || met.Audience != model.Internal || met.Status != model.ToBeConf || met.Press != model.PressSpray || met.Start.Clock() != "10:40" || met.End.Clock() != "11:15" {
		t.Fatalf("%+v", met)
	}
	ours := *met // what only this side knows
	ours.Remarks, ours.CallAt, ours.Responsible = model.Plain("car 3"), "09:30", model.Plain("Ana")
	if err := desk.Do(&model.SaveItem{Item: ours}); err != nil {
		t.Fatal(err)
	}
	d.Close()

	again := dryRun(t, visit...)
	for _, c := range again.Changes {
		if c.What != "removed" {
			t.Errorf("the same draft changes something: %+v", c)
		}
	}
	revised := []string{path, sent("02-visit-draft4.docx"), "--into", before.Event.UID}
	got := dryRun(t, revised...)
	var said []string
	for _, c := range got.Changes {
		if c.What != "removed" {
			said = append(said, c.What+" "+strings.Join(c.Fields, ","))
		}
	}
	if list := strings.Join(said, "; "); list != "changed from; changed place; changed title; moved from,to,host; moved from; added ; changed from" {
		t.Errorf("it says %s", list)
	}
	if got := call(t, append([]string{"import"}, revised...)...); got.code != 0 {
		t.Fatal(got)
	}
	d = open(t, path)
	defer d.Close()
	var now model.Item
	if err := d.Get(&now, met.ID); err != nil || now.Start.Clock() != "10:45" || now.Remarks.In() != "car 3" || now.CallAt != "09:30" || now.Responsible.In() != "Ana" {
		t.Errorf("%v: %+v", err, now)
	}
	if _, err := d.Undo(); err != nil { // the revision
		t.Fatal(err)
	}
	if err := d.Get(&now, met.ID); err != nil || now.Start.Clock() != "10:40" {
		t.Errorf("one undo does not take the revision back: %v %s", err, now.Start.Clock())
	}
	d.Undo()
	d.Undo()
	if n := len(programme(t, d, "Official visit").Items); n != len(before.Items) {
		t.Errorf("one undo does not take the draft back: %d items, not %d", n, len(before.Items))
	}
}

func added(d dry) (n int) {
	for _, c := range d.Changes {
		if c.What == "added" {
			n++
		}
	}
	return n
}

// A list of people goes in once; a second time nobody is new.
func TestAListOfPeopleGoesInOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "d.chancery")
	call(t, "sample", path)
	if got := call(t, "import", path, sent("20-guests.xlsx")); got.code != 0 {
		t.Fatal(got)
	}
	d := open(t, path)
	known, err := d.People("Kverneland")
	d.Close()
	if err != nil || len(known) != 1 || known[0].Person.Family.In() != "Kverneland" || known[0].Person.Email != "ambassador@example.no" {
		t.Errorf("%v %+v", err, known)
	}
	if got := call(t, "import", path, sent("20-guests.xlsx")); got.code == 0 {
		t.Error("they went in twice")
	}
	if got := call(t, "import", path, sent("19-contacts-21.vcf")); got.code != 0 {
		t.Error(got)
	}
}

// A calendar keeps its UIDs, so that the same file again changes and does not double.
func TestACalendarAgainDoesNotDouble(t *testing.T) {
	path := filepath.Join(t.TempDir(), "d.chancery")
	call(t, "sample", path)
	args := []string{"import", path, sent("15-outlook.ics"), "--into", "Official visit"}
	if got := call(t, append(args, "--take", "1,2,3,4")...); got.code != 0 { // the private one too
		t.Fatal(got)
	}
	b, err := os.ReadFile(sent("15-outlook.ics"))
	if err != nil {
		t.Fatal(err)
	}
	moved := filepath.Join(t.TempDir(), "again.ics")
	if err := os.WriteFile(moved, []byte(strings.Replace(string(b), "20270304T133000", "20270304T120000", 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	got := dryRun(t, path, moved, "--into", "Official visit")
	n := 0
	for _, c := range got.Changes {
		if c.What != "removed" {
			n++
			if c.What != "changed" || strings.Join(c.Fields, ",") != "from" {
				t.Errorf("%+v", c)
			}
		}
	}
	if n != 1 {
		t.Errorf("%d differences: %+v", n, got.Changes)
	}
}

// What cannot be read is refused in a sentence, and nothing is taken.
func TestWhatCannotBeReadIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "d.chancery")
	call(t, "sample", path)
	if got := call(t, "import", path, sent("h3-locked.xlsx"), "--dry-run"); got.code == 0 || !strings.Contains(got.err, "password") {
		t.Error(got)
	}
	if got := call(t, "import", path, sent("h3-locked.xlsx"), "--dry-run", "--password", "wrong"); got.code == 0 || !strings.Contains(got.err, "not the password") {
		t.Error(got)
	}
	if got := dryRun(t, path, sent("h3-locked.xlsx"), "--password", "Protocol-2027"); len(got.Rows) != 2 {
		t.Error(got)
	}
	if got := call(t, "import", path, sent("h3-locked.xlsx"), "--password", "Protocol-2027", "--into", "Official visit"); got.code == 0 || !strings.Contains(got.err, "has no date") {
		t.Error(got)
	}
	if got := call(t, "import", path, sent("01-visit-draft3.docx")); got.code != wrongUse || !strings.Contains(got.err, "--into") {
		t.Error(got)
	}
}

// A list fills a delegation in its order, with the head that is named; guests stand behind
// those whom an item has. The same list again adds nobody.
func TestListsFillDelegationsAndItems(t *testing.T) {
	dir := t.TempDir()
	path, list := filepath.Join(dir, "d.chancery"), filepath.Join(dir, "list.csv")
	call(t, "sample", path)
	if err := os.WriteFile(list, []byte("No;Name;Position;Passport no\n1;Mr Adam Zielak;Adviser;AB 1\n2;Mr Jan Nowicki;Director;AB 2\n3;Mr Jan Nowicki;Attaché;AB 3\n4;Ms Zofia Wilk;Minister of Culture;AB 4\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	d := open(t, path)
	p := programme(t, d, "Bucharest Nine")
	d.Close()
	delegation := p.DelegationsOf(model.GuestSide)[0]
	seats := func() (out []string) {
		d := open(t, path)
		defer d.Close()
		p := programme(t, d, "Bucharest Nine")
		byPos := map[int64]model.Seat{}
		for _, s := range p.Seats {
			if s.DelegationID == delegation.ID {
				byPos[s.Pos] = s
			}
		}
		for pos := range int64(60) {
			s, ok := byPos[pos]
			if !ok {
				continue
			}
			name := s.Name.In("en")
			if s.PersonID != nil {
				name = p.People[*s.PersonID].Name.In("en")
				if strings.Contains(p.People[*s.PersonID].Remarks.All(), "AB ") {
					t.Error("a passport came in")
				}
			}
			out = append(out, name)
		}
		return out
	}
	before := len(seats())
	args := []string{"import", path, list, "--into", "Bucharest Nine", "--as", "delegation", "--delegation", p.NameOf(&delegation).In("en")}
	if got := call(t, args...); got.code != 0 {
		t.Fatal(got)
	}
	if got := strings.Join(seats()[before:], ", "); got != "Adam Zielak, Jan Nowicki, Jan Nowicki, Zofia Wilk" {
		t.Errorf("they stand as %s", got)
	}
	guests := append(args[:5:5], "--as", "guests", "--item", "Official dinner")
	of := func() int {
		d := open(t, path)
		defer d.Close()
		p := programme(t, d, "Bucharest Nine")
		for i := range p.Items {
			if strings.Contains(p.Items[i].Title.In("en"), "Official dinner") {
				return len(p.Side(&p.Items[i], model.GuestSide))
			}
		}
		return -1
	}
	had := of()
	if got := call(t, guests...); got.code != 0 {
		t.Fatal(got)
	}
	if n := of() - had; n != 4 {
		t.Errorf("%d guests came in", n)
	}
	if got := call(t, guests...); got.code == 0 {
		t.Error("the same guests came twice")
	}
}

// What a dry run has read is told in words, in the language that was asked for; programs read the codes.
func TestADryRunIsToldInWords(t *testing.T) {
	diary := sampleDiary(t)
	file := filepath.Join(t.TempDir(), "draft.csv")
	if err := os.WriteFile(file, []byte("День;Від;До;Захід;Місце;Преса\n12.03.2026;бл. 9:00;;Сніданок із послами;Готель;лише офіційний фотограф\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	ask := []string{"import", diary, file, "--into", "UCRAINEI", "--dry-run"}
	for lang, want := range map[string][]string{"uk": {" · Програма", "бл. 09:00", "Лише офіційний фотограф"}, "ro": {" · Program", "în jurul orei 09:00", "Doar fotograful oficial"}} {
		said := good(t, append(ask, "--lang", lang)...)
		for _, s := range want {
			if !strings.Contains(said, s) {
				t.Errorf("%s: it does not say %q: %s", lang, s, said)
			}
		}
	}
	if said := good(t, append(ask, "--format", "json")...); !strings.Contains(said, `"official-photographer"`) || !strings.Contains(said, `"programme"`) {
		t.Errorf("programs do not read the codes: %s", said)
	}
}
