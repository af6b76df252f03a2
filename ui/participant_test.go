package ui

import (
	"bytes"
	"encoding/base64"
	"image"
	"image/png"
	"math/rand"
	"testing"

	"chancery/model"
	"chancery/ui/deed"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"

	"fyne.io/fyne/v2"
)

// programme is the sample visit as the diary has it now.
func programme(t *testing.T, w *Window) model.Programme {
	t.Helper()
	p, err := w.desk.Programme(visit(t, w).ID)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// The card of somebody who takes part: seat, car and points of the item; the
// person's telephone; the delegation's liaison officer. One step takes it back.
func TestTheCardOfAParticipant(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	now := lookInto(t, w, "Joint press statements")
	guest := func() model.Participant {
		p, it := programme(t, w), now()
		return p.Side(&it, model.GuestSide)[0]
	}
	before := guest()
	u.ClickText("Volodymyr Zelenskyy")
	for label, text := range map[string]string{"sheet.seat": "right lectern", "sheet.car": "1", "sheet.points": "Thank the host", "sheet.plus": "+2",
		"sheet.phone": "+380 44 000 0000", "sheet.mail": "office@president.example", "sheet.liaison": "Captain Ionescu", "sheet.liaison-phone": "+40 722 1"} {
		uitest.Labelled[*part.Field](u, w.words.Say(label)).Entry().SetText(text)
	}
	u.ClickText(w.words.Say("sheet.save"))
	if u.Canvas.Overlays().Top() != nil {
		t.Fatalf("the card is still open: %v", u.Texts())
	}
	after, p := guest(), programme(t, w)
	who := p.People[*after.PersonID]
	if after.ID != before.ID || after.Place["en"] != "right lectern" || after.Car["en"] != "1" || after.Points["en"] != "Thank the host" || after.Plus != 2 {
		t.Errorf("took part as %+v", after.Participation)
	}
	if who.Phone != "+380 44 000 0000" || who.Email != "office@president.example" {
		t.Errorf("the person is %+v", who)
	}
	for _, d := range p.Delegations {
		if d.Side == model.GuestSide && (d.Liaison["en"] != "Captain Ionescu" || d.LiaisonPhone != "+40 722 1") {
			t.Errorf("the delegation is %+v", d)
		}
	}
	if err := w.desk.Undo(); err != nil {
		t.Fatal(err)
	}
	if back := guest(); !back.Place.Empty() || programme(t, w).People[*back.PersonID].Phone != "" {
		t.Error("one step back did not take all of it back")
	}
}

// What cannot be is said under its field, and the card keeps what was typed.
func TestTheCardRefuses(t *testing.T) {
	w, u := sit(t, "ro", look.Light)
	lookInto(t, w, "Joint press statements")
	for _, tt := range []struct{ label, text, code string }{
		{"sheet.mail", "nobody", "model.email"}, {"sheet.phone", "ring", "model.phone"}, {"sheet.plus", "-3", "model.plus"}, {"sheet.liaison-phone", "x", "model.phone"},
		{"sheet.person-name", "", "model.no-name"}, {"sheet.person-office", "", "model.no-title"},
	} {
		u.ClickText("Volodimir Zelenski")
		in := uitest.Labelled[*part.Field](u, w.words.Say(tt.label))
		in.Entry().SetText(tt.text)
		if tt.text == "" { // other languages would stand in
			for range 3 {
				in.Entry().OnPage(1)
				in.Entry().SetText("")
			}
		}
		was := programme(t, w).Revision
		u.ClickText(w.words.Say("sheet.save"))
		want := w.words.Error(model.Refuse(tt.code, tt.text))
		if u.Canvas.Overlays().Top() == nil || in.Refused() != want || in.Text() != tt.text {
			t.Errorf("%s %q: %q, want %q", tt.label, tt.text, in.Refused(), want)
		}
		if programme(t, w).Revision != was {
			t.Errorf("%s %q was saved", tt.label, tt.text)
		}
		u.ClickText(w.words.Say("sheet.cancel"))
	}
}

// Words become a person in place, and keep their seat.
func TestWordsBecomeAPerson(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	now := lookInto(t, w, "Working meeting with the Prime Minister")
	at := w.inspector.Body.Position()
	u.Move(at.X+20, at.Y+20).Wheel(0, -250).ClickText("Adviser to the Prime Minister")
	uitest.Labelled[*part.Field](u, w.words.Say("sheet.person-name")).Entry().SetText("Ana Pop")
	uitest.Labelled[*part.Field](u, w.words.Say("sheet.seat")).Entry().SetText("second row")
	u.ClickText(w.words.Say("sheet.becomes-person"))
	u.ClickText(w.words.Say("sheet.save"))
	p, found := programme(t, w), 0
	for _, who := range p.Who[now().ID] {
		if who.PersonID != nil && p.People[*who.PersonID].Name["en"] == "Ana Pop" && who.Place["en"] == "second row" && who.Name.Empty() {
			found++
		}
	}
	if found != 1 {
		t.Errorf("%d are Ana Pop: %+v", found, p.Who[now().ID])
	}
}

// Without a mouse: from the empty field up to a row, Enter opens its card, Delete
// takes it out.
func TestParticipantsByKeys(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	now := lookInto(t, w, "Official photo")
	u.ClickText(w.words.Say("sheet.add-person"))
	n := func() int { return len(programme(t, w).Who[now().ID]) }
	was := n()
	u.Key("Up").Key("Return")
	if !u.Sees(w.words.Say("sheet.seat")) {
		t.Fatal("no card")
	}
	u.Key("Escape")
	if u.Canvas.Overlays().Top() != nil || n() != was {
		t.Fatal("the card is not closed, or somebody is gone")
	}
	u.Key("Delete")
	if n() != was-1 {
		t.Errorf("%d take part, were %d", n(), was)
	}
}

// Delegations of a visit: their liaison officers, one added, one taken away.
func TestDelegationsOfAVisit(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.choose([]model.Ref{{Event: visit(t, w).ID}})
	was := len(programme(t, w).Delegations)
	phone := uitest.Labelled[*part.Field](u, w.words.Say("sheet.liaison-phone"))
	u.Canvas.Focus(phone.Entry())
	phone.Entry().SetText("no figures")
	u.Canvas.Unfocus()
	if phone.Refused() != w.words.Error(model.Refuse("model.phone", "no figures")) {
		t.Errorf("it said %q", phone.Refused())
	}
	u.Canvas.Focus(phone.Entry())
	phone.Entry().SetText("+40 722 9")
	u.Canvas.Unfocus()
	kept := false
	for _, d := range programme(t, w).Delegations {
		kept = kept || d.LiaisonPhone == "+40 722 9"
	}
	if !kept {
		t.Error("the number was not kept")
	}
	down(w, u)
	at := u.Point(w.words.Say("sheet.add-delegation"))
	u.Click(at.X, at.Y+28).Type("poland").Key(fyne.KeyReturn)
	p := programme(t, w)
	added := int64(0)
	for id, d := range p.Delegations {
		if p.Parties[d.PartyID].Code == "PL" {
			if added = id; d.Side != model.GuestSide {
				t.Error("a guest sits with the host")
			}
		}
	}
	if len(p.Delegations) != was+1 || added == 0 {
		t.Fatalf("%d delegations, were %d", len(p.Delegations), was)
	}
	down(w, u)
	u.ClickPlace("remove", added)
	if n := len(programme(t, w).Delegations); n != was {
		t.Errorf("%d delegations, were %d", n, was)
	}
	var held []int64 // what they take part in holds them
	for _, it := range programme(t, w).Items {
		held = append(held, it.ID)
	}
	if !w.try(&model.DeleteItems{IDs: held, Revision: programme(t, w).Revision}) {
		t.Fatalf("the items stay: %s", w.toast.Text())
	}
	seats, theirs := len(programme(t, w).Seats), 0
	for id := range programme(t, w).Delegations { // with its seats
		for _, s := range programme(t, w).Seats {
			if s.DelegationID == id {
				theirs++
			}
		}
		down(w, u)
		u.ClickPlace("remove", id)
		break
	}
	if p := programme(t, w); len(p.Delegations) != was-1 || theirs == 0 || len(p.Seats) != seats-theirs {
		t.Errorf("%d delegations with %d seats, were %d with %d, of these %d theirs", len(p.Delegations), len(p.Seats), was, seats, theirs)
	}
	if err := w.desk.Undo(); err != nil || len(programme(t, w).Seats) != seats {
		t.Errorf("one step back gave %d seats: %v", len(programme(t, w).Seats), err)
	}
}

// A diagram is shown, taken away and brought back; what is no picture is refused
// and a large one is made to fit.
func TestADiagramInTheInspector(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	var file []byte
	w.kit.Choose = func(_ []string, put func([]byte)) { put(file) }
	now := lookInto(t, w, "Official welcome ceremony")
	down(w, u)
	was := now().Diagram
	if was == "" {
		t.Fatal("the sample has no diagram")
	}
	shown := len(u.Pictures())
	u.ClickText(w.words.Say("sheet.take-away.diagram"))
	if now().Diagram != "" || len(u.Pictures()) != shown-1 {
		t.Errorf("it is still there, or shown: %d pictures, were %d", len(u.Pictures()), shown)
	}
	img := image.NewRGBA(image.Rect(0, 0, 600, 600))
	r := rand.New(rand.NewSource(3))
	for i := range img.Pix {
		img.Pix[i] = byte(r.Intn(256))
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	file = []byte("no picture")
	u.ClickText(w.words.Say("sheet.choose.diagram"))
	if now().Diagram != "" || !w.inspecting() || !u.Sees(w.words.Error(model.Refuse("export.diagram"))[:30]) {
		t.Errorf("what is no picture was taken, or nothing was said: %v", u.Texts())
	}
	file = b.Bytes()[:b.Len()/2]
	u.ClickText(w.words.Say("sheet.choose.diagram"))
	if now().Diagram != "" {
		t.Error("half a picture was taken")
	}
	file = b.Bytes()
	u.ClickText(w.words.Say("sheet.choose.diagram"))
	kept, err := base64.StdEncoding.DecodeString(now().Diagram)
	if err != nil {
		t.Fatal(err)
	}
	if c, _, err := image.DecodeConfig(bytes.NewReader(kept)); err != nil || c.Width != c.Height || c.Width < 200 || len(now().Diagram) > model.MostDiagram || len(u.Pictures()) != shown {
		t.Errorf("kept %d bytes, %v, %v; %d pictures", len(kept), c, err, len(u.Pictures()))
	}
}

// down scrolls the inspector to its end.
func down(w *Window, u *uitest.User) {
	at := w.inspector.Body.Position()
	u.Move(at.X+20, at.Y+20).Wheel(0, -5000)
}

// A new visit has its host, and the delegations of both sides, to begin with.
func TestANewVisitHasItsDelegations(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.deeds.NewEvent(deed.Visits, "2026-09-01", "2026-09-02")
	uitest.Labelled[*part.Field](u, w.words.Say("sheet.heading")).Entry().SetText("Visit of the President of Poland")
	chooses(u, w.words.Say("sheet.guest"), "Poland")
	adds(w, u)
	if !w.stand.Inside() {
		t.Fatalf("no visit was made: %v", u.Texts())
	}
	p, err := w.desk.Programme(w.stand.Event)
	if err != nil {
		t.Fatal(err)
	}
	sides := map[model.Side]string{}
	for _, d := range p.Delegations {
		sides[d.Side] += p.Parties[d.PartyID].Code
	}
	if sides[model.HostSide] != "RO" || sides[model.GuestSide] != "PL" || p.Host == nil || p.Host.Code != "RO" {
		t.Errorf("delegations %v, host %v", sides, p.Host)
	}
	if err := w.desk.Undo(); err != nil {
		t.Fatal(err)
	}
	if _, err := w.desk.Programme(p.Event.ID); err == nil {
		t.Error("one step back left the visit")
	}
}

// Somebody else changes who takes part while the card is open: it shows what they have
// done, what is typed stays, and pressed once more it saves both.
func TestTheCardShowsWhatSomebodyElseDid(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	now := lookInto(t, w, "Joint press statements")
	guest := func() model.Participant {
		p, it := programme(t, w), now()
		return p.Side(&it, model.GuestSide)[0]
	}
	in := func(label string) *part.Field { return uitest.Labelled[*part.Field](u, w.words.Say(label)) }
	u.ClickText("Volodymyr Zelenskyy")
	in("sheet.seat").Entry().SetText("right lectern")
	in("sheet.plus").Entry().SetText("2")
	p, it, was := programme(t, w), now(), guest()
	other := was.Participation
	other.Car, other.Plus, other.Role = model.Text{"en": "Car 7", "ro": "Mașina 7"}, 5, model.Roles[1]
	side := p.Side(&it, model.GuestSide)
	rows := []model.Participation{other}
	for _, one := range side[1:] {
		rows = append(rows, one.Participation)
	}
	who := p.People[*was.PersonID]
	who.Phone = "+380 44 000 0001"
	somebodyElse(t, w, &model.Several{Verb: model.Label{Verb: "edit", Args: []model.Text{was.Called}}, Changes: []model.Change{
		&model.SavePerson{Person: who}, &model.Participate{Item: it.ID, Side: model.GuestSide, Who: rows, Was: model.AllSeen(side)}}})
	u.ClickText(w.words.Say("sheet.save"))
	if u.Canvas.Overlays().Top() == nil || !u.Sees("overwritten") {
		t.Fatalf("it was saved over somebody's change: %q", u.Texts())
	}
	if in("sheet.car").Text() != "Car 7" || in("sheet.phone").Text() != "+380 44 000 0001" {
		t.Errorf("it shows the car %q and the telephone %q", in("sheet.car").Text(), in("sheet.phone").Text())
	}
	if in("sheet.seat").Text() != "right lectern" || in("sheet.plus").Text() != "2" {
		t.Errorf("what was typed became %q and %q", in("sheet.seat").Text(), in("sheet.plus").Text())
	}
	u.ClickText(w.words.Say("sheet.save"))
	if u.Canvas.Overlays().Top() != nil {
		t.Fatalf("it cannot be saved at all: %q", u.Texts())
	}
	after := guest()
	if after.Place["en"] != "right lectern" || after.Plus != 2 || after.Car["en"] != "Car 7" || after.Car["ro"] != "Mașina 7" || after.Role != model.Roles[1] {
		t.Errorf("took part as %+v", after.Participation)
	}
	if programme(t, w).People[*after.PersonID].Phone != "+380 44 000 0001" {
		t.Error("the telephone is gone")
	}
}
