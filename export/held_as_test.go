package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/assets"
	"chancery/export"
	"chancery/model"
	"chancery/model/edition"
	"chancery/words"
)

// A delegation, or the press, that was given the programme for everybody holds that edition: its sheet
// of changes is made, of what it was told and of nothing else. Another delegation holds nothing, and
// a paper that its readers hold and that was recalled is none.
func TestWhoHoldsAPublicPaperIsToldWhatChanged(t *testing.T) {
	was, _ := programmes(t)
	now, moved, _, _, _ := later(t, was)
	var secret string
	for i := range now.Items {
		if it := &now.Items[i]; it.Audience == model.ForDelegation && it.Live() {
			it.Start, it.End, secret = it.Start.AddMinutes(9), it.End.AddMinutes(9), it.Title["en"]
		}
	}
	frozen, err := edition.Freeze(&was)
	if err != nil || secret == "" {
		t.Fatal(err, secret)
	}
	read := func(string) ([]byte, error) { return frozen, nil }
	by := map[model.Side]string{}
	for _, d := range was.Delegations {
		by[d.Side] = d.UID
	}
	guest, host := by[model.GuestSide], by[model.HostSide]
	one := model.Issued{Edition: model.Edition{N: 4, At: 1772000000, Zone: "Europe/Bucharest"}, Papers: []model.EditionPaper{{Row: model.Row{ID: 1}, Audience: model.Public}}, Holders: []model.EditionHolder{
		{PaperID: 1, Kind: model.HeldByDelegation, Who: guest, Name: model.Plain("Ukraine")}, {PaperID: 1, Kind: model.HeldByPress, Name: model.Plain("Press")}}}
	sheet := func(a model.Audience, delegation string, given ...model.Issued) (string, error) {
		opt := options(export.ChangeSheet, a, "en")
		opt.Delegation = delegation
		var err error
		if opt.Older, err = export.OlderOf(given, &opt.Request, []model.Programme{now}, read); err != nil {
			return "", err
		}
		papers, err := export.Compose([]model.Programme{now}, opt)
		if err != nil {
			return "", err
		}
		return everything(papers[0]), nil
	}
	title := ""
	for _, it := range now.Items {
		if it.UID == moved {
			title = it.Title["en"]
		}
	}
	for _, tt := range []struct {
		a          model.Audience
		delegation string
	}{{model.ForDelegation, guest}, {model.PressOnly, ""}} {
		s, err := sheet(tt.a, tt.delegation, one)
		if err != nil || !strings.Contains(s, title) || strings.Contains(s, secret) {
			t.Errorf("%s: %v: %s", tt.a, err, s)
		}
	}
	if _, err := sheet(model.ForDelegation, host, one); model.Code(err) != "export.since-none" {
		t.Errorf("the host holds none: %v", err)
	}
	recalled := one
	recalled.N, recalled.Recalls = 5, []model.EditionRecall{{}}
	if s, err := sheet(model.ForDelegation, guest, recalled); model.Code(err) != "export.since-none" {
		t.Errorf("what was recalled: %v %s", err, s)
	}
}

// A sheet of changes names each edition that was recalled since, to those who were given it: who holds
// it knows that it counts no more. Others are told of none.
func TestASheetOfChangesNamesWhatWasRecalled(t *testing.T) {
	was, _ := programmes(t)
	now, _, _, _, _ := later(t, was)
	frozen, err := edition.Freeze(&was)
	if err != nil {
		t.Fatal(err)
	}
	read := func(string) ([]byte, error) { return frozen, nil }
	given := func(n int64, of model.Audience, recalls ...model.EditionRecall) model.Issued {
		return model.Issued{Edition: model.Edition{N: n, At: 1772000000 + 3600*n, Zone: "Europe/Bucharest"}, Papers: []model.EditionPaper{{Row: model.Row{ID: n}, Audience: of}}, Recalls: recalls}
	}
	for _, lang := range assets.Languages() {
		w := words.For(lang)
		for _, tt := range []struct {
			list []model.Issued
			want bool
		}{
			{[]model.Issued{given(3, model.PressOnly), given(2, model.PressOnly, model.EditionRecall{}), given(1, model.PressOnly)}, true},
			{[]model.Issued{given(3, model.PressOnly), given(2, model.ForDelegation, model.EditionRecall{}), given(1, model.PressOnly)}, false},
			{[]model.Issued{given(3, model.PressOnly), given(2, model.PressOnly), given(1, model.PressOnly)}, false},
		} {
			opt := options(export.ChangeSheet, model.PressOnly, lang)
			opt.Since = 1
			if opt.Older, err = export.OlderOf(tt.list, &opt.Request, []model.Programme{now}, read); err != nil {
				t.Fatal(err)
			}
			p := composed(t, now, opt)
			want := w.Say("export.since-recalled", int64(2), w.Date("2026-02-25"), "10:13")
			if got := strings.Contains(everything(p), want); got != tt.want {
				t.Errorf("%s: told %v, of %q: %s", lang, got, want, p.Sections[0].Under)
			}
			if tt.want && !strings.Contains(bare(t, "html", rendered(t, "html", now, opt)), blank.ReplaceAllString(want, "")) {
				t.Errorf("%s: no page says %q", lang, want)
			}
		}
	}
}

// A sheet of changes tells of what was recalled those alone who were given it: neither another delegation, nor
// whoever has an earlier edition and never got that one.
func TestARecallIsToldToWhoeverHadIt(t *testing.T) {
	was, _ := programmes(t)
	now, _, _, _, _ := later(t, was)
	frozen, err := edition.Freeze(&was)
	if err != nil {
		t.Fatal(err)
	}
	read := func(string) ([]byte, error) { return frozen, nil }
	guest, host := "", ""
	for _, d := range was.Delegations {
		if d.Side == model.GuestSide {
			guest = d.UID
		} else {
			host = d.UID
		}
	}
	to := func(paper int64, list ...model.EditionHolder) (out []model.EditionHolder) {
		for _, h := range list {
			h.PaperID = paper
			out = append(out, h)
		}
		return out
	}
	delegation := func(uid string) model.EditionHolder {
		return model.EditionHolder{Kind: model.HeldByDelegation, Who: uid, Name: model.Plain("Delegation " + uid)}
	}
	named := func(name string) model.EditionHolder {
		return model.EditionHolder{Kind: model.HeldByName, Name: model.Plain(name)}
	}
	given := func(n int64, of model.Audience, recalled bool, holders ...model.EditionHolder) model.Issued {
		out := model.Issued{Edition: model.Edition{N: n, At: 1772000000 + 3600*n, Zone: "Europe/Bucharest"}, Papers: []model.EditionPaper{{Row: model.Row{ID: n}, Audience: of}}, Holders: to(n, holders...)}
		if recalled {
			out.Recalls = []model.EditionRecall{{}}
		}
		return out
	}
	told := words.For("en").Say("export.since-recalled", int64(2), words.For("en").Date("2026-02-25"), "10:13")
	list := []model.Issued{given(2, model.ForDelegation, true, delegation(guest)), given(1, model.ForDelegation, false, delegation(guest), delegation(host))}
	for uid, want := range map[string]bool{guest: true, host: false} {
		opt := options(export.ChangeSheet, model.ForDelegation, "en")
		opt.Since, opt.Delegation = 1, uid
		if opt.Older, err = export.OlderOf(list, &opt.Request, []model.Programme{now}, read); err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(everything(composed(t, now, opt)), told); got != want {
			t.Errorf("the delegation %s is told of it: %v", uid, got)
		}
	}
	list = []model.Issued{given(2, model.Public, true, named("Had it")), given(1, model.Public, false, named("Had it"), named("Never"), named("Nor they"))}
	opt := options(export.ChangeSheet, model.Public, "en")
	opt.Since = 1
	if opt.Older, err = export.OlderOf(list, &opt.Request, []model.Programme{now}, read); err != nil {
		t.Fatal(err)
	}
	i := export.Issuing{Programme: now, N: 3, Given: list, Wishes: []export.Wish{{Options: opt, To: []model.EditionHolder{named("Never"), named("Had it"), named("Nor they")}}}}
	issue, files, err := i.Make()
	if err != nil || len(files) != 2 || files[0].Name == files[1].Name {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for n, f := range files {
		text := strings.Join(strings.Fields(strings.Join(pages(t, f.Bytes), " ")), " ")
		had := slices.ContainsFunc(issue.Papers[n].To, func(h model.EditionHolder) bool { return h.Name.In("en") == "Had it" })
		if got := strings.Contains(text, told); got != had || had == (len(issue.Papers[n].To) != 1) {
			t.Errorf("%s for %d is told of it: %v\n%s", f.Name, len(issue.Papers[n].To), got, text)
		}
	}
}
