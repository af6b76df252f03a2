package typed

import (
	"fmt"
	"strings"
	"testing"

	"chancery/model"
)

// Rows of headings as offices make them, in whichever language and with the language of a column behind
// its name: they are nobody, each column goes where it belongs, and nothing that was sent is lost.
func TestTheHeadingsOfAListAreNobody(t *testing.T) {
	const rows = "1\tKārlis Ozols\tPrime Minister\tPrim-ministru\thead\n2\tPēteris Zariņš\tCorrespondent, LETA\tCorespondent, LETA\tvegetarian\n3\tMarta Krūmiņa\tInterpreter\tInterpret\t\n"
	for _, head := range []string{
		"No.\tName\tOffice (EN)\tFuncția (RO)\tRemarks",
		"Nr.\tName\tOffice EN\tOffice RO\tObservații",
		"№\tПІБ\tПосада (англ.)\tПосада (рум.)\tПримітки",
		"Nr. crt.\tNume și prenume\tFuncția (engleză)\tFuncția\tObservații",
		"No.\tName / Nume\tPosition\tFuncție\tDe văzut",
		"\t*Name:*\tOffice [EN]\tOffice [RO]\tNotes",
	} {
		sent := ReadDelegates(head + "\n" + rows)
		if len(sent.People) != 3 || len(sent.Left) > 0 {
			t.Errorf("%q: %d people, left %q", head, len(sent.People), sent.Left)
			continue
		}
		s := Seating{Roll: &Roll{}, Lang: "en", Langs: []string{"en", "ro"}}
		seated := s.Seat(sent.People)
		press := seated.New[1]
		if press.Office.Title["en"] != "Correspondent, LETA" || press.Office.Title["ro"] != "Corespondent, LETA" {
			t.Errorf("%q: the offices are %v", head, press.Office.Title)
		}
		if !strings.HasSuffix(seated.Seats[1].Remarks["en"], "vegetarian") {
			t.Errorf("%q: the remarks are %v", head, seated.Seats[1].Remarks)
		}
		if seated.Seats[0].Role != model.HeadOfDelegation || !seated.Seats[0].Remarks.Empty() || seated.Seats[2].Role != model.Interprets {
			t.Errorf("%q: %+v", head, seated.Seats)
		}
	}
}

func TestColumnsOfAListByTheirHeadings(t *testing.T) {
	for list, want := range map[string]string{
		"Title\tName\tOffice\nMr\tIvan Petrov\tMinister":                                "Mr|Ivan Petrov|Minister|",
		"First name\tSurname\tPosition\nIvan\tPetrov\tMinister":                         "|Ivan Petrov|Minister|",
		"Surname\tFirst name\tPosition\nPetrov\tIvan\tMinister":                         "|Ivan Petrov|Minister|",
		"Name\tOffice\tHotel\nIvan Petrov\tMinister\tRadisson":                          "|Ivan Petrov|Minister|Hotel: Radisson",
		"Name\tOffice\tPassport\nIvan Petrov\tMinister\tPA123456":                       "|Ivan Petrov|Minister|!Passport",
		"Country\tName\tOffice\nLatvia\tIvan Petrov\tMinister":                          "|Ivan Petrov|Minister|",
		"Name\tTitle\nIvan Petrov\tMinister of Finance":                                 "|Ivan Petrov|Minister of Finance|",
		"Name\tFunction\nIvan Petrov\tMinistrul finanțelor":                             "|Ivan Petrov|Ministrul finanțelor|",
		"Ivan Petrov\tMinister\nName\tOffice":                                           "|Ivan Petrov|Minister|",
		"Delegation of Latvia\nNo.\tName\tOffice\tPhone\n1\tIvan Petrov\tMinister\t+37": "|Ivan Petrov|Minister|Phone: +37!",
	} {
		sent := ReadDelegates(list)
		if len(sent.People) == 0 {
			t.Errorf("%q: nobody", list)
			continue
		}
		d := sent.People[len(sent.People)-1]
		got := fmt.Sprint(d.Address, "|", d.Name, "|", strings.Join(d.Offices, "+"), "|", d.remarks)
		if len(sent.Columns) > 0 {
			got += "!" + strings.Join(sent.Columns, "+")
		}
		if got != strings.TrimSuffix(want, "!") {
			t.Errorf("%q\n is %q\nwant %q", list, got, want)
		}
	}
}

// What was sent as one office more than there are languages is noted with the seat, and not dropped.
func TestAnOfficeTooManyIsNoted(t *testing.T) {
	s := Seating{Roll: &Roll{}, Lang: "en", Langs: []string{"en"}}
	seated := s.Seat(ReadDelegates("1\tIvan Petrov\tMinister of Finance\tvegetarian\n2\tAna Pop\tDirector").People)
	if got := seated.Seats[0].Remarks["en"]; got != "vegetarian" {
		t.Errorf("noted is %q", got)
	}
}

// A bare yes or no is an answer in whichever column and language it stands, and no language that has that code, but for
// a column of languages.
func TestAnAnswerIsNoLanguage(t *testing.T) {
	for _, head := range []string{"Name\tPosition\tAnswer\n", "Name\tPosition\tInvitation\n", ""} {
		for said, want := range map[string]model.SeatStatus{"no": model.Declined, "No": model.Declined, "nu": model.Declined, "ні": model.Declined, "yes": model.Accepted, "da": model.Accepted, "так": model.Accepted} {
			sent := ReadDelegates(head + "Jan Bele\tMayor\t" + said + "\nAnna Kos\tGovernor\t\n")
			if len(sent.People) != 2 || sent.People[0].Status != want || sent.People[0].Languages != "" || sent.People[0].remarks != "" {
				t.Errorf("%q under %q: %+v", said, head, sent.People)
			}
		}
	}
	sent := ReadDelegates("Name\tPosition\tLanguages\nJan Bele\tMayor\tNO\nAnna Kos\tGovernor\tda, en\n")
	if len(sent.People) != 2 || sent.People[0].Languages != "no" || sent.People[0].Status != "" || sent.People[1].Languages != "da en" {
		t.Errorf("of a column of languages: %+v", sent.People)
	}
}
