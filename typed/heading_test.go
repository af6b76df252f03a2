package typed

import (
	"testing"

	"chancery/model"
	"chancery/words"
)

func worldParties() []Party {
	var out []Party
	for _, k := range words.World() {
		out = append(out, Party{k.Tag(), k.Names()})
	}
	return out
}

// What the heading of a visit tells, in the words and the order in which offices write it.
func TestAHeadingTellsDaysKindAndGuest(t *testing.T) {
	kinds := []model.EventKind{model.OfficialVisit, model.StateVisit, model.OfficialWorking, model.WorkingVisit, model.PrivateVisit, model.Transit, model.CourtesyVisit}
	headings := NewHeadings(kinds, worldParties())
	for _, tt := range []struct{ text, first, last, kind, guest string }{
		{"Working visit of the President of Ukraine, 3–4 June 2026", "2026-06-03", "2026-06-04", "working", "UA"},
		{"Official working visit of the Prime Minister of the Republic of Moldova, 30 May – 2 June 2026", "2026-05-30", "2026-06-02", "official-working", "MD"},
		{"Vizita de lucru a Președintelui Ucrainei, 3-4 iunie 2026", "2026-06-03", "2026-06-04", "working", "UA"},
		{"Vizita oficială a Președintelui Republicii Polone (12.06.2026)", "2026-06-12", "2026-06-12", "official", "PL"},
		{"Vizita de stat în România a Președintelui Republicii Italiene, 5 – 6 octombrie 2026", "2026-10-05", "2026-10-06", "state", "IT"},
		{"Робочий візит Президента Польщі, 3–4 червня 2026 р.", "2026-06-03", "2026-06-04", "working", "PL"},
		{"Visit of the German Chancellor, June 3–4, 2026", "2026-06-03", "2026-06-04", "", "DE"},
		{"Visit of King George, 28 December – 3 January 2027", "2026-12-28", "2027-01-03", "", ""},
		{"Visit of the Holy See’s Secretary for Relations with States, 3–4 June", "2026-06-03", "2026-06-04", "", "VA"},
		{"Visit of the President of Romania", "", "", "", ""},
		{"Romania – Ukraine consultations, 3 June", "2026-06-03", "2026-06-03", "", "UA"},
		{"Working visit to Italy", "", "", "working", ""},
		{"Visit of the President of Nigeria", "", "", "", "NG"},
		{"EU mission in Moldova, 2026-06-03", "2026-06-03", "2026-06-03", "", "EU"},
		{"Tête-à-tête, round 3 of 4", "", "", "", ""},
		{"Working visit, 31 June 2026", "", "", "working", ""},
		{"VISIT IN NO HURRY", "", "", "", ""},
	} {
		h := headings.Read(tt.text, "RO", "2026-03-12")
		if string(h.First) != tt.first || string(h.Last) != tt.last || string(h.Kind) != tt.kind || h.Guest != tt.guest {
			t.Errorf("%q: %+v", tt.text, h)
		}
	}
}

// Two days in one field are two days.
func TestAStretchOfDaysIsReadWhole(t *testing.T) {
	for text, want := range map[string]string{"3–4 June": "2026-06-03 2026-06-04", "3-4.6": "2026-06-03 2026-06-04", "3.6 – 4.6.2026": "2026-06-03 2026-06-04", "3 June – 4 May": "2026-06-03 2026-05-04",
		"3 June": "", "28 December – 3 January 2027": "2026-12-28 2027-01-03", "3": "", "2026-06-03 – 2026-06-05": "2026-06-03 2026-06-05"} {
		first, last, ok := ReadSpan(text, "2026-03-12")
		got := string(first) + " " + string(last)
		if !ok {
			got = ""
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
