package export_test

import (
	"slices"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/model/edition"
)

// again is a programme of its own with the same rows.
func again(t *testing.T, p model.Programme) model.Programme {
	t.Helper()
	b, err := edition.Freeze(&p)
	if err != nil {
		t.Fatal(err)
	}
	out, err := edition.Thaw(b)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// whoIs is somebody by their English name.
func whoIs(t *testing.T, p *model.Programme, name string) model.Person {
	t.Helper()
	for _, who := range p.People {
		if who.Name["en"] == name {
			return who
		}
	}
	t.Fatalf("nobody is called %s", name)
	return model.Person{}
}

// Whoever has a programme of their own is told of what they attend, though no other delegation may
// know of it, and of nothing that is not theirs.
func TestAPaperOfOnesOwnTellsWhatIsOnesOwn(t *testing.T) {
	was, _ := programmes(t)
	mine, theirs := whoIs(t, &was, "Andrii Sybiha"), whoIs(t, &was, "Oana Țoiu")
	now := again(t, was)
	it := now.Items[2]
	it.Row, it.Title, it.Audience = model.Row{ID: 9999, UID: "added"}, model.Text{"en": "Briefing of the Minister"}, model.ForDelegation
	now.Items = append(now.Items, it)
	now.Who[9999] = []model.Participation{{Row: model.Row{ID: 880002, UID: "his"}, ItemID: 9999, Side: model.GuestSide, PersonID: &mine.ID}}
	model.SortItems(now.Items)
	now.Resolve()
	paper := func(who model.Person) *model.EditionPaper {
		return &model.EditionPaper{Document: "individual", Audience: model.ForDelegation, Person: "person " + who.UID}
	}
	told := func(a, b *model.Programme, p *model.EditionPaper) []edition.Difference {
		of := export.Told(a, b, p, 1<<40)
		return of.Told()
	}
	if got := told(&was, &now, paper(mine)); len(got) != 1 || got[0].What != edition.Added || got[0].UID != "added" {
		t.Errorf("the one who attends it is told %+v", got)
	}
	if got := told(&was, &now, paper(theirs)); len(got) != 0 {
		t.Errorf("the other side is told %+v", got)
	}
	if got := told(&was, &now, &model.EditionPaper{Audience: model.Internal}); len(got) != 1 {
		t.Errorf("the office is told %+v", got)
	}
	later := again(t, now)
	at := slices.IndexFunc(later.Items, func(it model.Item) bool { return it.UID == "added" })
	later.Items[at].Start, later.Items[at].End = it.Start.AddMinutes(40), it.End.AddMinutes(40)
	if got := told(&now, &later, paper(mine)); len(got) != 1 || got[0].Key != "from" {
		t.Errorf("of an hour they are told %+v", got)
	}
	if got := told(&now, &later, paper(theirs)); len(got) != 0 {
		t.Errorf("of an hour the other side is told %+v", got)
	}
	if got := told(&now, &was, paper(mine)); len(got) != 1 || got[0].What != edition.Gone {
		t.Errorf("of what is gone they are told %+v", got)
	}
}
