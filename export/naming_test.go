package export_test

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// However long titles and offices are, in whatever letters: every file has a name that a
// file system takes, that ends at a word, and that no other has.
func TestEveryNameFitsAFileSystem(t *testing.T) {
	visit, summit := programmes(t)
	folder := t.TempDir()
	for _, p := range []model.Programme{visit, summit} {
		for l, s := range p.Event.Title {
			p.Event.Title = p.Event.Title.With(l, s+strings.Repeat(" та ще одне засідання", 12))
		}
		for _, d := range export.Documents() {
			opt := options(d.ID, d.Audience, "uk")
			opt.Apart, opt.Day = true, p.Event.FirstDay
			files, err := export.Files([]model.Programme{p}, opt)
			if err != nil {
				if strings.HasPrefix(model.Code(err), "export.nothing") {
					continue
				}
				t.Fatal(err)
			}
			there := map[string]bool{}
			for _, f := range files {
				if len(f.Name) > 241 || there[f.Name] || strings.Contains(f.Name, "  ") || !strings.Contains(f.Name, " (УКР)") {
					t.Errorf("%d bytes: %q", len(f.Name), f.Name)
				}
				there[f.Name] = true
				if err := os.WriteFile(filepath.Join(folder, f.Name), nil, 0o600); err != nil {
					t.Error(err)
				}
			}
		}
	}
}

// A name that is too long loses the title of the visit whole: the place, the days and for
// whom the paper is tell it from others, and none of them is cut.
func TestANameLosesTheTitleFirst(t *testing.T) {
	visit, _ := programmes(t)
	visit.Event.Title = model.Text{"en": strings.Repeat("Extraordinary ", 20) + "meeting"}
	opt := options("individual", model.Internal, "en", "ro")
	opt.Apart = true
	files, err := export.Files([]model.Programme{visit}, opt)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if strings.Contains(f.Name, "Extraordinary") || !strings.Contains(f.Name, "Bucharest and Borcea, 12 March 2026 – Individual programme – ") || strings.Contains(f.Name, "Nicușor Dan Nicușor") {
			t.Errorf("%q", f.Name)
		}
	}
}

// The files of two of one name say who is who: by the office, else by the delegation; never by a number.
func TestFilesOfTwoOfOneNameTellWho(t *testing.T) {
	_, summit := programmes(t)
	summit.Seats, summit.People, summit.Who = maps.Clone(summit.Seats), maps.Clone(summit.People), maps.Clone(summit.Who)
	it := summit.Items[0].ID
	var of []model.Delegation
	for _, d := range summit.Delegations {
		if d.Side == model.GuestSide {
			of = append(of, d)
		}
	}
	slices.SortFunc(of, func(a, b model.Delegation) int { return int(a.ID - b.ID) })
	for i, office := range []string{"Adviser", "Adviser", "Poet"} {
		id := int64(950001 + i)
		uid := "namesake" + strconv.Itoa(i)
		summit.People[id] = model.Person{Row: model.Row{ID: id, UID: uid}, Name: model.Plain("Andris Liepavs")}
		summit.Seats[id] = model.Seat{Row: model.Row{ID: id, UID: uid}, DelegationID: of[i].ID, PersonID: &id, Role: "member", Title: model.Plain(office), Pos: 50}
		summit.Who[it] = append(slices.Clone(summit.Who[it]), model.Participation{Row: model.Row{ID: id}, ItemID: it, SeatID: &id, Side: model.GuestSide, Role: "member", Mode: model.InPerson})
	}
	summit.Resolve()
	opt := options("individual", model.Internal, "en")
	opt.Apart = true
	files, err := export.Files([]model.Programme{summit}, opt)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range files {
		if strings.Contains(f.Name, "Liepavs") {
			got = append(got, f.Name)
		} else if strings.Contains(f.Name, ", President of") || strings.Contains(f.Name, ", Minister") {
			t.Errorf("nobody else is called so: %q", f.Name)
		}
	}
	w := words.For("en")
	for _, want := range []string{"Andris Liepavs, Adviser, " + w.Text(summit.NameOf(&of[0])), "Andris Liepavs, Adviser, " + w.Text(summit.NameOf(&of[1])), "Andris Liepavs, Poet"} {
		if n := len(slices.DeleteFunc(slices.Clone(got), func(s string) bool { return !strings.Contains(s, want+" ") })); n != 1 {
			t.Errorf("%d files of %q: %q", n, want, got)
		}
	}
	for _, a := range export.People(summit, model.Reader{Audience: model.Internal}) {
		if a.Name.In("en") != "Andris Liepavs" {
			continue
		}
		opt.For = a.Key
		if name := export.FileName([]model.Programme{summit}, opt); !strings.Contains(name, "Andris Liepavs, ") {
			t.Errorf("alone it is %q", name)
		}
	}
}

// A file that cannot be written is named; that of one alone says only why.
func TestWhatIsNotWrittenIsNamed(t *testing.T) {
	why, w := model.Refuse("export.exists", "a.pdf"), words.For("en")
	if err := export.Unwritten([]string{"a.pdf", "b.pdf"}, 28, why, w); !strings.HasPrefix(w.Error(err), "Not written: a.pdf; b.pdf. A file called a.pdf already exists") {
		t.Error(w.Error(err))
	}
	if err := export.Unwritten([]string{"a.pdf"}, 1, why, w); model.Code(err) != "export.exists" {
		t.Error(err)
	}
	if err := export.Unwritten(nil, 28, nil, w); err != nil {
		t.Error(err)
	}
}

// A file for readers other than the usual ones is named after them by a noun.
func TestAFileNamesItsReaders(t *testing.T) {
	visit, _ := programmes(t)
	for lang, want := range map[string]string{"en": "Internal", "ro": "Uz intern", "uk": "Внутрішнє користування"} {
		name := export.FileName([]model.Programme{visit}, options("public", model.Internal, lang))
		if !strings.Contains(name, want) {
			t.Errorf("%s: %q does not name %q", lang, name, want)
		}
	}
}
