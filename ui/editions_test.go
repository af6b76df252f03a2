package ui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/edition"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// givesOut gives the sample visit out to a duty officer, as it stands.
func givesOut(t testing.TB, w *Window) {
	t.Helper()
	givesOutTo(t, w, []string{"running-order"}, model.EditionHolder{Kind: model.HeldByName, Name: model.Plain("Duty officer"), Phone: "+40 21 111"})
}

// givesOutTo gives papers of it out, each to all of these.
func givesOutTo(t testing.TB, w *Window, documents []string, to ...model.EditionHolder) {
	t.Helper()
	of := visit(t, w)
	p, err := w.desk.Programme(of.ID)
	if err != nil {
		t.Fatal(err)
	}
	b, err := edition.Freeze(&p)
	if err != nil {
		t.Fatal(err)
	}
	n, err := w.desk.Numbering(of.UID)
	if err != nil {
		t.Fatal(err)
	}
	var papers []model.GivenOut
	for _, d := range documents {
		paper := model.EditionPaper{Document: d, Format: "pdf", Langs: "en", Audience: model.Internal, File: d + ".pdf", Hash: "aa"}
		papers = append(papers, model.GivenOut{Paper: paper, Bytes: []byte("x"), To: to})
	}
	if err := w.desk.Do(&model.Issue{Event: of.UID, N: n.Next, Zone: p.Event.Zone, Frozen: b, Revision: p.Revision, Papers: papers}); err != nil {
		t.Fatal(err)
	}
}

// Whoever holds several papers of an edition that is called back is to be called once.
func TestARecallNamesEachHolderOnce(t *testing.T) {
	documents(t)
	w, u := sit(t, "ro", look.Light)
	w.enter(visit(t, w).ID)
	givesOutTo(t, w, []string{"running-order", "contacts"}, model.EditionHolder{Kind: model.HeldByName, Name: model.Plain("Duty officer"), Phone: "+40 21 111"},
		model.EditionHolder{Kind: model.HeldByName, Name: model.Plain("Press office"), Phone: "+40 21 112"})
	w.table.Run("editions")
	u.ClickPlace("recall", 0)
	said := strings.Join(u.Above(), "\n")
	if strings.Count(said, "Duty officer · +40 21 111") != 1 || strings.Count(said, "Press office · +40 21 112") != 1 {
		t.Errorf("it says %q", said)
	}
}

// typesInto puts words into a field by its label.
func typesInto(u *uitest.User, w *Window, label, text string) {
	f := uitest.Labelled[*part.Field](u, w.words.Say(label))
	u.Canvas.Focus(f.Entry())
	u.Type(text)
}

// givesAll gives who is typed and is nobody of the visit what is not public too: Issue says that it is
// not given, and leads to the box.
func givesAll(u *uitest.User, w *Window) {
	u.ClickText(w.words.Say("issue.do"))
	u.ClickPlace("tick", 1000) // behind those of the papers
}

// An edition is issued from the window: what stands against it is said first and let pass
// with a reason, the files say their number, undo steps over it, and what is made afterwards
// without being issued is a draft after it.
func TestAnEditionIsIssuedInTheWindow(t *testing.T) {
	folder := documents(t)
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	w.enter(of.ID)
	w.table.Run("issue")
	if !u.Sees(w.words.Say("issue.clear")) {
		t.Errorf("nothing stands against it, and it says %q", u.Above())
	}
	u.Key(fyne.KeyEscape)
	p, err := w.desk.Programme(of.ID)
	if err != nil {
		t.Fatal(err)
	}
	it := p.Items[2]
	it.Status = model.ToBeConf
	if err := w.desk.Do(&model.SaveItem{Item: it}); err != nil {
		t.Fatal(err)
	}
	w.table.Run("issue")
	if !u.Sees("Edition 1 of ") || !u.Sees(w.words.Say("issue.blocks")) {
		t.Fatalf("it shows %q", u.Above())
	}
	u.ClickText(w.words.Say("issue.do"))
	if !u.Sees(w.words.Say("issue.pick-holder")) {
		t.Errorf("without a recipient: %q", u.Above())
	}
	typesInto(u, w, "issue.others", "Duty officer, +40 21 111")
	givesAll(u, w)
	u.ClickText(w.words.Say("issue.do"))
	if !u.Sees(w.words.Say("issue.give-reason")) {
		t.Errorf("without a reason: %q", u.Above())
	}
	typesInto(u, w, "issue.reason", "agreed by telephone")
	typesInto(u, w, "issue.why", "first issue")
	u.ClickText(w.words.Say("issue.do"))
	list, err := w.desk.Editions(of.UID)
	if err != nil || len(list) != 1 || len(list[0].Papers) != 1 || len(list[0].Waived) == 0 || list[0].Waived[0].Reason != "agreed by telephone" || list[0].Why.In() != "first issue" {
		t.Fatalf("%+v, %v; it shows %q", list, err, u.Above())
	}
	if h := list[0].Holders[0]; h.Name.In() != "Duty officer" || h.Phone != "+40 21 111" {
		t.Errorf("%+v", h)
	}
	files, err := os.ReadDir(folder)
	if err != nil || len(files) != 1 {
		t.Fatal(files, err)
	}
	b, err := os.ReadFile(filepath.Join(folder, files[0].Name()))
	kept, wrong := w.desk.Vault(list[0].Papers[0].Bytes.Key)
	if err != nil || wrong != nil || string(b) != string(kept) {
		t.Errorf("what was written is not what is kept: %v, %v", err, wrong)
	}
	if l, ok := w.desk.CanUndo(); ok && l.Verb == "issue" {
		t.Error("undo would take it back")
	}
	if u.Key(fyne.KeyF10); !u.Sees("Draft, after edition 1") && !strings.Contains(strings.Join(u.Texts(), " "), "after edition 1") {
		t.Logf("the preview shows %q", u.Above())
	}
}

// After a change the list says whose papers are no longer right; one press makes theirs
// anew, another calls an edition back; what changed is told with a press to each place.
func TestWhoHoldsWhat(t *testing.T) {
	documents(t)
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	w.enter(of.ID)
	w.table.Run("changed")
	if !strings.Contains(strings.Join(u.Texts(), " "), "No edition has been issued yet") && !strings.Contains(w.toast.Text(), "No edition has been issued yet") {
		t.Errorf("before anything is given out: %q", u.Above())
	}
	u.Key(fyne.KeyEscape)
	w.enter(of.ID)
	givesOut(t, w)
	w.table.Run("editions")
	if !u.Sees("Duty officer · +40 21 111") || !u.Sees("no changes since") || u.Sees(w.words.Say("holds.anew")) {
		t.Fatalf("it shows %q", u.Above())
	}
	u.Key(fyne.KeyEscape)
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
	if !u.Sees("1 change since") {
		t.Fatalf("after a change it shows %q", u.Above())
	}
	u.ClickPlace("anew", 0)
	if !u.Sees("Edition 2 of ") || uitest.Labelled[*part.Field](u, w.words.Say("issue.others")).Text() != "Duty officer, +40 21 111" {
		t.Errorf("theirs anew: %q", u.Above())
	}
	u.Key(fyne.KeyEscape)
	w.table.Run("changed")
	if !u.Sees("internal remarks") || !u.Sees("By the east gate") {
		t.Errorf("what changed: %q", u.Above())
	}
	if u.ClickPlace("change", 0); len(w.chosen) != 1 || w.chosen[0].Item != it.ID {
		t.Errorf("a press leads to %v", w.chosen)
	}
	w.table.Run("editions")
	u.ClickPlace("recall", 0)
	if !u.Sees("Duty officer · +40 21 111") {
		t.Errorf("who is to be called: %q", u.Above())
	}
	typesInto(u, w, "recall.why", "wrong hour")
	u.ClickText(w.words.Say("recall.now"))
	list, err := w.desk.Editions(of.UID)
	if err != nil {
		t.Fatal(err)
	}
	if r, ok := list[0].Recalled(); !ok || r.Why.In() != "wrong hour" {
		t.Errorf("%+v", list[0].Recalls)
	}
	u.Key(fyne.KeyEscape)
	if w.table.Run("editions"); !u.Sees(w.words.Say("recall.why") + ": wrong hour") {
		t.Errorf("why it was recalled: %q", u.Above())
	}
}

// The next edition is proposed to whoever holds the last, with what they hold, and says what
// changed since; from the papers the one on show is ticked.
func TestTheNextEditionGoesToWhoHoldsTheLast(t *testing.T) {
	documents(t)
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	w.enter(of.ID)
	givesOut(t, w)
	others := func() string { return uitest.Labelled[*part.Field](u, w.words.Say("issue.others")).Text() }
	w.table.Run("issue")
	if others() != "Duty officer, +40 21 111" || !u.Sees(w.words.Say("issue.since-none", 1)) {
		t.Errorf("it proposes %q: %q", others(), u.Above())
	}
	u.Key(fyne.KeyEscape)
	it := w.inside.Items[3]
	it.Remarks = model.Text{"en": "By the east gate"}
	if err := w.desk.Do(&model.SaveItem{Item: it}); err != nil {
		t.Fatal(err)
	}
	w.table.Run("issue")
	if said := strings.Join(u.Above(), " "); !strings.Contains(said, "1 change since edition 1: ") || !strings.Contains(said, w.words.Text(it.Title)) {
		t.Errorf("what changed is not said: %q", said)
	}
	u.Key(fyne.KeyEscape)
}
