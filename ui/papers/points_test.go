package papers

import (
	"slices"
	"testing"

	"chancery/export"
	"chancery/model"
)

// told presses each place of a point, and says where it led.
func (h *house) told(t *testing.T, b *Board, at int) (out []any) {
	t.Helper()
	for n := range b.asking.points.shown(at) {
		h.led = nil
		b.reveal(b.asking.points.Pane) // as the press over the buttons does
		h.u.Key("")
		spot := h.u.Spot("point", int64(at)<<16|int64(n))
		h.u.Click(spot.X, spot.Y)
		out = append(out, h.led...)
	}
	return out
}

// point is the place in the list of what is said of rows under a key, or -1.
func (h *house) point(b *Board, said string) int {
	for i, c := range b.asking.points.list {
		if c.said == said {
			return i
		}
	}
	return -1
}

// Whatever stands against a paper is in one list before it is made, a sentence each, with a press to
// each place; over the buttons it says how much there is.
func TestWhatStandsAgainstAPaperIsOneList(t *testing.T) {
	h, u, _ := exporting(t, export.Request{Document: "running-order", Audience: model.Internal, Languages: export.Languages{"en"}})
	page(t, u)
	b := h.shown
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	tbc, twin, foreign := p.Items[1], p.Items[2], p.Items[4]
	tbc.StartMark, tbc.Status = model.TimeTBC, model.ToBeConf
	foreign.Title = model.Text{"ro": "Numai în română"}
	for i := range p.Items { // another row in the same room at the same time
		if it := p.Items[i]; it.RoomID != nil {
			twin = it
			break
		}
	}
	again := twin
	again.Row = model.NewItem(twin.EventID, twin.Kind, twin.Start, twin.End).Row
	again.Title, again.ContainerID = model.Text{"en": "The same room"}, nil
	for _, c := range []model.Change{&model.SaveItem{Item: tbc}, &model.SaveItem{Item: foreign}, &model.SaveItem{Item: again}} {
		if err := h.desk.Do(c); err != nil {
			t.Fatal(err)
		}
	}
	h.filled(t, b)
	wait(t, "all is listed", func() bool {
		u.Key("")
		return h.point(b, h.words.Count("papers.against.hour", 1)) >= 0 && h.point(b, h.words.Count("sheet.untranslated", 1)) >= 0
	})
	if n := len(b.asking.points.list); !u.Sees(h.words.Count("papers.against", n)) {
		t.Errorf("nothing says over the buttons that there are %d: %q", n, u.Texts())
	}
	u.ClickPlace("points", 0)
	u.Key("")
	if at := b.asking.points.Position().Y - b.fields.Offset.Y; at > b.fields.Size().Height-40 {
		t.Errorf("a press on it does not bring the list in sight: %v of %v", at, b.fields.Size().Height)
	}
	ref := func(it model.Item) model.Ref { return model.Ref{Event: h.visit, Item: it.ID} }
	if led := h.told(t, b, h.point(b, h.words.Count("papers.against.hour", 1))); len(led) != 1 || led[0] != any(ref(tbc)) {
		t.Errorf("the open hour leads to %v, not %v", led, ref(tbc))
	}
	if led := h.told(t, b, h.point(b, h.words.Count("sheet.untranslated", 1))); len(led) != 1 || led[0] != any("Numai în română") {
		t.Errorf("what is not translated leads to %v", led)
	}
	clashes := -1
	for n := 2; n < 9 && clashes < 0; n++ {
		clashes = h.point(b, h.words.Count("papers.against.clash", n))
	}
	if clashes < 0 {
		t.Fatalf("no clash is told: %+v", b.asking.points.list)
	}
	if led := h.told(t, b, clashes); len(led) < 2 {
		t.Errorf("the clash leads to %v", led)
	}
}

// A paper that would be empty says so in the list, and leads to the rows that its readers may not
// see; hours that are kept from them are told.
func TestAnEmptyPaperAndWithheldHoursAreTold(t *testing.T) {
	h, u, _ := exporting(t, export.Request{Document: "public", Audience: model.Public, Languages: export.Languages{"en"}})
	page(t, u)
	b := h.shown
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	for i := range p.Items {
		it := p.Items[i]
		it.Audience = model.Internal
		if i == 0 {
			it.Audience, it.TimeAudience = model.Public, model.Internal
		}
		if err := h.desk.Do(&model.SaveItem{Item: it}); err != nil {
			t.Fatal(err)
		}
	}
	h.filled(t, b)
	said := h.words.Count("papers.against.withheld", 1)
	wait(t, "the withheld hour is told", func() bool { u.Key(""); return h.point(b, said) >= 0 })
	first := p.Items[0]
	if err := h.desk.Get(&first, first.ID); err != nil {
		t.Fatal(err)
	}
	first.Audience, first.TimeAudience = model.Internal, ""
	if err := h.desk.Do(&model.SaveItem{Item: first}); err != nil {
		t.Fatal(err)
	}
	h.filled(t, b)
	wait(t, "it is said that nothing is left", func() bool {
		u.Key("")
		return len(b.asking.points.list) == 1 && len(b.asking.points.list[0].places) == 1 && !b.asking.points.held
	})
	b.asking.rows.open = false
	b.asking.rows.fit()
	b.asking.form.Refresh()
	b.reveal(b.asking.points.Pane)
	u.Key("")
	spot := u.Spot("point", 0)
	if u.Click(spot.X, spot.Y); !b.asking.rows.open {
		t.Error("the rows are not shown")
	}
}

// A visit that is neither for the readers nor announced is told so at once, both, each with a press to
// the field of its card; all rows that are left out are let in by one.
func TestAVisitThatMayNotBeKnownLeadsToItsCard(t *testing.T) {
	h, u, _ := exporting(t, export.Request{Document: "public", Audience: model.Public, Languages: export.Languages{"en"}})
	page(t, u)
	b := h.shown
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	for i := range p.Items {
		it := p.Items[i]
		it.Audience = model.Internal
		if err := h.desk.Do(&model.SaveItem{Item: it}); err != nil {
			t.Fatal(err)
		}
	}
	e := p.Event
	e.Audience, e.Status, e.Announced = model.Internal, model.Idea, ""
	if err := h.desk.Do(&model.SaveEvent{Event: e}); err != nil {
		t.Fatal(err)
	}
	h.filled(t, b)
	wait(t, "both are told", func() bool { u.Key(""); return len(b.asking.points.list) == 2 && !b.asking.points.held })
	b.asking.rows.open = false
	b.asking.rows.fit()
	b.asking.form.Refresh()
	b.reveal(b.asking.points.Pane)
	u.Key("")
	for at, field := range []string{"sheet.col.audience", "sheet.announced"} {
		if at > 0 {
			b.fields.ScrollToBottom()
			u.Key("")
		}
		if led := h.told(t, b, at); len(led) != 1 || led[0] != any(field) {
			t.Errorf("%q leads to %v, not to %s", b.asking.points.list[at].said, led, field)
		}
	}
	b.asking.rows.open = true
	b.asking.rows.fit()
	b.asking.form.Refresh()
	b.reveal(b.asking.rows.Pane)
	u.Key("")
	all, first := u.Spot("closed-all", 0), u.Spot("closed-visit", 0)
	if all.Y > first.Y {
		t.Error("what lets all in stands below the rows")
	}
	u.Click(all.X, all.Y)
	if now, err := h.desk.Programme(h.visit); err != nil || now.Items[0].Audience != model.Public {
		t.Errorf("a press on all lets %v read, %v", now.Items[0].Audience, err)
	}
}

// A heading and a guest changed in one language alone are told of a paper in another, and each leads
// to its field on the card of the visit.
func TestOlderTextsOfTheVisitLeadToItsCard(t *testing.T) {
	h, u, _ := exporting(t, export.Request{Document: "public", Audience: model.Public, Languages: export.Languages{"en"}})
	page(t, u)
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	e := p.Event
	e.Title, e.GuestName = e.Title.With("en", "Visit").With("ro", "Vizita veche"), e.GuestName.With("en", "Guest").With("ro", "Oaspete vechi")
	for _, in := range []string{"Vizita veche", "Vizita"} {
		e.Title = e.Title.With("ro", in)
		e.GuestName = e.GuestName.With("ro", "Oaspete la "+in)
		if err := h.desk.Do(&model.SaveEvent{Event: e}); err != nil {
			t.Fatal(err)
		}
		if p, err = h.desk.Programme(h.visit); err != nil {
			t.Fatal(err)
		}
		e.Row = p.Event.Row
	}
	h.filled(t, h.shown)
	said := h.words.Count("papers.against.older-visit", 2)
	wait(t, "they are told", func() bool { u.Key(""); return h.point(h.shown, said) >= 0 })
	led := h.told(t, h.shown, h.point(h.shown, said))
	if len(led) != 2 || led[0] != any("sheet.heading") || led[1] != any("sheet.guest-name") {
		t.Errorf("led to %v", led)
	}
}

// What stood against a paper is not said of the one that is chosen next, while its pages are made; what
// lies below stays where it is.
func TestNothingIsSaidOfAPaperThatIsNoLongerChosen(t *testing.T) {
	h, u, _ := exporting(t, export.Request{Document: "running-order", Audience: model.Internal, Languages: export.Languages{"en"}})
	page(t, u)
	b := h.shown
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	tbc := p.Items[1]
	tbc.StartMark = model.TimeTBC
	if err := h.desk.Do(&model.SaveItem{Item: tbc}); err != nil {
		t.Fatal(err)
	}
	h.filled(t, b)
	said := h.words.Count("papers.against.hour", 1)
	wait(t, "all is listed", func() bool { u.Key(""); return h.point(b, said) >= 0 })
	over := h.words.Count("papers.against", len(b.asking.points.list))
	rows := b.asking.rows.Position()

	var held []func()
	h.beside = func(work, then func()) { held = append(held, func() { work(); then() }) }
	b.asking.choose("scenario")
	u.Key("")
	if u.Sees(said) || u.Sees(over) || len(held) == 0 {
		t.Errorf("while the scenario is made it says of the running order: %q", u.Texts())
	}
	if at := b.asking.rows.Position(); at != rows {
		t.Errorf("what lies below went from %v to %v", rows, at)
	}
	for len(held) > 0 {
		first := held[0]
		held = held[1:]
		first()
	}
	b.asking.choose("running-order")
	for len(held) > 0 {
		first := held[0]
		held = held[1:]
		first()
	}
	if u.Key(""); h.point(b, said) < 0 {
		t.Errorf("of the running order nothing is said any more: %q", u.Texts())
	}
}

// Words that name nobody are told of before individual programmes are made, with a press to their row; so is what a
// programme that is common to all delegations leaves out.
func TestWordsOfNobodyAndWhatIsNotOfAllLeadToTheirRows(t *testing.T) {
	h, u, _ := exporting(t, export.Request{Document: "individual", Audience: model.ForDelegation, Languages: export.Languages{"en"}})
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	it, _ := p.Item(export.Rows(&p, "individual", model.Reader{Audience: model.ForDelegation})[0].ID)
	it.Audience = model.ForDelegation
	host := p.DelegationsOf(model.HostSide)[0].ID
	was := func(side model.Side) []model.Seen {
		return model.AllSeen(slices.DeleteFunc(slices.Clone(p.Who[it.ID]), func(w model.Participation) bool { return w.Side != side }))
	}
	for _, c := range []model.Change{&model.SaveItem{Item: it}, &model.Participate{Item: it.ID, Side: model.GuestSide, Was: was(model.GuestSide), Who: []model.Participation{{Name: model.Plain("Ozolins and spouse"), Side: model.GuestSide}}},
		&model.Participate{Item: it.ID, Side: model.HostSide, Was: was(model.HostSide), Who: []model.Participation{{DelegationID: &host, Side: model.HostSide}}}} {
		if err := h.desk.Do(c); err != nil {
			t.Fatal(err)
		}
	}
	page(t, u)
	b := h.shown
	h.filled(t, b)
	for document, key := range map[string]string{"individual": "export.words", "public": "export.not-of-all"} {
		b.asking.choose(document)
		b.asking.ask.Audience, b.asking.ask.Delegation = model.ForDelegation, ""
		b.asking.renew()
		at := -1
		wait(t, key, func() bool {
			u.Key("")
			for n := 1; n < 9 && at < 0; n++ {
				at = h.point(b, h.words.Count(key, n))
			}
			return at >= 0 && !b.asking.points.held
		})
		if led := h.told(t, b, at); !slices.Contains(led, any(model.Ref{Event: h.visit, Item: it.ID})) {
			t.Errorf("%s leads to %v", key, led)
		}
	}
}
