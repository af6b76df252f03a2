package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/model/edition"
	"chancery/words"
)

// Each recipient is shown what changed since the edition that they hold: who hold different
// ones get their own sheet, and who hold none get it without marks. Where what they hold was
// recalled, it is what changed since the one before; nothing that was called back is printed.
func TestEachIsShownWhatChangedSinceTheirs(t *testing.T) {
	visit, _ := programmes(t)
	now, moved, _, _, _ := later(t, visit)
	frozen := map[string][]byte{}
	for key, p := range map[string]model.Programme{"three": visit, "four": now, "five": visit} {
		b, err := edition.Freeze(&p)
		if err != nil {
			t.Fatal(err)
		}
		frozen[key] = b
	}
	named := func(name string, paper int64) model.EditionHolder {
		return model.EditionHolder{Kind: model.HeldByName, Name: model.Plain(name), PaperID: paper}
	}
	given := func(n int64, key string, of ...model.EditionHolder) model.Issued {
		out := model.Issued{Edition: model.Edition{N: n, At: 1_772_000_000 + n, Zone: "Europe/Bucharest"}, Papers: []model.EditionPaper{{Audience: model.Public, Document: "public"}}, Holders: of}
		out.Papers[0].ID, out.Programme.Key = n, key
		return out
	}
	gone := given(5, "five", named("Recalled", 5), named("Only", 5))
	gone.Recalls = []model.EditionRecall{{}}
	i := export.Issuing{Programme: now, N: 6, Given: []model.Issued{gone, given(4, "four", named("Late", 4)), given(3, "three", named("Early", 3), named("Other", 3), named("Recalled", 3))}}
	opt := options("public", model.Public, "en")
	i.Wishes = []export.Wish{{Options: opt, To: []model.EditionHolder{named("Early", 0), named("New", 0), named("Late", 0), named("Recalled", 0), named("Other", 0), named("Only", 0)}}}
	if err := i.Marked(func(key string) ([]byte, error) { return frozen[key], nil }); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, w := range i.Wishes {
		for _, h := range w.To {
			got = append(got, h.Name["und"]+h.Name[""]+h.Name["en"])
		}
		got = append(got, "|")
	}
	if s := strings.Join(got, " "); s != "Early Other | New | Late | Recalled | Only |" {
		t.Fatalf("apart: %s; %v", s, i.Wishes[0].To[0].Name)
	}
	_, files, err := i.Make()
	if err != nil {
		t.Fatal(err)
	}
	const back, foot = "Edition 5 of ", "edition 5, which was recalled"
	for n, want := range []struct {
		name, box string
		recalled  bool
	}{{"Romania – edition 6 since 3", "Changes since edition 3", false}, {"New – edition 6", "", false}, {"Late – edition 6 since 4", "Changes since edition 4", false},
		{"Recalled – edition 6 since 3", "Changes since edition 3", true}, {"Only – edition 6", "", true}} {
		text := strings.Join(pages(t, files[n].Bytes), "\n")
		if !strings.Contains(files[n].Name, want.name+" (EN)") {
			t.Errorf("%s is not called %q", files[n].Name, want.name)
		}
		if has := strings.Contains(text, "Changes since"); has != (want.box != "") || !strings.Contains(text, want.box) {
			t.Errorf("%s: %q stands there: %v", files[n].Name, want.box, has)
		}
		if has := strings.Contains(text, back); has != want.recalled {
			t.Errorf("%s, %d: the recalled edition is told of: %v\n%s", files[n].Name, n, has, text)
		}
		if !strings.Contains(text, foot) {
			t.Errorf("%s, %d: it replaces no recalled edition:\n%s", files[n].Name, n, text)
		}
	}
	for n := range now.Items {
		if it := &now.Items[n]; it.UID == moved {
			text := strings.Join(pages(t, files[0].Bytes), "\n")
			if !strings.Contains(text, it.Title["en"]+": ") {
				t.Errorf("what was moved is not told: %s", text)
			}
		}
	}
}

// Of a recalled edition nothing is said again: only what is another now is named, by its title of
// today, and that something is there no more.
func TestNothingOfARecalledEditionIsSaidAgain(t *testing.T) {
	visit, _ := programmes(t)
	now, moved, _, _, gone := later(t, visit)
	was := visit
	was.Items = slices.Clone(visit.Items)
	for n := range was.Items {
		if it := &was.Items[n]; it.UID == moved || it.UID == gone {
			it.Title = model.Text{"en": "CANARY title", "ro": "CANARY titlu", "uk": "CANARY назва"}
		}
	}
	frozen, err := edition.Freeze(&was)
	if err != nil {
		t.Fatal(err)
	}
	given := model.Issued{Edition: model.Edition{N: 1, At: 1_772_000_000, Zone: "Europe/Bucharest"}, Papers: []model.EditionPaper{{Audience: model.Public, Document: "public"}},
		Holders: []model.EditionHolder{{Kind: model.HeldByName, Name: model.Plain("Press"), PaperID: 1}}, Recalls: []model.EditionRecall{{}}}
	given.Papers[0].ID = 1
	for _, lang := range words.Languages {
		i := export.Issuing{Programme: now, N: 2, Given: []model.Issued{given}}
		i.Wishes = []export.Wish{{Options: options("public", model.Public, lang), To: []model.EditionHolder{{Kind: model.HeldByName, Name: model.Plain("Press")}}}}
		if err := i.Marked(func(string) ([]byte, error) { return frozen, nil }); err != nil {
			t.Fatal(err)
		}
		_, files, err := i.Make()
		if err != nil {
			t.Fatal(err)
		}
		text := strings.Join(strings.Fields(strings.Join(pages(t, files[0].Bytes), " ")), " ")
		for _, want := range []string{titleOf(&now, moved, lang), words.For(lang).Say("export.recalled-gone")} {
			if !strings.Contains(text, want) {
				t.Errorf("%s: %q is not named", lang, want)
			}
		}
		if strings.Contains(text, "CANARY") {
			t.Errorf("%s: what was called back is said again: %s", lang, text)
		}
	}
}

// Whoever has a programme of their own is told what differs in it, and of nothing in which they take
// no part.
func TestARecallNamesWhatIsTheirs(t *testing.T) {
	visit, _ := programmes(t)
	now, moved, _, added, _ := later(t, visit)
	who, own := "", ""
	for _, a := range export.People(visit, model.Reader{Audience: model.ForDelegation}) {
		if who == "" || strings.Contains(a.Name.In("en"), "Zelenskyy") {
			who = a.Key
		}
	}
	frozen, err := edition.Freeze(&visit)
	if err != nil {
		t.Fatal(err)
	}
	for i := range now.Items {
		if it := &now.Items[i]; it.UID == added { // nobody is in it
			own, now.Who[it.ID] = it.Title["en"], nil
		}
	}
	now.Resolve()
	given := model.Issued{Edition: model.Edition{N: 1, At: 1_772_000_000, Zone: "Europe/Bucharest"}, Papers: []model.EditionPaper{{Audience: model.ForDelegation, Document: "individual", Person: who}},
		Holders: []model.EditionHolder{{Kind: model.HeldByName, Name: model.Plain("Kyiv"), PaperID: 1}}, Recalls: []model.EditionRecall{{}}}
	given.Papers[0].ID = 1
	i := export.Issuing{Programme: now, N: 2, Given: []model.Issued{given}}
	opt := options("individual", model.ForDelegation, "en")
	opt.For = who
	i.Wishes = []export.Wish{{Options: opt, To: []model.EditionHolder{{Kind: model.HeldByName, Name: model.Plain("Kyiv")}}}}
	if err := i.Marked(func(string) ([]byte, error) { return frozen, nil }); err != nil {
		t.Fatal(err)
	}
	_, files, err := i.Make()
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Join(strings.Fields(strings.Join(pages(t, files[0].Bytes), " ")), " ")
	_, told, _ := strings.Cut(text, "What is different here: ")
	told, _, _ = strings.Cut(told, ".")
	if !strings.Contains(told, titleOf(&now, moved, "en")) || strings.Contains(told, own) {
		t.Errorf("told %q, of which %q is not theirs", told, own)
	}
}

// Who reads the English sheet and was given the Ukrainian one since holds the last English one: that is what a new
// English one is compared with, and what it replaces. Who never had an English one holds the last they were given.
func TestWhatSomebodyHoldsIsOfTheLanguageTheyRead(t *testing.T) {
	visit, _ := programmes(t)
	now, _, _, _, _ := later(t, visit)
	frozen := map[string][]byte{}
	for key, p := range map[string]model.Programme{"one": visit, "two": now} {
		b, err := edition.Freeze(&p)
		if err != nil {
			t.Fatal(err)
		}
		frozen[key] = b
	}
	given := func(n int64, key, langs string, names ...string) model.Issued {
		out := model.Issued{Edition: model.Edition{N: n, At: 1_772_000_000 + n, Zone: "Europe/Bucharest"}, Papers: []model.EditionPaper{{Audience: model.Public, Document: "public", Langs: langs}}}
		out.Papers[0].ID, out.Programme.Key = n, key
		for _, name := range names {
			out.Holders = append(out.Holders, model.EditionHolder{Kind: model.HeldByName, Name: model.Plain(name), PaperID: n})
		}
		return out
	}
	i := export.Issuing{Programme: now, N: 3, Given: []model.Issued{given(2, "two", "uk", "Both", "Ukrainian"), given(1, "one", "en,ro", "Both")},
		Wishes: []export.Wish{{Options: options("public", model.Public, "en"), To: []model.EditionHolder{{Kind: model.HeldByName, Name: model.Plain("Both")}, {Kind: model.HeldByName, Name: model.Plain("Ukrainian")}}}}}
	if err := i.Marked(func(key string) ([]byte, error) { return frozen[key], nil }); err != nil {
		t.Fatal(err)
	}
	_, files, err := i.Make()
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != 2 {
		t.Fatalf("%d files", len(files))
	}
	for n, want := range []string{"Changes since edition 1", "Changes since edition 2"} {
		text := strings.Join(strings.Fields(strings.Join(pages(t, files[n].Bytes), " ")), " ")
		if !strings.Contains(text, want) || !strings.Contains(text, "replaces edition "+want[len(want)-1:]) || strings.Contains(text, "No changes") != (n == 1) {
			t.Errorf("%s: not %q, or nothing is said to have changed", files[n].Name, want)
		}
	}
}
