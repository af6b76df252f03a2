package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
	"chancery/model/edition"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// giveOut gives papers of the visit out, just as they are said to be.
func giveOut(t *testing.T, w *Window, papers ...model.GivenOut) {
	t.Helper()
	p, err := w.desk.Programme(visit(t, w).ID)
	if err != nil {
		t.Fatal(err)
	}
	b, err := edition.Freeze(&p)
	if err != nil {
		t.Fatal(err)
	}
	n, err := w.desk.Numbering(p.Event.UID)
	if err != nil {
		t.Fatal(err)
	}
	for i := range papers {
		one := &papers[i]
		one.Bytes, one.Paper.Format, one.Paper.Langs, one.Paper.File, one.Paper.Hash = []byte("x"), "pdf", "en", one.Paper.Document+".pdf", "aa"
	}
	if err := w.desk.Do(&model.Issue{Event: p.Event.UID, N: n.Next, Zone: p.Event.Zone, Frozen: b, Revision: p.Revision, Papers: papers}); err != nil {
		t.Fatal(err)
	}
}

// paperTo is one with its readers, and who gets it.
func paperTo(document string, a model.Audience, to ...model.EditionHolder) model.GivenOut {
	return model.GivenOut{Paper: model.EditionPaper{Document: document, Audience: a}, To: to}
}

// ownOf are the programmes of their own of those of a delegation, each given to whom it is of.
func ownOf(t *testing.T, w *Window, delegation string) (out []model.GivenOut) {
	t.Helper()
	p, err := w.desk.Programme(visit(t, w).ID)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range export.Delegations(&p) {
		name := p.NameOf(&d)
		if name["en"] != delegation {
			continue
		}
		ask := export.Options{Request: export.Request{Document: "individual", Audience: model.ForDelegation, Languages: export.Languages{"en"}}}
		for _, wish := range export.Addressed(&p, []export.Options{ask}, []model.EditionHolder{{Kind: model.HeldByDelegation, Who: d.UID, Name: name}}) {
			one := paperTo("individual", model.ForDelegation, wish.To...)
			one.Paper.Person = wish.For
			out = append(out, one)
		}
	}
	if len(out) < 5 {
		t.Fatalf("only %d of %s have a programme of their own", len(out), delegation)
	}
	return out
}

// handsOf is which papers each got of an edition, by their names.
func handsOf(e *model.Issued) map[string]string {
	out := map[string]string{}
	for _, p := range e.Papers {
		for _, h := range e.HoldersOf(p.ID) {
			name := h.Name.In("en")
			out[name] = strings.TrimPrefix(out[name]+" "+p.Document, " ")
		}
	}
	return out
}

// Who holds what tells each paper that somebody has in hand, with the last edition of it that they were
// given; issued again to all, each gets these and no other, whatever their name has in it.
func TestEachIsIssuedAgainWhatTheyHold(t *testing.T) {
	documents(t)
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	w.enter(of.ID)
	ana := model.EditionHolder{Kind: model.HeldByName, Name: model.Plain("Ana Pop"), Phone: "+40 722 000 000"}
	press := model.EditionHolder{Kind: model.HeldByPress, Name: model.Plain("Press")}
	giveOut(t, w, append(ownOf(t, w, "Ukraine"), paperTo("running-order", model.Internal, ana), paperTo("public", model.Public, press, ana))...)
	giveOut(t, w, paperTo("contacts", model.Internal, ana))
	first, err := w.desk.Editions(of.UID)
	if err != nil {
		t.Fatal(err)
	}
	want := handsOf(&first[1])
	want["Ana Pop"] = "public running-order contacts"
	p, err := w.desk.Programme(of.ID)
	if err != nil {
		t.Fatal(err)
	}
	e := p.Event
	e.City = model.Text{"en": "Iași"}
	if err := w.desk.Do(&model.SaveEvent{Event: e}); err != nil {
		t.Fatal(err)
	}
	w.table.Run("editions")
	said := strings.Join(u.Above(), "\n")
	_, hers, _ := strings.Cut(said, "Ana Pop · +40 722 000 000\n")
	lines := strings.Split(hers, "\n")
	names := func(documents ...string) string {
		for i, d := range documents {
			documents[i] = w.words.Say("sheet.paper."+d) + " EN"
		}
		return strings.Join(documents, " · ")
	}
	if len(lines) < 4 || !strings.HasPrefix(lines[0], "Edition 2 · ") || lines[1] != names("contacts") || !strings.HasPrefix(lines[2], "Edition 1 · ") || lines[3] != names("running-order", "public") {
		t.Errorf("of Ana Pop it says %q", lines[:min(5, len(lines))])
	}
	n := len(want)
	u.ClickText(w.words.Say("holds.anew-all", n))
	others := uitest.Labelled[*part.Field](u, w.words.Say("issue.others")).Text()
	if !strings.Contains(others, "Interpreter, Ukrainian–Romanian") {
		t.Fatalf("the interpreter is not among %q", others)
	}
	goes := strings.Join(strings.Fields(strings.Join(u.Above(), " ")), " ")
	for name := range want {
		if name != "Press" && !strings.Contains(goes, name) {
			t.Errorf("%s is not named before it goes out", name)
		}
	}
	if u.Sees(w.words.Say("issue.reason")) {
		typesInto(u, w, "issue.reason", "agreed")
	}
	u.ClickText(w.words.Say("issue.do"))
	list, err := w.desk.Editions(of.UID)
	if err != nil || len(list) != 3 {
		t.Fatalf("%d editions, %v: %q", len(list), err, u.Above())
	}
	got := handsOf(&list[0])
	for name, papers := range want {
		sorted := func(s string) string {
			l := strings.Fields(s)
			slices.Sort(l)
			return strings.Join(l, " ")
		}
		if sorted(got[name]) != sorted(papers) {
			t.Errorf("%s held %q and got %q", name, papers, got[name])
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d held papers, %d got some: %v", len(want), len(got), got)
	}
	u.Key(fyne.KeyEscape)
}
