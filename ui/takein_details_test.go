package ui

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
)

func vcard(lines ...string) string {
	return "BEGIN:VCARD\nVERSION:3.0\nN:Wilk;Zofia;;;\nFN:Zofia Wilk\n" + strings.Join(lines, "\n") + "\nEND:VCARD\n"
}

// What an address book says of somebody who is in the register goes in as a change, and one undo takes
// it back; what stands there is written over only when somebody says so.
func TestAnAddressBookBringsWhatTheRegisterLacks(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	w.win.Resize(fyne.NewSize(1600, 1000))
	if err := w.desk.Do(&model.SavePerson{Person: model.Person{Name: model.Text{"en": "Zofia Wilk"}}}); err != nil {
		t.Fatal(err)
	}
	w.read()
	is := func() model.Known { return people(t, w)["Zofia Wilk"] }
	w.taker.File(written(t, "a.vcf", vcard("TITLE:Minister of Culture", "TEL:+48 22 111 2233", "EMAIL:z.wilk@example.pl")))
	for _, want := range []string{"changed: telephone: – → +48 22 111 2233; e-mail: – → z.wilk@example.pl; office: – → Minister of Culture", "Import 1 line"} {
		if !shows(u, want) {
			t.Errorf("%q is not said: %q", want, u.Texts())
		}
	}
	before := deeds(t, w)
	u.ClickText("Import 1 line")
	if k := is(); k.Person.Phone != "+48 22 111 2233" || k.Person.Email != "z.wilk@example.pl" || k.Office.In("en") != "Minister of Culture" || deeds(t, w) != before+1 {
		t.Fatalf("%+v, %d deeds", k, deeds(t, w)-before)
	}
	w.undo()
	if k := is(); k.Person.Phone+k.Person.Email != "" || !k.Office.Empty() {
		t.Errorf("one undo leaves %+v", k)
	}
	w.redo()

	w.taker.File(written(t, "b.vcf", vcard("TEL:+48 600 700 800", "EMAIL:Z.Wilk@example.pl")))
	if !shows(u, "known: Zofia Wilk, Minister of Culture; not imported: telephone: +48 22 111 2233 → +48 600 700 800") || !u.Sees("Import 0 lines") {
		t.Errorf("it would be written over unasked: %q", u.Texts())
	}
	u.ClickText("Include")
	if !shows(u, "changed: telephone: +48 22 111 2233 → +48 600 700 800") || !u.Sees("Import 1 line") {
		t.Errorf("it cannot be taken: %q", u.Texts())
	}
	u.ClickText("Import 1 line")
	if k := is(); k.Person.Phone != "+48 600 700 800" {
		t.Errorf("%+v", k.Person)
	}
}

// A long list is read and compared beside the window, which says so and goes on; of its lines as many
// are shown as anybody reads, and all go in.
func TestALongListDoesNotHoldTheWindow(t *testing.T) {
	var list strings.Builder
	list.WriteString("Name;Position;Phone\n")
	for i := range 2500 {
		fmt.Fprintf(&list, "Adam %s;Adviser %d%s;+48 22 %07d\n", nobodys(i), i, strings.Repeat(" for protocol", 5), i)
	}
	w, u := atBoard(t, "en", look.Light, register.People)
	w.win.Resize(fyne.NewSize(1280, 800))
	names := len(people(t, w))
	beside := 0
	w.beside = func(work, then func()) {
		if w.win.Canvas().Overlays().Top() != nil {
			t.Error("the card stands before it was read")
		}
		beside++
		work()
		then()
	}
	path := written(t, "long.csv", list.String())
	w.taker.File(path)
	if beside != 3 { // fetched, understood, compared
		t.Errorf("%d times beside the window", beside)
	}
	if !shows(u, "Only the first 2000 of 2500 lines are shown, but all of them will be imported.") {
		t.Errorf("%q", u.Above())
	}
	if !strings.Contains(w.toast.Text(), "Reading “long.csv”") {
		t.Errorf("it says %q", w.toast.Text())
	}
	made := deeds(t, w)
	var held []func()
	w.beside = func(work, then func()) { held = append(held, func() { work(); then() }) }
	u.ClickText("Import 2500 lines")
	for n := range 2 { // made, written
		if len(held) != n+1 || deeds(t, w) != made || w.win.Canvas().Overlays().Top() == nil {
			t.Fatalf("%d times beside the window, revision %d", len(held), deeds(t, w))
		}
		if !strings.Contains(w.toast.Text(), "Importing “long.csv”") {
			t.Errorf("it says %q", w.toast.Text())
		}
		u.Key(fyne.KeyEscape).ClickText("Import 2500 lines") // nobody stops it, or does it twice
		if w.writing != (n == 1) || w.writing && w.canUndo() {
			t.Error("what is being written can be undone")
		}
		held[n]()
	}
	if w.writing || !w.canUndo() || len(held) != 2 || deeds(t, w) != made+1 || w.win.Canvas().Overlays().Top() != nil {
		t.Errorf("%d times beside the window, revision %d", len(held), deeds(t, w)-made)
	}
	if n := len(people(t, w)) - names; n != 2500 {
		t.Errorf("%d went in", n)
	}
}

// nobodys is a name that nobody else of a list bears.
func nobodys(i int) (s string) {
	for range 4 {
		s += string(rune('a' + i%20))
		i /= 20
	}
	return strings.ToUpper(s[:1]) + s[1:] + "ski"
}

// Of a letter with several files each can be chosen, and its own text.
func TestWhatCameWithALetterIsChosenOnTheCard(t *testing.T) {
	part := func(name, kind, text string) string {
		return "--x\r\nContent-Type: " + kind + "\r\nContent-Disposition: attachment; filename=\"" + name + "\"\r\n\r\n" + text + "\r\n"
	}
	letter := "From: a@example.org\r\nDate: Mon, 3 May 2027 10:12:00 +0300\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nplease see below\r\n" +
		part("day one.csv", "text/csv", "Date;Time;Activity;Venue\n3.5.2027;9:00;Talks;Hall\n;10:00;Lunch;Club\n") + part("invite.ics", "text/calendar", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a@x\r\nSUMMARY:Security meeting\r\nDTSTART:20270503T090000Z\r\nDTEND:20270503T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR") + "--x--\r\n"
	_, u := inVisit(t, "en", written(t, "m.eml", letter))
	if !shows(u, "“invite.ics” is also attached to the message and was not read") || !shows(u, "day one.csv") || !u.Sees("Lunch") {
		t.Fatalf("%q", u.Texts())
	}
	chooses(u, "Attachment", "invite.ics")
	if !shows(u, "Security meeting") || u.Sees("Lunch") {
		t.Errorf("the other is not read: %q", u.Texts())
	}
}

// That everything was understood is not said where lines are left out.
func TestNotEverythingWasUnderstoodWhereLinesAreLeftOut(t *testing.T) {
	_, u, _ := plan(t)
	for text, all := range map[string]bool{"09:00 Arrival\nTotal: 3\n10:00 Talks\n": false, "09:00 Arrival\nHotel lobby, all cars\n10:00 Talks\n": false} {
		fyne.CurrentApp().Clipboard().SetContent(text)
		u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
		if shows(u, "Everything was understood") != all || !shows(u, "left out and shown crossed out") {
			t.Errorf("%q: %q", text, u.Texts())
		}
		u.Key(fyne.KeyEscape)
	}
}

// Where each column is named, and one of people tells no side, that is what is said.
func TestAColumnOfParticipantsTellsNoSide(t *testing.T) {
	_, u, _ := plan(t)
	fyne.CurrentApp().Clipboard().SetContent("Time\tActivity\tVenue\tParticipants\n09:00 – 09:30\tTalks\tHall\tMinister\n10:00 – 10:30\tLunch\tClub\tBoth delegations\n")
	u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	if !shows(u, "“Participants” does not say which side each person is on") || shows(u, "does not name all the columns") {
		t.Errorf("%q", u.Texts())
	}
}
