package export_test

import (
	"fmt"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// A list of delegations that has one is called the list of a delegation, on the page and as a file.
func TestAListOfOneDelegationIsCalledSo(t *testing.T) {
	visit, _ := programmes(t)
	for lang, want := range map[string][2]string{"ro": {"Lista delegațiilor", "Lista delegației"}, "uk": {"Склад делегацій", "Склад делегації"}} {
		opt := options("delegation-list", model.ForDelegation, lang)
		if s := composed(t, visit, opt).Title; !strings.HasPrefix(s, want[0]+" ") {
			t.Errorf("of all: %q", s)
		}
		for _, d := range visit.Delegations {
			opt.Delegation = d.UID
			p := composed(t, visit, opt)
			if !strings.HasPrefix(p.Title, want[1]+" ") || !strings.HasPrefix(p.Headings[0].Text, want[1]+" ") {
				t.Errorf("of one: %q, over it %q", p.Title, p.Headings[0].Text)
			}
			if s := export.FileName([]model.Programme{visit}, opt); !strings.Contains(s, want[1]) {
				t.Errorf("the file is %q", s)
			}
		}
	}
}

// The guest list for one delegation has no column of how far each is where it reads that of its own
// alone: it stands under their office. The office has the column.
func TestTheGuestListForOneHasNoEmptyColumn(t *testing.T) {
	_, summit := programmes(t)
	w := words.For("uk")
	status := w.Say("export.col.status")
	if s := headsOf(composed(t, summit, options("guest-list", model.Internal, "uk")).Sections[0]); !strings.Contains(s, status) {
		t.Fatalf("the office has %s", s)
	}
	opt := options("guest-list", model.ForDelegation, "uk")
	for _, d := range summit.Delegations {
		if d.Side == model.HostSide {
			continue
		}
		opt.Delegation = d.UID
		p := composed(t, summit, opt)
		if s := headsOf(p.Sections[0]); strings.Contains(s, status) {
			t.Errorf("%s has %s", summit.NameOf(&d)["en"], s)
		}
		opt.As = "xlsx"
		asked := composed(t, summit, opt)
		opt.As = ""
		for i, r := range asked.Sections[0].Table.Rows { // where each has a column, what it says is on the page too
			for n, col := range asked.Sections[0].Table.Columns {
				if said := r.Cells[n].String(); col.Title == status && said != "" && !strings.Contains(rowOf(p.Sections[0].Table.Rows[i]), said) {
					t.Errorf("%q is lost of %s", said, rowOf(p.Sections[0].Table.Rows[i]))
				}
			}
		}
	}
}

// On a list for one delegation nobody alone is confirmed: it does not know of the others whether they are.
func TestNobodyAloneIsConfirmed(t *testing.T) {
	_, summit := programmes(t)
	confirmed := words.For("en").Say("seat.status.accepted")
	opt := options("guest-list", model.ForDelegation, "en")
	for _, d := range summit.Delegations {
		opt.Delegation = d.UID
		for _, r := range composed(t, summit, opt).Sections[0].Table.Rows {
			if s := rowOf(r); strings.Contains(s, confirmed) {
				t.Errorf("for %s: %s", summit.NameOf(&d)["en"], s)
			}
		}
	}
	opt = options("guest-list", model.Internal, "en")
	if s := fmt.Sprint(composed(t, summit, opt).Sections[0].Table.Rows); !strings.Contains(s, confirmed) {
		t.Error("the office does not read who is")
	}
}

// In two languages those to turn to stand in each on a line of its own, and the number that they share once.
func TestContactsOfTwoLanguagesAreOnLinesOfTheirOwn(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("contacts", model.Internal, "ro", "en")
	opt.Size = "A6"
	numbers := 0
	for _, sec := range composed(t, visit, opt).Sections {
		for _, r := range sec.Table.Rows {
			for _, cell := range r.Cells {
				if s := cell.String(); strings.Contains(s, " / ") {
					t.Errorf("two languages run on: %q", s)
				}
			}
			s := r.Cells[1].String()
			if n := strings.Count(s, "+40"); n > 1 {
				t.Errorf("a number stands twice: %q", s)
			} else if n == 1 && strings.Contains(s, "State Protocol") {
				numbers++
			}
		}
	}
	if said := strings.Join(composed(t, visit, options("running-order", model.Internal, "ro", "en")).Notes, "; "); strings.Count(said, "+40 700 000 010") != 1 {
		t.Errorf("at the foot: %s", said)
	}
	if numbers == 0 {
		t.Error("nobody of the State Protocol can be rung: it proves nothing")
	}
}

// Guest and host stand at the head of one page, and are told of in the same way: in full where the
// language says so.
func TestGuestAndHostAreToldOfAlike(t *testing.T) {
	visit, _ := programmes(t)
	for lang, want := range map[string]string{"ro": "Pentru Excelența Sa domnul Volodimir Zelenski, Președintele Ucrainei", "en": "For H.E. Mr Volodymyr Zelenskyy, President of Ukraine"} {
		opt := options("individual", model.ForDelegation, lang)
		for _, a := range export.People(visit, opt.Reader([]model.Programme{visit})) {
			if a.Name["en"] == "Volodymyr Zelenskyy" {
				opt.For = a.Key
			}
		}
		p := composed(t, visit, opt)
		if p.Facts[0] != want {
			t.Errorf("%s: %q, want %q", lang, p.Facts[0], want)
		}
		if s := strings.Join(p.Facts, "\n"); lang == "ro" && strings.Contains(s, "E.S.") {
			t.Errorf("%s: %s", lang, s)
		}
	}
}

// At the head of a delegation no label ends in a colon where what it says has one, and behind the
// stroke between two languages nothing begins anew.
func TestTheHeadOfADelegationReadsAsOneLine(t *testing.T) {
	visit, _ := programmes(t)
	for lang, want := range map[string]string{"ro": "Hotel – Fără cazare: delegația", "uk": "Готель – Без проживання: делегація"} {
		opt := options("delegation-list", model.Internal, lang)
		if s := section(t, composed(t, visit, opt), visit.Guest.Name[lang]).Under.String(); !strings.Contains(s, want) || strings.Contains(s, "Hotel:") || strings.Contains(s, "Готель:") {
			t.Errorf("%s: %q", lang, s)
		}
	}
	sec := section(t, composed(t, visit, options("delegation-list", model.Internal, "uk", "en")), visit.Guest.Name["uk"]+" / "+visit.Guest.Name["en"])
	if !strings.Contains(sec.Beside, " / head of delegation") {
		t.Errorf("%q", sec.Beside)
	}
}
