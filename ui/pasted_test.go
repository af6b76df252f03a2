package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/view"
)

// Rows with hours that are pasted into a register make nobody called 09:30: it is asked, and
// they are opened in the programme of a visit.
func TestAProgrammeIsNotPastedIntoARegister(t *testing.T) {
	const rows = "09:30\t10:00\tArrival at the hotel\n10:15\t10:45\tCourtesy call\n"
	for _, k := range []register.Kind{register.People, register.Venues} {
		w, u := atBoard(t, "en", look.Light, k)
		before, names := w.registers.Chosen(), len(people(t, w))
		paste := func() {
			table := w.registers.Keyboard()
			w.focusBoard()
			fyne.CurrentApp().Clipboard().SetContent(rows)
			u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
			if w.registers.Keyboard() != table || !u.Sees("This looks like a programme") {
				t.Fatalf("%s: nobody asks: %q", k, u.Texts())
			}
		}
		paste()
		if u.Key(fyne.KeyEscape); len(people(t, w)) != names || w.registers.Chosen() != before {
			t.Errorf("%s: Escape pastes", k)
		}
		e := visit(t, w)
		paste()
		u.ClickText("Open it in “" + e.Title.In("en") + "”")
		if w.register() || w.stand.View != view.Order || w.stand.Event != e.ID || !u.Sees("Courtesy call") {
			t.Errorf("%s: led to %+v: %q", k, w.stand, u.Texts())
		}
		if n := len(people(t, w)); n != names {
			t.Errorf("%s: %d people, %d before", k, n, names)
		}
	}
}

// A table that was copied comes with what no text tells: a place that is merged over two rows, and a line
// within a cell. Where the page beside the text holds no table the text is pasted, and a word is asked
// nothing about.
func TestATableIsPastedFromThePageBesideTheText(t *testing.T) {
	w, u, now := plan(t)
	u.Key(fyne.KeyEscape)
	outside := w.Outside.(*nobody)
	const head = "<table><tr><th>From<th>To<th>Activity<th>Place"
	outside.page = head + "<tr><td>10:15<td>10:45<td>Courtesy call<br>and photograph<td rowspan=2>Oak Room<tr><td>11:00<td>11:30<td><s>Official</s> <p>Talks</table>"
	fyne.CurrentApp().Clipboard().SetContent("10:15\n10:45\nCourtesy call\nand photograph\nOak Room\n11:00\n11:30\nOfficial\nTalks\n")
	u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	var got []string
	for _, it := range now().Items {
		got = append(got, it.Title.In("en")+" | "+it.Place.In("en"))
	}
	if want := "Courtesy call and photograph | Oak Room; Talks | Oak Room"; strings.Join(got, "; ") != want {
		t.Errorf("%q, want %q: %q", got, want, u.Texts())
	}
	outside.page = "<p>12:00 to 12:30 Something else</p>"
	fyne.CurrentApp().Clipboard().SetContent("13:00\t13:30\tLunch\n14:00\t14:30\tDeparture\n")
	u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	if n := len(now().Items); n != 4 {
		t.Errorf("%d items: %q", n, u.Texts())
	}
	outside.page = head + "<tr><td>15:00<td>15:30<td>Not this<td></table>"
	fyne.CurrentApp().Clipboard().SetContent("16:00")
	u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	if u.Key(fyne.KeyEscape); u.Sees("Not this") {
		t.Errorf("a word became rows: %q", u.Texts())
	}
}

// So do a list of a delegation, where an office has two lines, and rows in a register.
func TestAListIsPastedFromThePageBesideTheText(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	before := sent(w, model.GuestSide)
	u.Key(fyne.KeyRight)
	w.Outside.(*nobody).page = "<table><tr><td>1<td>Anton Berg<td>Minister<br>of Culture<tr><td>2<td>Clara Dahl<td>Adviser</table>"
	pasteOn(w, "1\nAnton Berg\nMinister\nof Culture\n2\nClara Dahl\nAdviser\n")
	if got := strings.TrimPrefix(sent(w, model.GuestSide), before+", "); got != "Anton Berg, Clara Dahl" || !u.Sees("Minister of Culture") {
		t.Errorf("pasted %q: %q", got, u.Texts())
	}
	w, u = atBoard(t, "en", look.Light, register.Venues)
	w.Outside.(*nobody).page = "<table><tr><td>09:00<td>10:00<td>Arrival<tr><td>11:00<td>12:00<td>Lunch</table>"
	w.focusBoard()
	fyne.CurrentApp().Clipboard().SetContent("09:00\n10:00\nArrival\n")
	if u.Shortcut(fyne.KeyV, fyne.KeyModifierControl); !u.Sees("This looks like a programme") {
		t.Errorf("%q", u.Texts())
	}
}

// After rows were pasted the keyboard is on the first of them, and F3 opens the card of that item: not of
// the visit, and not of the row that stood there before.
func TestF3OpensWhatWasPasted(t *testing.T) {
	w, u, now := plan(t)
	row(u, "0900", "0930", "Arrival", "", "", "", "", "", "", "", "", "")
	u.Key(fyne.KeyEscape)
	fyne.CurrentApp().Clipboard().SetContent("10:15\t10:45\tCourtesy call\n11:00\t11:30\tOfficial talks\n")
	u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	if len(now().Items) != 3 {
		t.Fatalf("%d items: %q", len(now().Items), u.Texts())
	}
	at := w.views.Order.Rows.At()
	if one, ok := w.only(); !ok || one != at || !at.IsItem() {
		t.Errorf("the keyboard is on %v, chosen is %v", at, w.chosen)
	}
	w.memory.Inspect = false
	w.root.Refresh()
	u.Key(fyne.KeyF3)
	if one, _ := w.only(); one != at || !w.inspector.Body.Visible() {
		t.Errorf("F3 opens %v, the keyboard is on %v", w.chosen, at)
	}
}

// A list with its headings is of whom it names, wherever the keyboard stood when it was pasted: nobody who
// is there already takes another's name. Whom it names on their own row it goes on about.
func TestAListWithItsHeadingsRenamesNobody(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		w, u := atBoard(t, lang, look.Light, register.People)
		say := func(key string) string { return w.kit.Words.Say("register.col." + key) }
		before := map[int64]string{}
		for _, k := range people(t, w) {
			before[k.Person.ID] = k.Person.Name.In(lang)
		}
		w.focusBoard()
		fyne.CurrentApp().Clipboard().SetContent(say("name") + "\t" + say("phone") + "\nSomebody Unusual\t+40 21 111\nAnother Unusual\t+40 21 222\n")
		u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
		now := people(t, w)
		if len(now) != len(before)+2 {
			t.Errorf("%s: %d people, %d before: %q", lang, len(now), len(before), u.Texts())
		}
		for _, k := range now {
			if was, there := before[k.Person.ID]; there && was != k.Person.Name.In(lang) {
				t.Errorf("%s: %s is called %s", lang, was, k.Person.Name.In(lang))
			}
		}
	}
}

// A list that is pasted into the register takes no office from anybody, says what it puts in the place of what,
// and whom it leaves as they are; it calls the telephone as delegations do.
func TestAPastedListReplacesNothingUnsaid(t *testing.T) {
	for lang, head := range map[string]string{"en": "Name\tPosition\tPhone", "ro": "Nume\tFuncție\tTel.", "uk": "Імʼя\tПосада\tТел."} {
		w, u := atBoard(t, lang, look.Light, register.People)
		col := func(key string) string { return w.words.Say("register.col." + key) }
		kept := people(t, w)["Nicușor Dan"]
		name, office := kept.Person.Name.In(lang), kept.Office.In(lang)
		paste := func(rows string) string {
			w.toast.Clear()
			w.focusBoard()
			fyne.CurrentApp().Clipboard().SetContent(head + "\n" + rows)
			u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
			return w.toast.Text()
		}
		said := paste(name + "\tDeputy Prime Minister\t+40 21 111\nSomebody Unusual\tPoet\t+40 21 222\n")
		got := people(t, w)["Nicușor Dan"]
		stays := w.words.Say("section.paste-cell", "2", col("offices")) + " " + w.words.Say("error.register.office-stays", office, "Deputy Prime Minister")
		if got.Office.In(lang) != office || got.Person.Phone != "+40 21 111" || !strings.Contains(said, stays) {
			t.Fatalf("%s: %+v, said %q, want %q", lang, got, said, stays)
		}
		said = paste(name + "\t\t+40 21 333\nSomebody Unusual\tPoet\t+40 21 222\n")
		now := w.words.Say("section.paste-now", name, col("phone"), "+40 21 333", "+40 21 111")
		if !strings.Contains(said, now) || !strings.Contains(said, w.words.Count("section.paste-same", 1)) || people(t, w)["Nicușor Dan"].Person.Phone != "+40 21 333" {
			t.Errorf("%s: said %q, want %q", lang, said, now)
		}
		before := len(people(t, w))
		if said = paste("Somebody Unusual\tPoet\t+40 21 222\n"); said != w.words.Count("section.paste-same", 1) || len(people(t, w)) != before {
			t.Errorf("%s: of nothing new is said %q", lang, said)
		}
		if said = paste(name + "\t" + office + "; Poet\t\n"); !strings.Contains(people(t, w)["Nicușor Dan"].Office.In(lang), office) || strings.Contains(said, w.words.Say("section.paste-row", "2")) {
			t.Errorf("%s: an office besides is refused: %q", lang, said)
		}
	}
}

// A list with its headings goes on about the rows it names, wherever they and the keyboard stand, and adds the
// rest: both are told, an empty cell empties nothing, and what cannot be kept yet waits in the new row, one
// after another, with what it lacks.
func TestAListWithItsHeadingsGoesOnAboutWhomItNames(t *testing.T) {
	const theirs = 9 // the column of the other side
	w, u := atBoard(t, "en", look.Light, register.Texts)
	say := func(key string) string { return w.kit.Words.Say("register.col." + key) }
	texts := func() map[string]model.Instrument {
		list, err := w.desk.Texts()
		if err != nil {
			t.Fatal(err)
		}
		out := map[string]model.Instrument{}
		for _, one := range list {
			out[one.Title.In("en")] = one.Instrument
		}
		if len(out) != len(list) {
			t.Errorf("%d texts have %d titles: %q", len(list), len(out), u.Texts())
		}
		return out
	}
	before := texts()
	var last model.Instrument
	for _, one := range before {
		if one.ID > last.ID {
			last = one
		}
	}
	paste := func(text string) string {
		w.focusBoard()
		fyne.CurrentApp().Clipboard().SetContent(text)
		u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
		return w.toast.Text()
	}
	head := strings.Join([]string{"No.", say("text"), say("theirs"), say("remarks"), say("our-signer")}, "\t") + "\n"
	said := paste(head + "1\tProtocol on Data\tMoldova\t\t\n2\t" + last.Title.In("en") + "\t\tblue folders\t\n3\tMemorandum on Roads\t\t\t\n4\tMemorandum on Rail\t\t\t\n")
	now := texts()
	if len(now) != len(before)+1 || now["Protocol on Data"].ID == 0 {
		t.Fatalf("%d texts, %d before: %q", len(now), len(before), u.Texts())
	}
	if got := now[last.Title.In("en")]; got.ID != last.ID || got.Remarks.In("en") != "blue folders" || got.OurSigner.In("en") != last.OurSigner.In("en") || *got.Theirs != *last.Theirs {
		t.Errorf("what it goes on about is %+v", got)
	}
	for _, want := range []string{w.words.Say("section.paste-both", "1", "1"), w.words.Say("section.paste-unsaved", "4") + " " + w.words.Say("section.paste-lacks", say("theirs")), w.words.Count("section.paste-waits", 2)} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not said: %s", want, said)
		}
	}
	for _, title := range []string{"Memorandum on Roads", "Memorandum on Rail"} {
		if !u.Sees(title) {
			t.Fatalf("%q does not wait: %q", title, u.Texts())
		}
		table := w.registers.Keyboard().(*part.Table)
		w.focusBoard()
		table.GoTo(len(texts()), theirs)
		u.Key(fyne.KeyF2).Type("Moldova").Key(fyne.KeyReturn)
		if got := texts()[title]; got.ID == 0 || got.Theirs == nil {
			t.Errorf("%q is not kept: %q", title, u.Texts())
		}
	}
}

// A single text without its second party is not refused: it waits, and it is said what it lacks.
func TestAPastedTextWithoutASecondPartyWaits(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Texts)
	say := func(key string) string { return w.kit.Words.Say("register.col." + key) }
	w.focusBoard()
	fyne.CurrentApp().Clipboard().SetContent(say("text") + "\t" + say("theirs") + "\nMemorandum on Roads\tFreedonia\n")
	u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	if said := w.toast.Text(); !u.Sees("Memorandum on Roads") || !strings.Contains(said, w.words.Say("section.paste-lacks", say("theirs"))) || !strings.Contains(said, w.words.Count("section.paste-waits", 1)) {
		t.Errorf("it is not kept: %s", said)
	}
}

// What is worked out here is not pasted over, and what was pasted there is not dropped unsaid; where both say the same
// nothing is told.
func TestAPastedCellOfWhatIsWorkedOutIsTold(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Texts)
	say := func(key string) string { return w.kit.Words.Say("register.col." + key) }
	for title, n := range map[string]string{"Memorandum on Roads": "3", "Memorandum on Rail": "2"} {
		pastes(u, say("text")+"\t"+say("theirs")+"\t"+say("originals")+"\n"+title+"\tMoldova\t"+n+"\n")
		told := strings.Contains(w.toast.Text(), w.words.Error(model.Refuse("register.worked-out", n, "2")))
		if !u.Sees(title) || told != (n != "2") {
			t.Errorf("%s originals: %s", n, w.toast.Text())
		}
	}
}

// Rows that are pasted where one was begun in a visit are all of that visit and with who comes, not the first alone;
// where they say with whom, that stands.
func TestRowsPastedWhereOneWasBegunAreOfTheSameVisit(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	w.enter(of.ID)
	w.table.Run("new-text")
	say := func(key string) string { return w.kit.Words.Say("register.col." + key) }
	pastes(u, say("text")+"\t"+say("text-state")+"\t"+say("theirs")+"\nMemorandum on Roads\tnegotiated\t\nMemorandum on Rail\t\t\nMemorandum on Data\t\tMoldova\nMemorandum on Canals\t\t\n")
	list, err := w.desk.Texts()
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]model.ToSign{}
	for _, one := range list {
		found[one.Title.In("en")] = one
	}
	for _, title := range []string{"Memorandum on Roads", "Memorandum on Rail", "Memorandum on Data", "Memorandum on Canals"} {
		one := found[title]
		if one.Theirs == nil || one.EventID == nil || *one.EventID != of.ID {
			t.Fatalf("%q is %+v: %q", title, one.Instrument, w.toast.Text())
		}
		if with := *one.Theirs == *of.OtherID(); with == (title == "Memorandum on Data") {
			t.Errorf("%q is with %d", title, *one.Theirs)
		}
	}
}

// Where nothing that was pasted over rows was taken, they are not said to be changed; an item of their visit is taken.
func TestRowsOfWhichNothingWasTakenAreNotChanged(t *testing.T) {
	const from = 12 // the column of where they come from
	w, u := atBoard(t, "en", look.Light, register.Texts)
	table := w.registers.Keyboard().(*part.Table)
	w.focusBoard()
	table.GoTo(0, from)
	revision := func() int64 {
		n, err := w.desk.Revision()
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	was := revision()
	pastes(u, "Nowhere\nNowhere\nNowhere")
	if said := w.toast.Text(); revision() != was || strings.Contains(said, w.words.Count("ui.done.edit-rows", 3)) || !strings.Contains(said, w.words.Error(model.Refuse("register.no-visit", "Nowhere"))) {
		t.Errorf("it says %q", said)
	}
	table.GoTo(0, from)
	pastes(u, "Official talks\nNowhere\nOfficial talks")
	if said := w.toast.Text(); !strings.Contains(said, w.words.Count("ui.done.edit-rows", 2)) {
		t.Errorf("of three two are changed, it says %q", said)
	}
	list, err := w.desk.Texts()
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, one := range list {
		if one.From.Item.In("en") == "Official talks" {
			n++
		}
	}
	if n != 2 {
		t.Errorf("%d come from the talks: %q", n, w.toast.Text())
	}
}

// A row that is begun from another side of a visit is not said to come from the item that was chosen in its programme.
func TestARowBegunOnAnotherTabComesFromTheVisitAlone(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	w.enter(of.ID)
	w.choose([]model.Ref{{Event: of.ID, Item: w.inside.Items[2].ID}})
	for tab, item := range map[view.Tab]bool{view.ProgrammeTab: true, view.DelegationsTab: false} {
		w.enter(of.ID)
		w.setTab(tab)
		w.choose([]model.Ref{{Event: of.ID, Item: w.inside.Items[2].ID}})
		w.table.Run("new-text")
		title := "Memorandum of " + string(tab)
		u.Type(title).Key(fyne.KeyReturn)
		list, err := w.desk.Texts()
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, one := range list {
			if one.Title.In("en") == title {
				found = true
				if (one.ItemID != nil) != item || one.EventID == nil || *one.EventID != of.ID {
					t.Errorf("%s: it comes from %+v", tab, one.Instrument)
				}
			}
		}
		if !found {
			t.Errorf("%s: it is not there: %q", tab, w.toast.Text())
		}
	}
}

// Somebody is known by what they are called in another language, in whichever script: nobody is added, and
// nothing they are called changes.
func TestANameInAnotherScriptIsOfWhoIsKnown(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	before := people(t, w)["Nicușor Dan"].Person
	if before.Name["uk"] == "" || before.Name["uk"] == before.Name["en"] {
		t.Fatalf("called %v", before.Name)
	}
	was := len(people(t, w))
	say := func(key string) string { return w.kit.Words.Say("register.col." + key) }
	for i, rows := range []string{say("name") + "\t" + say("phone") + "\n" + before.Name["uk"] + "\t+40 21 555\n", before.Name["uk"] + "\t\t\n"} {
		w.focusBoard()
		u.Key(fyne.KeyEnd)
		fyne.CurrentApp().Clipboard().SetContent(rows)
		u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
		now := people(t, w)
		if got := now["Nicușor Dan"].Person; len(now) != was || !got.Name.Equal(before.Name) || got.Phone != "+40 21 555" {
			t.Errorf("paste %d: %d people, were %d: %+v; said %q", i, len(now), was, got, w.toast.Text())
		}
	}
}
