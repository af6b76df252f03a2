package papers

import (
	"slices"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/model/edition"
)

// A delegation that was given an edition in which its people got their own programmes means, ticked for the
// next, those too who have one only since; who was given one and was struck from the recipients gets none,
// and issued again, each gets what they hold and nobody else anything.
func TestWhoJoinedADelegationGetsTheirOwnProgramme(t *testing.T) {
	h := sit(t)
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	ask := export.Request{Document: "individual", Audience: model.ForDelegation, Languages: export.Languages{"en"}}
	var theirs model.EditionHolder
	var own []export.Wish
	for _, d := range export.Delegations(&p) {
		to := model.EditionHolder{Kind: model.HeldByDelegation, Who: d.UID, Name: p.NameOf(&d)}
		if got := export.Addressed(&p, []export.Options{{Request: ask}}, []model.EditionHolder{to}); len(got) > len(own) {
			theirs, own = to, got
		}
	}
	if len(own) < 3 {
		t.Fatalf("only %d have a programme of their own", len(own))
	}
	late, struck, stays := own[0], own[1], own[2]
	b, err := edition.Freeze(&p)
	if err != nil {
		t.Fatal(err)
	}
	given := func(r export.Request, whose string, to ...model.EditionHolder) model.GivenOut {
		return model.GivenOut{Paper: model.EditionPaper{Document: r.Document, Audience: r.Audience, Person: whose, Format: "pdf", Langs: "en", File: r.Document + whose + ".pdf", Hash: "aa"}, Bytes: []byte("x"), To: to}
	}
	issued := &model.Issue{Event: p.Event.UID, N: 1, Zone: p.Event.Zone, Frozen: b, Revision: p.Revision,
		Papers: []model.GivenOut{given(export.Request{Document: "public", Audience: model.Public}, "", theirs)}}
	for _, w := range own[1:] {
		issued.Papers = append(issued.Papers, given(ask, w.For, w.To...))
	}
	if err := h.desk.Do(issued); err != nil {
		t.Fatal(err)
	}
	gets := func(i *issuing, whose export.Wish, to ...model.EditionHolder) bool {
		return slices.ContainsFunc(i.addressed([]export.Options{{Request: ask}}, to), func(w export.Wish) bool {
			return w.For == whose.For && len(w.To) > 0
		})
	}
	i := h.make.issue(h.visit, nil, export.Request{})
	for _, c := range []struct {
		who  string
		of   export.Wish
		want bool
	}{{"who joined", late, true}, {"who stands among the recipients", stays, true}, {"who was struck", struck, false}} {
		if got := gets(i, c.of, theirs, stays.To[0]); got != c.want {
			t.Errorf("%s gets their own programme: %v", c.who, got)
		}
	}
	if gets(i, late, stays.To[0]) {
		t.Error("without their delegation, who joined it gets one")
	}
	i.sheet.Close()
	again := h.make.issue(h.visit, i.again, export.Request{})
	if gets(again, late, theirs, stays.To[0]) {
		t.Error("issued again, a programme goes to somebody who held none")
	}
}
