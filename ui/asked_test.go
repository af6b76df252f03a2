package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/uitest"
)

// pastes pastes a text where the keyboard is.
func pastes(u *uitest.User, text string) {
	fyne.CurrentApp().Clipboard().SetContent(text)
	u.Shortcut(fyne.KeyV, ctrl)
}

// Of rows that are pasted an empty cell leaves what is usual, what cannot be taken is named with its
// row and column, and the rest is taken in one deed. The kind of a text is what its title says.
func TestWhatCannotBePastedIsNamedAndTheRestIsTaken(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Texts)
	all := func() map[string]model.Instrument {
		list, err := w.desk.Texts()
		if err != nil {
			t.Fatal(err)
		}
		out := map[string]model.Instrument{}
		for _, one := range list {
			out[one.Title.In("en")] = one.Instrument
		}
		return out
	}
	before := len(all())
	w.table.Run("new-text")
	u.Key(fyne.KeyEscape)
	empty := strings.Repeat("\t", 7) + "Romania\tUkraine\n"
	pastes(u, "Memorandum on roads\t"+empty+"Joint declaration of the Presidents on peace\tnonsense"+empty+"Letter of intent on drones\t"+empty)
	got := all()
	if len(got) != before+3 {
		t.Fatalf("%d texts, then %d: %q", before, len(got), w.toast.Text())
	}
	peace := got["Joint declaration of the Presidents on peace"]
	if peace.State != "idea" || peace.Kind != "declaration" || peace.Level != model.BetweenStates || got["Memorandum on roads"].Kind != "memorandum" || got["Letter of intent on drones"].Kind != "letter-of-intent" {
		t.Errorf("%+v", got)
	}
	for _, want := range []string{w.words.Say("section.paste-cell", "2", w.words.Say("register.col.text-state")), "nonsense", w.words.Count("ui.done.add-rows", 3)} {
		if !strings.Contains(w.toast.Text(), want) {
			t.Errorf("%q does not say %q", w.toast.Text(), want)
		}
	}
	if w.undo(); len(all()) != before {
		t.Error("it was more than one deed")
	}
}

// Rows that are pasted over stay where they stood, though what they stand by has changed: the next
// column that is pasted lands on the same ones.
func TestRowsThatArePastedOverStayWhereTheyStand(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Texts)
	order := func() (out []string) {
		for _, rec := range w.registers.Meant() {
			out = append(out, rec.Head().UID)
		}
		return out
	}
	u.Key(fyne.KeyUp, fyne.KeyUp, fyne.KeyUp, fyne.KeyUp, fyne.KeyHome)
	before := order()
	if len(before) < 3 {
		t.Fatal(before)
	}
	for range 6 { // text, status, ours, powers, theirs, powers, kind
		u.Key(fyne.KeyRight)
	}
	pastes(u, "Contract\nTreaty\nDeclaration")
	if now := order(); !slices.Equal(now, before) {
		t.Errorf("they stood as %v, and stand as %v: %q", before, now, w.toast.Text())
	}
	if w.registers.Chosen().Head().UID != before[0] {
		t.Error("the keyboard went along with a row")
	}
}

// A letter and the one that answers it are pasted together, in either order; a number that stands
// twice among those pasted is refused.
func TestALetterAndItsAnswerArePastedTogether(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Letters)
	w.table.Run("new-letter")
	u.Key(fyne.KeyEscape)
	pastes(u, "Answer on drones\tXY/2\t3.3.2026\tReceived\tNote verbale\tA\tB\t\tXY/1\nQuestion on drones\tXY/1\t1.3.2026\tSent\tNote verbale\tB\tA\nOne more\txy-1\t2.3.2026\tSent\tNote verbale\tB\tA")
	list, err := w.desk.Letters()
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]model.Letter{}
	for _, l := range list {
		found[l.About.In("en")] = l.Letter
	}
	if q, a := found["Question on drones"], found["Answer on drones"]; q.UID == "" || a.AnswersUID != q.UID {
		t.Errorf("%+v answers %+v: %q", a, q, w.toast.Text())
	}
	if _, ok := found["One more"]; ok || !u.Sees("One more") || !strings.Contains(w.toast.Text(), w.words.Say("section.paste-unsaved", "3")) {
		t.Errorf("a number stands twice: %q", w.toast.Text())
	}
}

// Rows that stand below headings go where these say; the headings are no row, and are counted as one.
func TestRowsGoWhereTheirHeadingsSay(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Letters)
	w.table.Run("new-letter")
	u.Key(fyne.KeyEscape)
	name := func(key string) string { return w.words.Say("register.col." + key) }
	head := name("letter-number") + "\t" + name("about") + "\n"
	pastes(u, head+"XY/1\tQuestion on drones\nXY/2\tAnswer on drones\nxy-1\tOne more")
	list, err := w.desk.Letters()
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	for _, l := range list {
		found[l.About.In("en")] = l.Number
	}
	if found["Question on drones"] != "XY/1" || found["Answer on drones"] != "XY/2" || found[name("about")] != "" {
		t.Errorf("they are %v: %q", found, w.toast.Text())
	}
	if _, ok := found["One more"]; ok || !u.Sees("One more") || !strings.Contains(w.toast.Text(), w.words.Say("section.paste-unsaved", "4")) {
		t.Errorf("a number stands twice: %q", w.toast.Text())
	}
}

// The plate of an empty board gives way to the cell that is typed in and to what is offered for it.
func TestThePlateOfAnEmptyBoardGivesWay(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Invitations)
	plate := func() bool {
		return slices.ContainsFunc(u.Targets(), func(at uitest.Target) bool { return at.Kind == "void-widen" })
	}
	w.registers.Field.Put("zzzz")
	w.registers.Field.OnChange("zzzz")
	u.Wheel(0, 0)
	if !plate() {
		t.Fatal("nothing stands on the empty board")
	}
	w.table.Run("new-invitation")
	u.Type("Pol")
	if plate() {
		t.Error("it lies over what is offered")
	}
	u.Key(fyne.KeyEscape)
	if !plate() {
		t.Error("it does not come back")
	}
}

// Renaming a row that papers of every visit name is said, and taken back from where it is said.
func TestARenamedStateIsTakenBack(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Parties)
	rec := standOn(t, w, "ukraine").(*model.Party)
	u.Key(fyne.KeyHome)
	u.Type("Ruritania").Key(fyne.KeyReturn)
	if said := w.words.Say("section.renamed-in", "Ukraine", "Ruritania", w.words.Say("tongue.en")); !strings.Contains(w.toast.Text(), said) {
		t.Fatalf("%q does not say %q", w.toast.Text(), said)
	}
	u.ClickText(w.words.Say("ui.undo"))
	var now model.Party
	if err := w.desk.Get(&now, rec.ID); err != nil || now.Name.In("en") != "Ukraine" {
		t.Errorf("it is %q, %v", now.Name, err)
	}
}

// A day, a month and a year find the visits of before the diary as well, and lead to the state.
func TestADayFindsWhatThereWas(t *testing.T) {
	for text, lang := range map[string]string{"October 2023": "en", "10.10.2023": "en", "2023": "en", "octombrie 2023": "ro", "жовтень 2023": "uk"} {
		w, u := sit(t, lang, look.Light)
		w.table.Run("find")
		u.Type(text)
		hits := (host{w}).FoundDays(text)
		if len(hits) == 0 || hits[0].Kind != "past" || !u.Sees(w.words.Text(hits[0].Title)) {
			t.Errorf("%q finds %+v: %q", text, hits, u.Texts())
			continue
		}
		if u.Key(fyne.KeyReturn); w.registers.Board() != register.Parties || w.registers.Chosen().Head().ID != hits[0].Key {
			t.Errorf("%q leads to %v", text, w.registers.Chosen())
		}
	}
	w, _ := sit(t, "en", look.Light)
	of := visit(t, w)
	hits := (host{w}).FoundDays("12 March 2026")
	if !slices.ContainsFunc(hits, func(h model.Hit) bool { return h.Ref == model.Ref{Event: of.ID} }) || !slices.ContainsFunc(hits, func(h model.Hit) bool { return h.Kind == "item" }) {
		t.Errorf("the day of the visit: %+v", hits)
	}
}

// Words and a day, in either order, find what they name on that day alone: whoever takes part, where it is, what it is.
func TestWordsAndADayFindWhatIsOnThatDay(t *testing.T) {
	for text, lang := range map[string]string{"Lithuania 12 May 2026": "en", "12.05.2026 Lithuania": "en", "Lituania 12 mai 2026": "ro", "Литва 12 травня 2026": "uk", "Lithuania May 2026": "en"} {
		w, u := sit(t, lang, look.Light)
		w.table.Run("find")
		u.Type(text)
		hits := (host{w}).FoundDays(text)
		if len(hits) == 0 || !u.Sees(w.words.Text(hits[0].Title)) {
			t.Errorf("%q finds %+v: %q", text, hits, u.Texts())
		}
		for _, h := range hits {
			if p, err := w.desk.Programme(h.Ref.Event); h.Kind == "item" && (err != nil || !slices.ContainsFunc(p.Who[h.Ref.Item], func(who model.Participation) bool {
				d, ok := p.DelegationIn(who)
				return ok && p.Parties[d.PartyID].Code == "LT" || who.PersonID != nil || who.GroupID != nil
			}) || h.Start.Date().Month() != 5) {
				t.Errorf("%q finds %s on %s", text, h.Title["en"], h.Start.Local)
			}
		}
	}
	w, _ := sit(t, "en", look.Light)
	for _, text := range []string{"Lithuania 12 May 2031", "Nobody 12 May 2026", "Room 12", "Borcea 86"} {
		if hits := (host{w}).FoundDays(text); len(hits) > 0 {
			t.Errorf("%q finds %+v", text, hits)
		}
	}
}

// An invitation is found by what it is, and by that and whose it is.
func TestAnInvitationIsFoundByWhatItIs(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	for _, text := range []string{"invitation", "Zelenskyy invitation", "запрошення", "invitație Zelenski"} {
		hits, err := w.reading.Search(text)
		if err != nil || !slices.ContainsFunc(hits, func(h model.Hit) bool { return h.Kind == "invitation" }) {
			t.Errorf("%q finds %+v, %v", text, hits, err)
		}
	}
}

// Before letters are written it is said which of their fields stay empty and for whom, and whoever
// declined gets none unless that is asked for. A state is not greeted: a note goes to its ministry.
func TestLettersSayWhatStaysEmpty(t *testing.T) {
	documents(t)
	w, u := atBoard(t, "en", look.Light, register.Invitations)
	who := w.registers.Meant()[0].(*model.Invitation)
	for _, name := range []string{"Bulgaria", "Hungary"} {
		i := model.Invitation{Who: model.Text{"en": name}, Audience: model.Internal, EventID: who.EventID, Thread: model.Thread{{Day: "2026-03-02", Kind: model.StepLetter}}}
		for _, p := range w.registers.Book().Lists.Parties {
			if p.Name.In("en") == name {
				i.PartyID = &p.ID
			}
		}
		if name == "Hungary" {
			i.Thread = append(i.Thread, model.InvitationStep{Day: "2026-03-11", Kind: model.StepDeclined})
		}
		if !w.try(&model.SaveInvitation{Invitation: i}) {
			t.Fatal(w.toast.Text())
		}
	}
	letter := letterSaying(t, "{{Salutation}}, {{Name}}, {{Office}}, by {{Reply by}}")
	w.kit.Choose = func(_ []string, put func([]byte)) { put(letter) }
	w.table.Run("letters")
	u.ClickText(w.words.Say("letters.choose"))
	said := strings.Join(u.Above(), " ")
	for _, want := range []string{w.words.Say("letters.field.office") + ": ", "Bulgaria", w.words.Say("letters.declined", "Hungary")} {
		if !strings.Contains(said, want) {
			t.Errorf("%q does not say %q", said, want)
		}
	}
	u.ClickText(w.words.Say("letters.write"))
	made := inDocuments(t)[w.words.Say("letters.file")+".docx"]
	if strings.Contains(made, "Hungary") || !strings.Contains(made, "Ministry of Foreign Affairs of ") || !strings.Contains(made, "Bulgaria") {
		t.Errorf("the letters say %q", made)
	}
}

// Of rows that are pasted the words that a cell did not take are kept with their row, and it is said
// where; an empty board says what a row needs.
func TestWordsThatWereNotTakenAreKeptWithTheirRow(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Commitments)
	w.table.Run("new-commitment")
	u.Key(fyne.KeyEscape)
	name := func(key string) string { return w.words.Say("register.col." + key) }
	pastes(u, name("commitment")+"\t"+name("due")+"\nLines for the crews\tby June\nGrain corridors\tQ2 2027")
	list, err := w.desk.Pledges()
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]model.Commitment{}
	for _, c := range list {
		found[c.Words.In("en")] = c.Commitment
	}
	crews, grain := found["Lines for the crews"], found["Grain corridors"]
	if crews.Due != "" || crews.Notes.In("en") != name("due")+": by June" || grain.Due != "2027-06-30" || !grain.Notes.Empty() {
		t.Errorf("%+v, %+v: %q", crews, grain, w.toast.Text())
	}
	for _, want := range []string{w.words.Say("section.paste-cell", "2", name("due")), w.words.Say("section.paste-kept", name("notes"))} {
		if !strings.Contains(w.toast.Text(), want) {
			t.Errorf("%q does not say %q", w.toast.Text(), want)
		}
	}
}

// A room that is pasted under a place that nobody has entered waits in the empty row: what is told is of
// the place, and nothing is said to be in use.
func TestARoomOfAnUnknownPlaceWaits(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Rooms)
	before := len(w.registers.Typed())
	w.table.Run("new-row")
	u.Key(fyne.KeyEscape)
	pastes(u, "Blue Hall\tNowhere Palace\t20\nGold Hall\tNowhere Palace\t10")
	if said := w.toast.Text(); !strings.Contains(said, w.words.Error(model.Refuse("register.no-venue", "Blue Hall"))) || !strings.Contains(said, w.words.Count("section.paste-waits", 2)) {
		t.Errorf("it says %q", said)
	}
	if len(w.registers.Typed()) == before {
		t.Error("nothing waits")
	}
}
