package export_test

import (
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/model/edition"
	"chancery/words"
)

// calls gives a room of the visit in which somebody of the guests takes part, and which the press may
// enter, another name in English; it gives the item and both programmes.
func calls(t *testing.T) (was, now model.Programme, item model.Item, old string) {
	t.Helper()
	was, _ = programmes(t)
	now = again(t, was)
	for _, it := range now.Items {
		if it.RoomID != nil && len(now.Admitted(&it)) > 0 && it.Live() {
			room := now.Rooms[*it.RoomID]
			old = room.Name["en"]
			room.Name = room.Name.With("en", "Azure Salon")
			now.Rooms[room.ID] = room
			return was, now, it, old
		}
	}
	t.Fatal("no room that the press may enter")
	return was, now, item, old
}

// marks makes a paper that says what changed since an edition, and is its text.
func marks(t *testing.T, was, now model.Programme, opt export.Options, h model.EditionHolder) string {
	t.Helper()
	frozen, err := edition.Freeze(&was)
	if err != nil {
		t.Fatal(err)
	}
	given := model.Issued{Edition: model.Edition{N: 1, At: 1_772_000_000, Zone: "Europe/Bucharest"}, Papers: []model.EditionPaper{{Audience: opt.Audience, Document: opt.Document, Person: opt.For}}}
	given.Papers[0].ID, h.PaperID = 1, 1
	given.Holders = []model.EditionHolder{h}
	i := export.Issuing{Programme: now, N: 2, Given: []model.Issued{given}, Wishes: []export.Wish{{Options: opt, To: []model.EditionHolder{h}}}}
	if err := i.Marked(func(string) ([]byte, error) { return frozen, nil }); err != nil {
		t.Fatal(err)
	}
	_, files, err := i.Make()
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(strings.Fields(strings.Join(pages(t, files[0].Bytes), " ")), " ")
}

// A room that is called otherwise is told as the place of the item, by the title of the item: not by
// the head of a column, nor by the hour at which the press gathers. In a language in which it is
// called as before nothing is told, on no paper.
func TestARoomThatIsCalledOtherwiseIsAPlace(t *testing.T) {
	was, now, it, old := calls(t)
	press := model.EditionHolder{Kind: model.HeldByPress, Name: model.Plain("Press")}
	who := export.People(now, model.Reader{Audience: model.ForDelegation})
	for _, lang := range words.Languages {
		w := words.For(lang)
		papers := []export.Options{options("press-programme", model.PressOnly, lang)}
		for _, a := range who {
			for _, one := range now.Attending(&it) {
				if person := now.People[one.Person]; person.UID != "" && a.Key == "person "+person.UID {
					own := options("individual", model.ForDelegation, lang)
					own.For = a.Key
					papers = append(papers, own)
				}
			}
		}
		if len(papers) < 2 {
			t.Fatal("nobody attends it")
		}
		for _, opt := range papers[:2] {
			said := marks(t, was, now, opt, press)
			want := "– " + w.Text(it.Title) + ", " + w.Say("field.place") + ": "
			if lang == "en" && (!strings.Contains(said, want) || !strings.Contains(said, old)) {
				t.Errorf("%s does not say %q: %s", opt.Document, want, said)
			}
			if lang != "en" && (strings.Contains(said, "Azure") || strings.Contains(said, want)) {
				t.Errorf("%s in %s tells of it: %s", opt.Document, lang, said)
			}
		}
		opt := options(export.ChangeSheet, model.Internal, lang)
		opt.Since = 1
		frozen, err := edition.Freeze(&was)
		if err != nil {
			t.Fatal(err)
		}
		given := []model.Issued{{Edition: model.Edition{N: 1, At: 1_772_000_000, Zone: "Europe/Bucharest"}}}
		if opt.Older, err = export.OlderOf(given, &opt.Request, []model.Programme{now}, func(string) ([]byte, error) { return frozen, nil }); err != nil {
			t.Fatal(err)
		}
		text := strings.Join(pages(t, pdf(t, now, opt)), " ")
		if told := strings.Contains(text, "Azure"); told != (lang == "en") || strings.Contains(text, w.Say("edition.no-change")) == told {
			t.Errorf("the sheet of changes in %s: %s", lang, text)
		}
	}
}

// Whoever holds a programme for the press is told of what the press is let in to; whoever has their own
// of no hour for the press.
func TestAPaperTellsOfWhatItHas(t *testing.T) {
	was, _ := programmes(t)
	was = again(t, was)
	mine := whoIs(t, &was, "Andrii Sybiha")
	open, closed, own := -1, -1, -1
	for n := range was.Items { // all of them may be known to the press
		was.Items[n].Audience = model.PressOnly
	}
	now := again(t, was)
	for n := range now.Items {
		it := &now.Items[n]
		admitted := len(now.Admitted(it)) > 0
		if admitted && open < 0 {
			open = n
		}
		if !admitted && closed < 0 {
			closed = n
		}
		for _, one := range now.Attending(it) {
			if admitted && one.Person == mine.ID {
				own = n
			}
		}
	}
	if open < 0 || closed < 0 || own < 0 {
		t.Fatal(open, closed, own)
	}
	count := func(p *model.EditionPaper) int {
		of := export.Told(&was, &now, p, 1<<40)
		return len(of.Told())
	}
	press := &model.EditionPaper{Document: "press-programme", Audience: model.PressOnly}
	now.Items[closed].Title = model.Text{"en": "Another title"}
	if got := count(press); got != 1 { // it stands there: that access is still to be said
		t.Errorf("of what the press knows of without access it is told %d", got)
	}
	now.Items[open].Title = model.Text{"en": "One more title"}
	if got := count(press); got != 2 {
		t.Errorf("of what the press has access to too it is told %d", got)
	}
	now = again(t, was)
	now.Items[own].LatestAt, now.Items[own].GatherAt = "14:51", "14:41"
	if got := count(&model.EditionPaper{Document: "individual", Audience: model.ForDelegation, Person: "person " + mine.UID}); got != 0 {
		t.Errorf("of hours of the press their own paper tells %d", got)
	}
	opt := options("individual", model.ForDelegation, "en")
	opt.For = "person " + mine.UID
	if said := marks(t, was, now, opt, model.EditionHolder{Kind: model.HeldByPerson, Who: mine.UID, Name: mine.Name}); strings.Contains(said, "14:51") || strings.Contains(said, "14:41") {
		t.Errorf("on it stands %s", said)
	}
}
