package export_test

import (
	"errors"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// The hour of an edition is one: what its papers say is what the diary keeps, though papers take
// their time and another minute began meanwhile.
func TestTheHourOfAnEditionIsOne(t *testing.T) {
	visit, _ := programmes(t)
	later := func(opt export.Options, minutes int64) export.Options {
		m, err := civil.MomentAt(opt.AsOf.At+60*minutes, opt.AsOf.Zone)
		if err != nil {
			t.Fatal(err)
		}
		opt.AsOf = m
		return opt
	}
	to := []model.EditionHolder{{Kind: model.HeldByName, Name: model.Plain("Duty officer")}}
	first := options("public", model.Public, "en")
	i := export.Issuing{Programme: visit, N: 1, Wishes: []export.Wish{{Options: first, To: to}, {Options: later(options("running-order", model.Internal, "en"), 1), To: to}}}
	out, files, err := i.Make()
	if err != nil {
		t.Fatal(err)
	}
	if out.At != first.AsOf.At {
		t.Errorf("the edition is of %d, its papers of %d", out.At, first.AsOf.At)
	}
	for _, f := range files {
		if f.Made.At != first.AsOf.At {
			t.Errorf("%s is of %d, another of %d", f.Name, f.Made.At, first.AsOf.At)
		}
	}
}

// What is made of an edition without issuing it is under its embargo as long as that holds, and so
// is every draft after it that leaves the office; its file says so, and whose number it bears.
func TestTheEmbargoOfAnEditionHoldsForWhatIsMadeAfter(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("public", model.Public, "en") // made on 1 March 2026 at 10:00
	zone := visit.Event.Zone
	hour, err := civil.Resolve("2026-03-02T14:00", zone, civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	for name, e := range map[string]export.Edition{"the same": {After: 1, As: 1, At: opt.AsOf.At, Until: hour}, "a draft": {After: 1, Until: hour}} {
		opt.Edition = e
		if got := bare(t, "pdf", rendered(t, "pdf", visit, opt)); !strings.Contains(strings.ToLower(got), strings.ToLower(blank.ReplaceAllString("Embargoed until 2 March 2026, 14:00", ""))) {
			t.Errorf("%s bears no embargo: %.300s", name, got)
		}
		file := export.FileName([]model.Programme{visit}, opt)
		if !strings.Contains(file, "embargo 02.03 14.00") || strings.Contains(file, "edition 1") != (e.As == 1) {
			t.Errorf("%s: %q", name, file)
		}
	}
	past := opt
	past.AsOf = hour
	if file := export.FileName([]model.Programme{visit}, past); strings.Contains(file, "embargo") {
		t.Errorf("it is over: %q", file)
	}
	opt.Edition, opt.Embargo = export.Edition{N: 2}, "2026-03-02T14:00"
	for _, lang := range words.Languages {
		opt.Languages = export.Languages{lang}
		w := words.For(lang)
		want := w.Say("export.edition-file", 2) + " – " + w.Say("export.embargo-file", "02.03 14.00")
		if file := export.FileName([]model.Programme{visit}, opt); !strings.Contains(file, want) {
			t.Errorf("%s: %q", lang, file)
		}
	}
}

// The embargo of the last edition is known to whatever is made after it for readers outside.
func TestStandingKnowsTheEmbargo(t *testing.T) {
	last := model.Issued{Edition: model.Edition{N: 1, Zone: "Europe/Bucharest", Waived: model.Waivers{{Rule: "embargo", About: "2026-03-02T14:00"}}}}
	if _, ok := last.EmbargoUntil(); !ok {
		t.Fatal("it is no embargo")
	}
	for a, want := range map[model.Audience]bool{model.Public: true, model.PressOnly: true, model.ForDelegation: true, model.Internal: false} {
		e := export.Standing([]model.Issued{last}, &export.Request{Document: "public", Audience: a}, []model.Programme{{}}, func(string) ([]byte, error) { return nil, errors.New("gone") })
		if got := e.Until.At > 0; got != want {
			t.Errorf("%s: %+v", a, e)
		}
	}
}

// An edition keeps the hour that its papers bear, whoever asked for it: that of the visit as well as one that
// was typed. Once it is past there is none, on the papers or in the diary.
func TestAnEditionKeepsTheEmbargoItsPapersBear(t *testing.T) {
	visit, _ := programmes(t)
	to := []model.EditionHolder{{Kind: model.HeldByName, Name: model.Plain("Duty officer")}}
	for name, c := range map[string]struct{ visit, asked, want, file string }{
		"that of the visit": {"2026-03-02T14:00", "", "2026-03-02T14:00", "embargo 02.03 14.00"},
		"one that is asked": {"2026-03-02T14:00", "2026-03-03T09:00", "2026-03-03T09:00", "embargo 03.03 09.00"},
		"one that is past":  {"2026-02-28T14:00", "", "", ""},
		"none":              {"", "", "", ""},
	} {
		visit.Event.Embargo = c.visit
		opt := options("public", model.Public, "en") // made on 1 March 2026 at 10:00
		opt.Embargo = c.asked
		i := export.Issuing{Programme: visit, N: 1, Wishes: []export.Wish{{Options: opt, To: to}}}
		out, files, err := i.Make()
		if err != nil {
			t.Fatal(name, err)
		}
		if out.Embargo != c.want || i.Embargo() != c.want {
			t.Errorf("%s: the diary keeps %q, not %q", name, out.Embargo, c.want)
		}
		if !strings.Contains(files[0].Name, c.file) || c.file == "" && strings.Contains(files[0].Name, "embargo") {
			t.Errorf("%s: %q", name, files[0].Name)
		}
	}
}
