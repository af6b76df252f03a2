package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
)

// A heading that is typed for a visit from a template names the guest, the host and the days, as that of a new
// visit does; what somebody has chosen stays.
func TestAHeadingOfATemplateIsRead(t *testing.T) {
	for _, tt := range []struct {
		lang, title, choose, guest, host, first, last, zone string
	}{
		{"uk", "Офіційний візит Президента Литовської Республіки", "", "LT", "RO", "", "", ""},
		{"ro", "Vizita oficială a Președintelui Republicii Lituania, 3–4 iunie 2027", "", "LT", "RO", "2027-06-03", "2027-06-04", ""},
		{"en", "Official visit to Italy, 3 June 2027", "", "RO", "IT", "2027-06-03", "2027-06-04", "Europe/Rome"},
		{"ro", "Vizita oficială a Președintelui Lituaniei la Chișinău, 3–4 iunie 2027", "", "LT", "MD", "2027-06-03", "2027-06-04", "Europe/Chisinau"},
		{"en", "Official visit of the President of Lithuania", "polan", "PL", "RO", "", "", ""},
	} {
		w, u := sit(t, tt.lang, look.Light)
		w.deeds.NewFrom()
		if tt.choose != "" {
			chooses(u, w.words.Say("sheet.guest"), tt.choose)
		}
		in := fieldOf(u, w.words.Say("sheet.heading"))
		u.Canvas.Focus(in.Entry())
		u.Shortcut(fyne.KeyA, ctrl)
		u.Type(tt.title).Key(fyne.KeyReturn)
		p, err := w.desk.Programme(w.stand.Event)
		if err != nil || p.Guest == nil || p.Host == nil || p.Guest.Code != tt.guest || p.Host.Code != tt.host {
			t.Errorf("%s: %v %+v %+v: %q", tt.title, err, p.Guest, p.Host, u.Above())
			continue
		}
		if e := p.Event; tt.first != "" && (string(e.FirstDay) != tt.first || string(e.LastDay) != tt.last || strings.Contains(w.words.Text(e.Title), "2027")) {
			t.Errorf("%s: %s – %s, %q", tt.title, e.FirstDay, e.LastDay, w.words.Text(e.Title))
		}
		if tt.zone != "" && p.Event.Zone != tt.zone {
			t.Errorf("%s: on the clocks of %s", tt.title, p.Event.Zone)
		}
	}
}

// The card that keeps a template says which days at the end it does not keep.
func TestATemplateTellsItsDays(t *testing.T) {
	w, u, _ := plan(t)
	e := w.inside.Event
	e.LastDay = e.FirstDay.Add(1)
	if !w.try(&model.SaveEvent{Event: e}) {
		t.Fatal(w.toast.Text())
	}
	row(u, "9", "10", "Talks")
	u.Key(fyne.KeyEscape)
	w.deeds.SaveTemplate()
	if want := w.words.Count("sheet.template-days", 1, 2); !u.Sees(want) {
		t.Errorf("the card says %q", u.Above())
	}
}
