package model_test

import (
	"slices"
	"testing"

	"chancery/model"
	"chancery/model/civil"
	"chancery/model/modeltest"
)

// pooled is a diary with an item to which the press comes in three ways.
func pooled(t *testing.T) (*modeltest.Diary, model.Item, func(item int64) []model.Access) {
	t.Helper()
	d := modeltest.New()
	e := model.NewEvent(model.OfficialVisit, "2026-03-12", "2026-03-13", "Europe/Bucharest")
	e.Title, e.Audience, e.Status = model.Plain("Visit"), model.Public, model.Announced
	it := model.NewItem(0, model.Talks, resolved(t, "2026-03-12T10:00"), resolved(t, "2026-03-12T11:00"))
	it.Title, it.Audience, it.Press, it.PressPool, it.GatherAt, it.LatestAt = model.Plain("Talks"), model.Public, model.PressPool, "1", "09:30", "09:45"
	save := &model.SaveItem{Item: it, Begin: &e, Accesses: &[]model.Access{{Press: model.PressPool, Pool: "2", GatherAt: "09:40", BusAt: "00:10"}, {Press: model.PressClosed}}}
	if err := d.Do(save); err != nil {
		t.Fatal(err)
	}
	it = save.Item
	it.ID = save.ID
	return d, it, func(item int64) []model.Access {
		t.Helper()
		var out []model.Access
		if err := d.Do(asking(func(u model.Unit) error { return u.Children(&model.Item{Row: model.Row{ID: item}}, &out) })); err != nil {
			t.Fatal(err)
		}
		return out
	}
}

// The further accesses of an item go where it goes: moved with it, copied with it, gone
// with it, and never over those that somebody else has changed.
func TestAccessesGoWithTheirItem(t *testing.T) {
	d, it, of := pooled(t)
	if list := of(it.ID); len(list) != 2 || list[0].Pool != "2" {
		t.Fatalf("%+v", list)
	}
	if err := d.Do(&model.MoveItems{Moves: []model.Move{{Item: it.ID, Rev: 1, Start: it.Start.At - 1800, End: it.End.At - 1800}}}); err != nil {
		t.Fatal(err)
	}
	if list := of(it.ID); list[0].GatherAt != "09:10" || list[0].BusAt != "00:00" {
		t.Errorf("moved: %+v", list)
	}
	dup := &model.DuplicateItem{Of: model.Seen{ID: it.ID, Rev: 2}}
	if err := d.Do(dup); err != nil {
		t.Fatal(err)
	}
	if list := of(dup.ID); len(list) != 2 || list[0].GatherAt != "10:10" {
		t.Errorf("copied: %+v", list)
	}
	seen := model.AccessesSeen(of(it.ID))
	var now model.Item
	if err := d.Do(asking(func(u model.Unit) error { return u.Get(&now, it.ID) })); err != nil {
		t.Fatal(err)
	}
	one := of(it.ID)[:1]
	if err := d.Do(&model.SaveItem{Item: now, Accesses: &one, Had: seen}); err != nil || len(of(it.ID)) != 1 {
		t.Fatalf("%v, %+v", err, of(it.ID))
	}
	if err := d.Do(&model.SaveItem{Item: now, Accesses: &[]model.Access{}, Had: seen}); err == nil || len(of(it.ID)) != 1 {
		t.Errorf("over those of somebody else: %v", err)
	}
	if err := d.Do(&model.DeleteItems{IDs: []int64{it.ID}, Revision: d.Revision()}); err != nil || len(of(it.ID)) != 0 {
		t.Errorf("%v, left %+v", err, of(it.ID))
	}
}

// The public knows of a further access what it is, and nothing of where and when; what has
// its hour or its place withheld tells none by its pools.
func TestAccessesAreStrippedForTheirReaders(t *testing.T) {
	_, it, of := pooled(t)
	list := of(it.ID)
	list[0].GatherPlace = model.Plain("Gate 3")
	p := model.Programme{Event: model.NewEvent(model.OfficialVisit, "2026-03-12", "2026-03-13", "Europe/Bucharest"), Items: []model.Item{it}, Accesses: map[int64][]model.Access{it.ID: list}}
	p.Event.Audience, p.Event.Status = model.Public, model.Announced
	public, press := p.For(model.Reader{Audience: model.Public}), p.For(model.Reader{Audience: model.PressOnly})
	if got := public.Accesses[it.ID][0]; got.Press != model.PressPool || got.Pool != "" || got.GatherAt != "" || len(got.GatherPlace) > 0 || got.BusAt != "" {
		t.Errorf("the public reads %+v", got)
	}
	if got := press.Accesses[it.ID][0]; got.Pool != "2" || got.GatherAt != "09:40" {
		t.Errorf("the press reads %+v", got)
	}
	if all := press.Admitted(&press.Items[0]); len(all) != 3 || all[0].Pool != "1" || all[0].LatestAt != "09:45" {
		t.Errorf("%+v", all)
	}
	closed := press
	closed.Items = slices.Clone(press.Items)
	closed.Items[0].Press, closed.Items[0].PressNote = model.PressClosed, model.Plain("official photographer only")
	if got := closed.Admitted(&closed.Items[0])[0]; got.Pool != "" || got.LatestAt != "" || got.GatherAt != "" || got.BusAt != "" || !got.Quota.Empty() || got.Note.Empty() {
		t.Errorf("to what is closed somebody is called: %+v", got)
	}
	if closed.Items[0].PressPool != "1" {
		t.Error("what is opened again has lost its pool")
	}
	p.Items[0].TimeAudience, p.Items[0].PlaceAudience = model.Internal, model.Internal
	if got := p.For(model.Reader{Audience: model.PressOnly}).Accesses[it.ID][0]; got.GatherAt != "" || got.BusAt != "" || len(got.GatherPlace) > 0 {
		t.Errorf("withheld: %+v", got)
	}
	if list[0].GatherAt != "09:40" {
		t.Error("the diary's own rows were changed")
	}
	p.Items[0].Audience = model.Internal
	if got := p.For(model.Reader{Audience: model.PressOnly}).Accesses; len(got) != 0 {
		t.Errorf("of what is internal: %+v", got)
	}
}

func resolved(t *testing.T, local string) civil.Moment {
	t.Helper()
	m, err := civil.Resolve(local, "Europe/Bucharest", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// asking reads within a change that changes nothing.
type asking func(model.Unit) error

func (asking) Label() model.Label         { return model.Label{} }
func (a asking) Apply(u model.Unit) error { return a(u) }

// What is said of the press in words of one's own is said of it: it needs no kind, no pool and no hour beside it.
// The public reads none of it.
func TestWordsOnThePressAreSaidByThemselves(t *testing.T) {
	for name, set := range map[string]func(*model.Item, model.Text){
		"note": func(it *model.Item, s model.Text) { it.PressNote = s }, "quota": func(it *model.Item, s model.Text) { it.PressQuota = s },
		"gathers at": func(it *model.Item, s model.Text) { it.GatherPlace = s }, "bus from": func(it *model.Item, s model.Text) { it.BusPlace = s }} {
		it := model.NewItem(0, model.Talks, resolved(t, "2026-03-12T10:00"), resolved(t, "2026-03-12T11:00"))
		it.ID, it.Title, it.Audience = 1, model.Plain("Talks"), model.Public
		set(&it, model.Plain("Spokesman, pool"))
		p := model.Programme{Event: model.NewEvent(model.OfficialVisit, "2026-03-12", "2026-03-13", "Europe/Bucharest"), Items: []model.Item{it}}
		p.Event.Audience, p.Event.Status = model.Public, model.Announced
		for to, want := range map[model.Audience]int{model.Internal: 1, model.PressOnly: 1, model.Public: 0} {
			seen := p.For(model.Reader{Audience: to})
			if len(seen.Items) != 1 || len(seen.Admitted(&seen.Items[0])) != want {
				t.Errorf("%s for %s: %+v", name, to, seen.Items)
			}
		}
	}
}
