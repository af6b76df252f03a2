package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/uitest"
)

const aDraft = "Date;Time;Activity;Venue;Participants\n12.05.2027;09:00 – 09:30;Arrival;Airport;\n;16:00 – 16:45;Talks;Oak Room;\"Presidents; delegations\"\n"

// fromDraft takes a programme in as a new visit, and stays inside it.
func fromDraft(t *testing.T, name, text string) (*Window, *uitest.User) {
	t.Helper()
	w, u := sit(t, "en", look.Light)
	w.win.Resize(fyne.NewSize(1600, 1400))
	w.choose(nil)
	w.taker.File(written(t, name, text))
	u.ClickText("Import " + linesOf(text))
	if !w.stand.Inside() {
		t.Fatalf("no visit began: %q", u.Texts())
	}
	return w, u
}

func linesOf(text string) string {
	n := 0
	for row := range strings.SplitSeq(text, "\n") {
		if strings.Count(row, ";") > 2 && !strings.HasPrefix(row, "Date") {
			n++
		}
	}
	return map[int]string{2: "2 lines", 3: "3 lines", 4: "4 lines", 5: "5 lines"}[n]
}

func titlesOf(t *testing.T, w *Window) string {
	t.Helper()
	var out []string
	for _, it := range programmeOf(t, w).Items {
		out = append(out, it.Title.In("en"))
	}
	return strings.Join(out, ", ")
}

// A row without an hour stands between those it stood between; a revision says that it moved
// only where it did, and taking that over moves it.
func TestARowWithoutAnHourKeepsItsPlace(t *testing.T) {
	const head = "Date;Time;Activity;Venue\n"
	draft := head + "12.05.2027;09:00 – 09:30;Arrival;Airport\n;09:40 – 10:00;Welcome ceremony;Court\n;16:00 – 16:45;Visit to the university;Campus\n;TBC;Meeting with the Speaker;Senate\n;19:30;Dinner;Palace\n"
	w, u := fromDraft(t, "a.csv", draft)
	if got := titlesOf(t, w); got != "Arrival, Welcome ceremony, Visit to the university, Meeting with the Speaker, Dinner" {
		t.Fatalf("they stand as %s", got)
	}
	w.taker.File(written(t, "b.csv", strings.Replace(draft, "Campus", "Old Campus", 1)))
	if u.Sees("moved") || !u.Sees("Import 1 line") {
		t.Errorf("what did not move is said to have: %q", u.Texts())
	}
	u.ClickText("Import 1 line")
	// the hour of the row above it moves, and it goes along
	later := strings.Replace(draft, "16:00 – 16:45", "17:30 – 18:15", 1)
	later = strings.Replace(later, "Campus", "Old Campus", 1)
	w.taker.File(written(t, "c.csv", later))
	if u.Sees("moved") {
		t.Errorf("what did not move is said to have: %q", u.Texts())
	}
	u.ClickText("Import 1 line")
	if got := titlesOf(t, w); got != "Arrival, Welcome ceremony, Visit to the university, Meeting with the Speaker, Dinner" {
		t.Errorf("it did not go along: %s", got)
	}
	const speaker = ";TBC;Meeting with the Speaker;Senate\n"
	moved := strings.Replace(strings.Replace(later, speaker, "", 1), ";09:40", speaker+";09:40", 1)
	w.taker.File(written(t, "d.csv", moved))
	if !u.Sees("moved") || !u.Sees("Import 1 line") {
		t.Fatalf("that it moved is not said: %q", u.Texts())
	}
	u.ClickText("Import 1 line")
	if got := titlesOf(t, w); got != "Arrival, Meeting with the Speaker, Welcome ceremony, Visit to the university, Dinner" {
		t.Errorf("it did not move: %s", got)
	}
	w.taker.File(written(t, "e.csv", moved))
	if !u.Sees("No differences from the programme.") {
		t.Errorf("it is told again: %q", u.Texts())
	}
}

// The programme of a visit begins the visit: called so, of its kind, with who comes and where to.
func TestADraftNamesItsVisit(t *testing.T) {
	for title, want := range map[string][4]string{
		"Programme of the official visit of H.E. Ms Nataša Pirc Musar, President of the Republic of Slovenia": {"Official visit of H.E. Ms Nataša Pirc Musar, President of the Republic of Slovenia", "SI", "", "official"},
		"Programul vizitei de stat a Președintelui Republicii Moldova în România":                             {"Vizita de stat a Președintelui Republicii Moldova în România", "MD", "RO", "state"},
		"Програма робочого візиту Президента Румунії до України":                                              {"Робочий візит Президента Румунії до України", "RO", "UA", "working"},
	} {
		w, u := fromDraft(t, "p.csv", title+"\n"+aDraft)
		p := programmeOf(t, w)
		code := func(id *int64) string {
			if id == nil {
				return ""
			}
			return p.Parties[*id].Code
		}
		if got := p.Event.Title.In("en", "ro", "uk"); got != want[0] {
			t.Errorf("it is called %q", got)
		}
		if p.Event.Kind != model.EventKind(want[3]) || code(p.Event.GuestID) != want[1] || want[2] != "" && code(p.Event.HostID) != want[2] {
			t.Errorf("%s: %s of %s to %s; %q", title, p.Event.Kind, code(p.Event.GuestID), code(p.Event.HostID), u.Texts())
		}
	}
}

// A heading typed over that of a draft is in the language it is typed in, not in that of the draft.
func TestAHeadingTypedOverADraftIsInItsOwnLanguage(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.win.Resize(fyne.NewSize(1600, 1400))
	w.choose(nil)
	w.taker.File(written(t, "p.csv", "Data;Ora;Activitatea;Locul\n12.05.2027;09:00 – 09:30;Sosirea delegației la aeroport;Aeroport\n;16:00;Întâlnire cu miniștrii;Sala Unirii\n"))
	fieldOf(u, "Heading").Entry().SetText("Official visit of the President of Slovenia")
	u.ClickText("Import 2 lines")
	if got := programmeOf(t, w).Event.Title; len(got) != 1 || got["en"] != "Official visit of the President of Slovenia" {
		t.Errorf("it is called %v", got)
	}
	if p := programmeOf(t, w); p.Event.GuestID == nil || p.Parties[*p.Event.GuestID].Code != "SI" {
		t.Errorf("whom the heading names is no guest: %v", p.Event.GuestID)
	}
	for _, it := range programmeOf(t, w).Items {
		if it.Title["ro"] == "" {
			t.Errorf("%v is not Romanian", it.Title)
		}
	}
}

// Who takes part stands on the side they are of: the presidents and both delegations on both.
func TestParticipantsStandOnTheirSides(t *testing.T) {
	const draft = "Official visit of the President of Slovenia to Romania\nDate;Time;Activity;Venue;Participants\n12.05.2027;09:00;Talks;Oak Room;\"Presidents; delegations\"\n;12:00;Lunch;Lake House;\"Minister of Culture of Slovenia; State Adviser; Mayor of Bucharest\"\n"
	w, u := fromDraft(t, "a.csv", draft)
	p := programmeOf(t, w)
	cells, err := w.cells(p)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range [][2]string{{"Presidents; delegations", "Presidents; delegations"}, {"State Adviser; Mayor of Bucharest", "Minister of Culture of Slovenia"}} {
		if host, guest := cells.Text(&p.Items[i], "host"), cells.Text(&p.Items[i], "guest"); host != want[0] || guest != want[1] {
			t.Errorf("row %d: %q and %q", i, host, guest)
		}
	}
	if w.taker.File(written(t, "b.csv", draft)); !u.Sees("No differences from the programme.") {
		t.Errorf("it is told to differ: %q", u.Texts())
	}
	u.Key(fyne.KeyEscape)
	w.taker.File(written(t, "c.csv", strings.Replace(draft, "State Adviser; ", "State Adviser; Director of Protocol; ", 1)))
	u.ClickText("Import 1 line")
	p = programmeOf(t, w)
	if cells, err = w.cells(p); err != nil {
		t.Fatal(err)
	}
	if host, guest := cells.Text(&p.Items[1], "host"), cells.Text(&p.Items[1], "guest"); host != "State Adviser; Director of Protocol; Mayor of Bucharest" || guest != "Minister of Culture of Slovenia" {
		t.Errorf("then %q and %q", host, guest)
	}
}

// What the draft has no longer is removed by a press that says so; the toast names the file and the
// visit, and takes it back.
func TestARevisionIsTakenBackByTheToast(t *testing.T) {
	const draft = "Date;Time;Activity;Venue\n12.05.2027;09:00;Arrival;Airport\n;12:00;Visit to the National Museum;Museum\n;15:00;Departure;Airport\n"
	w, u := fromDraft(t, "Visit of May.csv", draft)
	w.taker.File(written(t, "b.csv", strings.Replace(draft, ";12:00;Visit to the National Museum;Museum\n", "", 1)))
	u.ClickText("Visit to the National") // and Museum below it
	if !u.Sees("Remove here too") {
		t.Fatalf("the press does not say what it does: %q", u.Texts())
	}
	u.ClickText("Remove here too")
	if !u.Sees("will be cancelled") || !u.Sees("Keep it here") {
		t.Errorf("%q", u.Texts())
	}
	u.ClickText("Import 1 line")
	if said := w.toast.Text(); !strings.Contains(said, "1 line was imported from “b.csv” – Official visit, 12 May") || !u.Sees("Undo") {
		t.Errorf("said is %q", said)
	}
	u.ClickText("Undo")
	for _, it := range programmeOf(t, w).Items {
		if it.Status == model.Dropped {
			t.Errorf("%s is not back", it.Title.In("en"))
		}
	}
}

// Of a row that differs in more than one field some are taken over, and the rest stays.
func TestFieldsAreTakenOneByOne(t *testing.T) {
	const draft = "Date;Time;Activity;Venue\n12.05.2027;09:00;Arrival;Airport\n;12:00;Visit to the National Museum;Museum\n"
	w, u := fromDraft(t, "a.csv", draft)
	w.taker.File(written(t, "b.csv", strings.Replace(draft, "12:00;Visit to the National Museum;Museum", "12:30;Visit to the National Museum;Old Hall", 1)))
	at := u.Point("start: 12:00 → 12:30")
	u.Click(at.X, at.Y).Type("leave out: place").Key(fyne.KeyDown).Key(fyne.KeyReturn)
	if !shows(u, "not imported: place: Museum → Old Hall") {
		t.Fatalf("the place cannot be left: %q", u.Texts())
	}
	u.ClickText("Import 1 line")
	for _, it := range programmeOf(t, w).Items {
		if it.Title.In("en") == "Visit to the National Museum" && (it.Start.Clock() != "12:30" || it.Place.In("en") != "Museum") {
			t.Errorf("it is at %s, %s", it.Start.Clock(), it.Place.In("en"))
		}
	}
}

// A list of the delegation of a state makes the delegation where the visit has none, in one deed;
// its numbers are no remarks, and passports are shown nowhere.
func TestAListBeginsADelegation(t *testing.T) {
	const list = "Official delegation;;;;\nNr. crt.;Name;Position;Country;Passport\n1;Ms Nataša Pirc Musar;President of the Republic of Slovenia;Slovenia;PB 9001\n2;Mr Jan Nowicki;Adviser;Slovenia;PB 9002\n3;Ms Eva Kos;Interpreter;;PB 9003\n"
	w, u := fromDraft(t, "Visit of May.csv", aDraft)
	u.Key(fyne.KeyF6)
	if n := len(programmeOf(t, w).Delegations); n != 0 {
		t.Fatalf("%d delegations", n)
	}
	w.taker.File(written(t, "del.csv", list))
	if !u.Sees("New delegation: Slovenia") || shows(u, "PB 900") || shows(u, "Remarks") {
		t.Errorf("%q", u.Texts())
	}
	u.ClickText("Import 3 lines")
	p := programmeOf(t, w)
	if len(p.Delegations) != 1 || len(p.Seats) != 3 {
		t.Fatalf("%d delegations, %d seats: %q", len(p.Delegations), len(p.Seats), u.Texts())
	}
	for _, d := range p.Delegations {
		if p.Parties[d.PartyID].Code != "SI" {
			t.Errorf("it is of %s", p.Parties[d.PartyID].Code)
		}
	}
	for _, one := range p.People {
		if strings.Contains(one.Remarks.All(), "1") || strings.Contains(one.Remarks.All(), "2") {
			t.Errorf("a number is a remark: %q", one.Remarks.All())
		}
	}
	w.undo()
	if p := programmeOf(t, w); len(p.Delegations) != 0 || len(p.Seats) != 0 {
		t.Error("one undo leaves some of it")
	}
	w.taker.File(written(t, "del.csv", list))
	u.ClickText("Import 3 lines")
	w.taker.File(written(t, "other.csv", strings.ReplaceAll(list, "Slovenia", "Poland")))
	if !u.Sees("New delegation: Poland") {
		t.Errorf("%q", u.Texts())
	}
	if chooses(u, "Delegation", "Slovenia"); !shows(u, "Lines 1, 2 name Poland, but the list goes into the delegation “Slovenia”.") {
		t.Errorf("that it is of another state is not said: %q", u.Texts())
	}
}

// In a new visit whoever is said to be of a state of the register stands on its side.
func TestWhoIsOfAStateStandsOnItsSideInANewVisit(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.choose(nil)
	w.taker.File(written(t, "a.csv", "Official visit of the President of Ukraine to Romania\nDate;Time;Activity;Venue;Participants / Notes\n12.05.2027;09:00 – 09:30;Talks;Hall;President of Ukraine + 1, President of Romania + 1\n"))
	u.ClickText("Import 1 line")
	p := programmeOf(t, w)
	for side, want := range map[model.Side]string{model.HostSide: "Romania", model.GuestSide: "Ukraine"} {
		if list := p.Side(&p.Items[0], side); len(list) != 1 || !strings.Contains(list[0].Called.In("en"), want) {
			t.Errorf("%s: %+v", side, list)
		}
	}
}
