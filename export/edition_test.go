package export_test

import (
	"bytes"
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"chancery/assets"
	"chancery/export"
	"chancery/model"
	"chancery/model/check"
	"chancery/words"
)

// Every page, in every format and language, says which edition it is and as of when; what
// was not issued says that it is a draft, and after which.
func TestEveryPageSaysItsEdition(t *testing.T) {
	visit, _ := programmes(t)
	at := map[string]string{"en": "as of 1 March 2026, 10:00", "ro": "situația la 1 martie 2026, ora 10:00", "uk": "станом на 1 березня 2026 р., 10:00"}
	for _, lang := range assets.Languages() {
		for want, e := range map[string]export.Edition{"edition": {N: 5}, "draft-after": {After: 5}} {
			for _, document := range []string{"public", "running-order", "press-programme"} {
				opt := options(document, model.Internal, lang)
				opt.Edition = e
				w := words.For(lang)
				line := w.Say("export."+want, w.Date("2026-03-01"), "10:00", 5)
				if !strings.Contains(line, at[lang]) || !strings.Contains(line, "5") {
					t.Fatalf("%s: %s", lang, line)
				}
				for _, format := range export.Formats {
					if format == "pdf" {
						continue
					}
					if got := bare(t, format, rendered(t, format, visit, opt)); !strings.Contains(got, blank.ReplaceAllString(line, "")) {
						t.Errorf("%s in %s as %s does not say %q", document, lang, format, line)
					}
				}
				for i, page := range pages(t, pdf(t, visit, opt)) {
					if !strings.Contains(page, line) {
						t.Errorf("%s in %s: page %d does not say %q", document, lang, i+1, line)
					}
				}
			}
		}
	}
	opt := options("public", model.Internal, "ro", "uk")
	opt.Edition = export.Edition{N: 5}
	for _, page := range pages(t, pdf(t, visit, opt)) {
		if !strings.Contains(page, "Versiunea 5") || !strings.Contains(page, "Редакція 5") || !strings.Contains(page, "01.03.2026, 10:00") && !strings.Contains(page, "1 martie 2026") {
			t.Errorf("in two languages: %s", page)
		}
	}
}

// Outside the office the house may leave out the number, and its word; the hour never.
func TestTheHouseMayLeaveOutTheNumber(t *testing.T) {
	visit, _ := programmes(t)
	for _, a := range model.Audiences {
		opt := options("public", a, "en")
		opt.Look.House, opt.Edition = opt.Look.House.With("edition", "office"), export.Edition{N: 5, Replaces: 4}
		line := composed(t, visit, opt).Line
		if inside := a == model.Internal; strings.Contains(line, "dition") != inside || strings.Contains(line, "replaces") != inside {
			t.Errorf("for %s: %s", a, line)
		}
		if !strings.Contains(strings.ToLower(line), "as of 1 march 2026, 10:00") {
			t.Errorf("for %s the hour is left out: %s", a, line)
		}
	}
}

// What comes after a recalled edition says so, issued or not.
func TestAPaperSaysWhatItReplaces(t *testing.T) {
	visit, _ := programmes(t)
	one := model.Issued{Edition: model.Edition{N: 4}, Recalls: []model.EditionRecall{{}}}
	if e := export.Standing([]model.Issued{one, {Edition: model.Edition{N: 3}}}, nil, nil, nil); e != (export.Edition{After: 4, Replaces: 4}) {
		t.Errorf("%+v", e)
	}
	if e := export.Standing(nil, nil, nil, nil); e != (export.Edition{}) {
		t.Errorf("%+v", e)
	}
	opt := options("public", model.Internal, "en")
	opt.Edition = export.Edition{N: 5, Replaces: 4}
	if line := composed(t, visit, opt).Line; !strings.HasSuffix(line, "replaces edition 4, which was recalled") {
		t.Error(line)
	}
}

// What somebody holds and was recalled is said to be so, though an edition for others was issued
// since.
func TestARecallIsSaidAfterOthersWereGivenOne(t *testing.T) {
	visit, _ := programmes(t)
	holder := func(name string, paper int64) model.EditionHolder {
		return model.EditionHolder{Kind: model.HeldByName, Name: model.Plain(name), PaperID: paper}
	}
	given := func(n int64, doc, to string) model.Issued {
		out := model.Issued{Edition: model.Edition{N: n, At: 1_772_000_000 + n, Zone: "Europe/Bucharest"}, Papers: []model.EditionPaper{{Audience: model.Public, Document: doc}}, Holders: []model.EditionHolder{holder(to, n)}}
		out.Papers[0].ID = n
		return out
	}
	gone := given(3, "public", "Ziar")
	gone.Recalls = []model.EditionRecall{{}}
	i := export.Issuing{Programme: visit, N: 5, Given: []model.Issued{given(4, "running-order", "Other"), gone, given(1, "public", "Ziar")}}
	i.Wishes = []export.Wish{{Options: options("public", model.Public, "en"), To: []model.EditionHolder{holder("Ziar", 0)}}}
	_, files, err := i.Make()
	if err != nil {
		t.Fatal(err)
	}
	if s := strings.Join(strings.Fields(strings.Join(pages(t, files[0].Bytes), " ")), " "); !strings.Contains(s, "replaces edition 3, which was recalled") {
		t.Error(s)
	}
}

// An edition is made whole before anything is issued, and the bytes are those that are written.
func TestAnEditionIsMadeWhole(t *testing.T) {
	visit, _ := programmes(t)
	to := []model.EditionHolder{{Kind: model.HeldByPress, Name: model.Plain("Press")}}
	i := export.Issuing{Programme: visit, N: 2, Wishes: []export.Wish{{options("public", model.Public, "en"), to}, {options("public", model.Public, "ro"), to}}}
	c, files, err := i.Make()
	if err != nil || len(files) != 2 || len(c.Papers) != 2 || files[0].Name == files[1].Name {
		t.Fatal(files, err)
	}
	folder := t.TempDir()
	s, err := export.Stage(folder, files)
	if err != nil {
		t.Fatal(err)
	}
	if list, err := filepath.Glob(filepath.Join(folder, "*.pdf")); err != nil || len(list) != 0 {
		t.Errorf("before it is issued there is %v, %v", list, err)
	}
	paths, err := s.Place()
	if err != nil || len(paths) != 2 {
		t.Fatal(paths, err)
	}
	for n, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil || !bytes.Equal(b, c.Papers[n].Bytes) || c.Papers[n].Paper.File != filepath.Base(path) {
			t.Errorf("%s: %v", path, err)
		}
	}
	left, err := filepath.Glob(filepath.Join(folder, ".chancery-*"))
	if err != nil || len(left) != 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
	i.Wishes[1].Document = "nothing such"
	if _, _, err := i.Make(); model.Code(err) != "export.document" {
		t.Errorf("a paper that cannot be made: %v", err)
	}
	if _, err := export.Stage(filepath.Join(folder, filepath.Base(paths[0])), files); err == nil {
		t.Error("files were written into a file")
	}
}

// What stands against an edition is said before: what blocks it, and what does not.
func TestWhatStandsAgainstAnEdition(t *testing.T) {
	visit, _ := programmes(t)
	visit.Items[0].Status, visit.Items[1].Title, visit.Items[2].StartMark = model.ToBeConf, model.Text{"en": "Talks"}, model.TimeTBC
	for i := range visit.Items {
		if i != 0 && visit.Items[i].Status != model.Dropped {
			visit.Items[i].Status = model.Agreed
		}
	}
	found := []check.Finding{{Rule: "room-twice", Refs: []model.Ref{{Event: visit.Event.ID, Item: visit.Items[1].ID}, {Event: visit.Event.ID, Item: visit.Items[2].ID}}, Subject: check.Subject{Name: model.Plain("Hall")}}}
	got := export.Against(&visit, found, []export.Wish{{Options: options("running-order", model.Internal, "uk")}}, export.Aged{}, words.For("en"))
	var rules []string
	for _, o := range got {
		rules = append(rules, o.Rule)
		if o.Blocks == (o.Rule == "untranslated") || o.Said == "" || o.About == "" {
			t.Errorf("%+v", o)
		}
	}
	for lang, want := range map[string]string{"en": "Ukrainian", "ro": "ucraineană", "uk": "українська"} {
		said := export.Against(&visit, nil, []export.Wish{{Options: options("running-order", model.Internal, "uk")}}, export.Aged{}, words.For(lang))
		if !slices.ContainsFunc(said, func(o export.Objection) bool {
			return strings.Contains(o.Said, want) && strings.HasSuffix(o.Said, ": Talks")
		}) {
			t.Errorf("%s: no title is said to be wanting in %s: %v", lang, want, said)
		}
	}
	for _, want := range []string{"clash", "tbc", "hour", "untranslated"} {
		if !slices.Contains(rules, want) {
			t.Errorf("nothing is said of %s: %v", want, rules)
		}
	}
}

// No press gets what it may not read, no delegation a paper of the office or of another one:
// of a paper for delegations each gets its own. Whoever is named is the officer's choice.
func TestEachGetsOnlyWhatSuitsThem(t *testing.T) {
	visit, _ := programmes(t)
	to := []model.EditionHolder{{Kind: model.HeldByPress, Name: model.Plain("Press")}, {Kind: model.HeldByDelegation, Who: "ua", Name: model.Plain("Ukraine")},
		{Kind: model.HeldByDelegation, Who: "ro", Name: model.Plain("Romania")}, {Kind: model.HeldByName, Name: model.Plain("Duty officer")}}
	for a, want := range map[model.Audience]string{
		model.Public: "[:Press Ukraine Romania Duty officer]", model.PressOnly: "[:Press Ukraine Romania Duty officer]",
		model.ForDelegation: "[ua:Ukraine][ro:Romania][:Duty officer]", model.Internal: "[:Duty officer]",
	} {
		got := ""
		for _, w := range export.Addressed(&visit, []export.Options{options("running-order", a, "en")}, to) {
			var names []string
			for _, h := range w.To {
				names = append(names, h.Name.In())
			}
			got += "[" + w.Delegation + ":" + strings.Join(names, " ") + "]"
		}
		if got != want {
			t.Errorf("for %s: %s, want %s", a, got, want)
		}
	}
	if w := export.Addressed(&visit, []export.Options{options("running-order", model.Internal, "en")}, to[:1]); len(w) != 1 || len(w[0].To) != 0 {
		t.Errorf("a paper that suits nobody is left out unsaid: %+v", w)
	}
}

// Somebody of the visit is known by name, with their telephone or that of whoever goes with their
// delegation; others are words.
func TestARecipientIsKnownByName(t *testing.T) {
	visit, _ := programmes(t)
	for _, who := range visit.People {
		h := export.Recipient(&visit, who.Name.In(), "")
		d, _ := visit.DelegationOf(who.ID)
		if h.Kind != model.HeldByPerson || h.Who == who.UID && h.Phone != cmp.Or(who.Phone, d.LiaisonPhone) {
			t.Errorf("%s: %+v", who.Name.In(), h)
		}
	}
	if h := export.Recipient(&visit, "Duty officer", "+40 21 111"); h.Kind != model.HeldByName || h.Name.In() != "Duty officer" || h.Phone != "+40 21 111" {
		t.Errorf("%+v", h)
	}
}

// An individual programme goes to whose it is, in a file of its own: to everybody of a
// delegation, and to whoever is named.
func TestEachGetsTheirOwnProgramme(t *testing.T) {
	visit, _ := programmes(t)
	ask := options("individual", model.ForDelegation, "en")
	for _, d := range export.Delegations(&visit) {
		got := export.Addressed(&visit, []export.Options{ask}, []model.EditionHolder{{Kind: model.HeldByDelegation, Who: d.UID, Name: model.Plain("Delegation")}})
		if len(got) < 2 {
			t.Fatalf("%d programmes", len(got))
		}
		seen := map[string]bool{}
		for _, w := range got {
			if len(w.To) != 1 || w.For == "" || seen[w.For] || w.To[0].Kind == model.HeldByDelegation || w.To[0].Kind == model.HeldByPerson && w.For != "person "+w.To[0].Who {
				t.Errorf("%s is given to %+v", w.For, w.To)
			}
			seen[w.For] = true
			if papers, err := export.Compose([]model.Programme{visit}, w.Options); err != nil || len(papers) != 1 {
				t.Errorf("%s: %d papers, %v", w.For, len(papers), err)
			}
		}
	}
	for _, a := range export.People(visit, model.Reader{Audience: model.ForDelegation}) {
		if uid, ok := strings.CutPrefix(a.Key, "person "); ok {
			got := export.Addressed(&visit, []export.Options{ask}, []model.EditionHolder{{Kind: model.HeldByPerson, Who: uid, Name: a.Name}})
			if len(got) != 1 || got[0].For != a.Key || len(got[0].To) != 1 {
				t.Errorf("%s: %+v", a.Key, got)
			}
		}
	}
}

// Who would get an empty sheet is said beforehand, and which language is older than another.
func TestAnEmptyPaperAndAnOldTranslationAreSaidBefore(t *testing.T) {
	visit, _ := programmes(t)
	said := func(p *model.Programme, wish export.Wish, aged export.Aged) map[string]string {
		out := map[string]string{}
		for _, o := range export.Against(p, nil, []export.Wish{wish}, aged, words.For("en")) {
			out[o.Rule] = o.Said
			if o.Blocks && (o.Rule == "empty" || o.Rule == "older") {
				t.Errorf("%s blocks", o.Rule)
			}
		}
		return out
	}
	wish := export.Wish{Options: options("public", model.Public, "uk")}
	aged := export.Aged{Items: map[int64][]model.Aged{}}
	for i := range visit.Items {
		aged.Items[visit.Items[i].ID] = []model.Aged{{Key: "title", Lang: "uk", Than: "ro"}, {Key: "activity", Lang: "uk", Than: "ro"}}
	}
	if got := said(&visit, wish, aged); got["empty"] != "" || !strings.Contains(got["older"], "Ukrainian is older than that in Romanian") {
		t.Errorf("%v", got)
	}
	wish.Languages = export.Languages{"ro"}
	if got := said(&visit, wish, aged); got["older"] != "" {
		t.Errorf("%v", got)
	}
	unannounced := visit
	unannounced.Event.Audience = model.Internal
	if got := said(&unannounced, wish, export.Aged{}); !strings.Contains(got["empty"], "The visit is only for") || strings.Contains(got["empty"], "Nothing was written") {
		t.Errorf("before anything is asked for: %v", got)
	}
	closed := visit
	closed.Items = slices.Clone(visit.Items)
	for i := range closed.Items {
		closed.Items[i].Audience = model.Internal
	}
	if got := said(&closed, wish, export.Aged{}); !strings.Contains(got["empty"], "Would be empty") {
		t.Errorf("%v", got)
	}
}

// A programme for the press has the rows of which nobody has said yet how the press may come: it is no empty
// paper, and whoever holds it is told when one of them changes.
func TestRowsStillToBeSaidToThePressAreInItsProgramme(t *testing.T) {
	was, _ := programmes(t)
	was.Items, was.Accesses = slices.Clone(was.Items), nil
	n := -1
	for i := range was.Items {
		it := &was.Items[i]
		*it = model.Item{Row: it.Row, EventID: it.EventID, Kind: it.Kind, Start: it.Start, End: it.End, Title: it.Title, Status: it.Status, Audience: model.Internal}
		if i == 2 {
			it.Audience, it.Status, n = model.Public, model.Agreed, i
		}
	}
	wish := export.Wish{Options: options("press-programme", model.PressOnly, "en")}
	if made := everything(composed(t, was, wish.Options)); !strings.Contains(made, words.For("en").Text(was.Items[n].Title)) {
		t.Fatalf("it is not in the paper: %s", made)
	}
	for _, o := range export.Against(&was, nil, []export.Wish{wish}, export.Aged{}, words.For("en")) {
		if o.Rule == "empty" {
			t.Errorf("%s", o.Said)
		}
	}
	now := again(t, was)
	now.Items[n].Title = model.Text{"en": "Called otherwise"}
	of := export.Told(&was, &now, &model.EditionPaper{Document: "press-programme", Audience: model.PressOnly}, 1<<40)
	if told := of.Told(); len(told) != 1 {
		t.Errorf("the press is told %+v", told)
	}
}
