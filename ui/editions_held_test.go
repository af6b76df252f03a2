package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// A paper that was issued stands among the papers made under its edition, and under no other
// state.
func TestPapersMadeSayTheirEdition(t *testing.T) {
	documents(t)
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	w.enter(of.ID)
	givesOut(t, w)
	for _, hash := range []string{"aa", "bb"} {
		if err := w.desk.RecordPaper(&model.Made{At: 1, EventUID: of.UID, Title: "Official visit", Document: "running-order", Format: "pdf", Audience: model.Internal, Langs: "en", File: hash + ".pdf", Hash: hash}); err != nil {
			t.Fatal(err)
		}
	}
	w.enter(of.ID)
	u.Key(fyne.KeyF10)
	all := strings.Join(u.Texts(), "\n")
	if strings.Count(all, "· Edition 1") != 1 || strings.Count(all, "· "+w.words.Say("papers.state.unissued")) != 1 {
		t.Errorf("the shelf says %q", all)
	}
	w.table.Run("papers-made")
	if said := strings.Join(u.Above(), "\n"); strings.Count(said, "Edition 1 → Duty officer ·") != 1 {
		t.Errorf("the list of all says %q", said)
	}
}

// Who holds what tells the papers of each; one press asks for those of all whose papers are no
// longer right, and each gets what they hold.
func TestAllWhoHoldOldPapersAreServedAtOnce(t *testing.T) {
	documents(t)
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	w.enter(of.ID)
	one := func(name string) model.EditionHolder {
		return model.EditionHolder{Kind: model.HeldByName, Name: model.Plain(name)}
	}
	givesOutTo(t, w, []string{"running-order", "contacts"}, one("Duty officer"))
	givesOutTo(t, w, []string{"contacts"}, one("Motor pool"))
	p, err := w.desk.Programme(of.ID)
	if err != nil {
		t.Fatal(err)
	}
	it := p.Items[3]
	it.Remarks = model.Text{"en": "By the east gate"}
	if err := w.desk.Do(&model.SaveItem{Item: it}); err != nil {
		t.Fatal(err)
	}
	w.table.Run("editions")
	for _, want := range []string{w.words.Say("sheet.paper.running-order") + " EN · " + w.words.Say("sheet.paper.contacts") + " EN", w.words.Say("sheet.paper.contacts") + " EN"} {
		if !u.Sees(want) {
			t.Errorf("nobody holds %q: %q", want, u.Above())
		}
	}
	u.ClickText(w.words.Say("holds.anew-all", 2))
	if got := uitest.Labelled[*part.Field](u, w.words.Say("issue.others")).Text(); !u.Sees("Edition 3 of ") || !strings.Contains(got, "Duty officer") || !strings.Contains(got, "Motor pool") {
		t.Fatalf("for %q: %q", got, u.Above())
	}
	if u.Sees(w.words.Say("issue.reason")) {
		typesInto(u, w, "issue.reason", "agreed")
	}
	u.ClickText(w.words.Say("issue.do"))
	list, err := w.desk.Editions(of.UID)
	if err != nil || len(list) != 3 {
		t.Fatalf("%d editions, %v: %q", len(list), err, u.Above())
	}
	who := map[string]string{}
	for _, paper := range list[0].Papers {
		for _, h := range list[0].HoldersOf(paper.ID) {
			who[h.Name.In()] += paper.Document + " "
		}
	}
	var since []string
	for _, paper := range list[0].Papers {
		if _, n, ok := strings.Cut(paper.File, " since "); ok {
			since = append(since, paper.Document+" "+n[:1])
		}
	}
	if got := strings.Join(since, ", "); got != "running-order 1, contacts 2, contacts 1" {
		t.Errorf("marked since what each holds: %q", got)
	}
	if got := who["Motor pool"]; got != "contacts " {
		t.Errorf("the motor pool got %q", got)
	}
	if got := who["Duty officer"]; strings.Count(got, " ") != 2 || !strings.Contains(got, "running-order") {
		t.Errorf("the duty officer got %q", got)
	}
}
