package papers

import (
	"path/filepath"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

// A paper that nobody of those named may hold is named with whom it is for.
func TestAPaperThatNobodyNamedMayHold(t *testing.T) {
	h := sit(t)
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	i := &issuing{task: h.make.task("paper", p)}
	papers := []export.Options{i.options(export.Request{Document: "running-order", Audience: model.Internal, Languages: export.Languages{"en"}})}
	press := model.EditionHolder{Kind: model.HeldByPress, Name: model.Plain("Presa")}
	unserved := func(to ...model.EditionHolder) string {
		return h.words.Error(export.Unserved(&i.of[0], i.addressed(papers, to), to, h.words))
	}
	if said := unserved(press); !strings.Contains(said, "‘Internal running order’ is for: Internal.") || !strings.Contains(said, ": "+h.words.Say("edition.press")+".") {
		t.Errorf("it says %q", said)
	}
	if said := unserved(press, model.EditionHolder{Kind: model.HeldByName, Name: model.Plain("Ana")}); !strings.HasPrefix(said, h.words.Say("edition.press")+": none of these papers is for them") {
		t.Errorf("beside somebody who may hold it: %q", said)
	}
	if said := unserved(model.EditionHolder{Kind: model.HeldByName, Name: model.Plain("Ana")}); said != "" {
		t.Errorf("of somebody who may hold it: %q", said)
	}
}

// Who reads what is said when a row is let in on a paper, and a press takes it back.
func TestWhatIsShownToWhomIsSaid(t *testing.T) {
	h := sit(t)
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	of := h.make.task("paper", p)
	for n, to := range []model.Audience{model.PressOnly, model.Public} {
		of.of[0], err = h.desk.Programme(h.visit)
		if err == nil {
			err = of.letRows(of.of[0].Items[:n+1], []model.Audience{to, to})
		}
		l, ok := h.desk.CanUndo()
		if err != nil || !ok {
			t.Fatal(err, ok)
		}
		said, want := h.words.Count("ui.done."+l.Verb, 2, h.words.Text(l.Args[1])), "2 items are now shown to: Public"
		if n == 0 {
			said, want = h.words.Say("ui.done."+l.Verb, h.words.Text(l.Args[0]), h.words.Text(l.Args[1])), "‘"+h.words.Text(p.Items[0].Title)+"’ is now shown to: Press"
		}
		if said != want {
			t.Errorf("%+v is said as %q", l, said)
		}
	}
}

// Of a calendar whose readers may not know of the visit it is said why, once and before anything
// was tried; the field of the file has a name in it and no refusal.
func TestACalendarOfAVisitNobodyMayKnow(t *testing.T) {
	h := sit(t)
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	e := p.Event
	e.Audience, e.Status, e.Announced = model.Internal, model.Idea, ""
	if err := h.desk.Do(&model.SaveEvent{Event: e}); err != nil {
		t.Fatal(err)
	}
	b := h.board(t)
	b.asking.choose(export.ICS)
	a, nothing := b.asking, h.words.Say("papers.nothing-written")
	if name := a.file.Text(); strings.TrimSuffix(name, filepath.Ext(name)) == "" {
		t.Errorf("the file is called %q", name)
	}
	for _, c := range a.points.list {
		if strings.Contains(c.said, nothing) {
			t.Errorf("before anything was pressed it says %q", c.said)
		}
	}
	a.make()
	wait(t, "it is said", func() bool { return h.heard("") && !a.points.held })
	if a.file.Refused() != "" || len(a.points.list) == 0 {
		t.Errorf("under the file stands %q, beside it %v", a.file.Refused(), a.points.list)
	}
}
