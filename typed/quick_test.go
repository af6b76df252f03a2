package typed

import (
	"slices"
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// said writes what was understood in one line: day, times, title, kind, place
// and people, without what was not said.
func said(q Line) string {
	var out []string
	add := func(s string, when bool) {
		if when {
			out = append(out, s)
		}
	}
	add(string(q.Day), q.Day != "")
	if q.Start >= 0 {
		s := civil.Clock(q.Start)
		switch q.said.Mark {
		case "":
		case model.Approx:
			s = "~" + s
		default:
			s = string(q.said.Mark) + " " + s
		}
		if q.said.Alt != "" {
			s += "/" + q.said.Alt
		}
		if q.End >= 0 {
			s += "-" + civil.Clock(q.End)
		}
		add(s+q.said.City, true)
	}
	add(string(q.said.Part), q.said.Part != "")
	add("after "+q.said.Phrase, q.said.Kind == asAfter)
	add(words.For("en").Length(q.Minutes), q.Minutes > 0)
	add("TBC", q.said.Kind == asTBC)
	add("“"+q.Title+"”", q.Title != "")
	add(string(q.Kind), q.Kind != "")
	add("@"+q.Place, q.Place != "")
	for _, p := range q.People {
		add("+"+p, true)
	}
	add("wrong", q.Err != nil)
	return strings.Join(out, " ")
}

// The line is typed on Thursday 12 March 2026.
var quickLines = []struct{ lang, typed, want string }{
	{"en", "fri 14:30-16 Bilateral @Blue Room +Minister", "2026-03-13 14:30-16:00 “Bilateral” bilateral @Blue Room +Minister"},
	{"en", "Friday 14:30–16:00 Bilateral", "2026-03-13 14:30-16:00 “Bilateral” bilateral"},
	{"en", "fri 9 Briefing", "2026-03-13 09:00 “Briefing” briefing"},
	{"en", "fri 930 Briefing", "2026-03-13 09:30 “Briefing” briefing"},
	{"en", "930 Briefing", "09:30 “Briefing” briefing"},
	{"en", "9.30 Briefing", "09:30 “Briefing” briefing"},
	{"en", "Briefing 9.30", "09:30 “Briefing” briefing"},
	{"en", "Budget 930 for the north", "“Budget 930 for the north”"},
	{"en", "2026 budget talks", "“2026 budget talks”"},
	{"en", "Programme 2025-2026", "“Programme 2025-2026”"},
	{"en", "today 15:00 +45 Signing", "2026-03-12 15:00 45 min “Signing” signing"},
	{"en", "tomorrow 10:00 1h30 Official talks", "2026-03-13 10:00 1 h 30 min “Official talks” talks"},
	{"en", "tomorrow 10:00 90min Talks", "2026-03-13 10:00 1 h 30 min “Talks”"},
	{"en", "10:00 2 hours Reception", "10:00 2 h “Reception” reception"},
	{"en", "~15 Arrival", "~15:00 “Arrival” arrival"},
	{"en", "~15:30-16 Arrival", "~15:30-16:00 “Arrival” arrival"},
	{"en", "tbc Departure", "TBC “Departure” departure"},
	{"en", "mon tbc Family photo", "2026-03-16 TBC “Family photo” family-photo"},
	{"en", "Press conference at 3pm", "15:00 “Press conference” press-conference"},
	{"en", "Press conference at 9", "09:00 “Press conference” press-conference"},
	{"en", "3 pm Press conference", "15:00 “Press conference” press-conference"},
	{"en", "14h Session", "14:00 “Session” session"},
	{"en", "14h15 Session", "14:15 “Session” session"},
	{"en", "12 mar 10 Talks", "2026-03-12 10:00 “Talks”"},
	{"en", "12 march 2027 10:00 Talks", "2027-03-12 10:00 “Talks”"},
	{"en", "5 jan Recce", "2026-01-05 “Recce” recce"},
	{"en", "12 nov Recce", "2026-11-12 “Recce” recce"},
	{"en", "12.5. Recce", "2026-05-12 “Recce” recce"},
	{"en", "12.5.2027 Recce", "2027-05-12 “Recce” recce"},
	{"en", "12/5 Recce", "2026-05-12 “Recce” recce"},
	{"en", "2026-05-12 Recce", "2026-05-12 “Recce” recce"},
	{"en", "Recce on friday at 9.30", "2026-03-13 09:30 “Recce” recce"},
	{"en", "fri 20 mar 11:00 Recce", "2026-03-20 11:00 “Recce” recce"},
	{"en", "Thursday Recce", "2026-03-12 “Recce” recce"},
	{"en", "14:30 - 16 Session", "14:30-16:00 “Session” session"},
	{"en", "14:30 to 16 Session", "14:30-16:00 “Session” session"},
	{"en", "from 10 to 12 Session", "10:00-12:00 “Session” session"},
	{"en", "Visit by 10 to 12 students", "“Visit by 10 to 12 students”"},
	{"en", "F-16 training 11:00", "11:00 “F-16 training”"},
	{"en", `12:00 "Friday 13: a film" @Cinema`, "12:00 “Friday 13: a film” @Cinema"},
	{"en", `Dinner +"Ana Pop" +Ion Rus`, "“Dinner” +Ana Pop +Ion Rus"},
	{"en", `Dinner @"Room 12:30" 19:00`, "19:00 “Dinner” @Room 12:30"},
	{"en", "Bilateral @Union Hall 11:00", "11:00 “Bilateral” bilateral @Union Hall"},
	{"en", "Bilateral @Room 12 +Minister", "“Bilateral” bilateral @Room 12 +Minister"},
	{"en", "Bilateral +President 10:00-11", "10:00-11:00 “Bilateral” bilateral +President"},
	{"en", "10:00-11 Bilateral +President +6", "10:00-11:00 “Bilateral” bilateral +President +6"},
	{"en", "10:00 Bilateral +President +45", "10:00 45 min “Bilateral” bilateral +President"},
	{"en", "Official welcome ceremony 13:30", "13:30 “Official welcome ceremony” welcome-ceremony"},
	{"en", "Bilaterals", "“Bilaterals”"},
	{"en", "25:00 Dinner", "“25:00 Dinner” wrong"},
	{"en", "31 feb Dinner", "“31 feb Dinner” wrong"},
	{"en", "14:75-16 Dinner", "“14:75-16 Dinner” wrong"},
	{"en", "Sam Smith concert", "“Sam Smith concert”"},
	{"en", "sam 10:00 concert", "2026-03-14 10:00 “concert”"},
	{"en", "50/50 fund", "“50/50 fund”"},
	{"en", "", ""},
	{"ro", "vineri 14:30-16 Întrevedere bilaterală @Sala Unirii +Ministrul", "2026-03-13 14:30-16:00 “Întrevedere bilaterală” bilateral @Sala Unirii +Ministrul"},
	{"ro", "vin 10:00 Conferință de presă", "2026-03-13 10:00 “Conferință de presă” press-conference"},
	{"ro", "Vin d’honneur", "“Vin d’honneur”"},
	{"ro", "mâine 9 Tête-à-tête", "2026-03-13 09:00 “Tête-à-tête” tete-a-tete"},
	{"ro", "maine 930 tete-a-tete", "2026-03-13 09:30 “tete-a-tete” tete-a-tete"},
	{"ro", "azi la 15 Semnare de documente", "2026-03-12 15:00 “Semnare de documente” signing"},
	{"ro", "poimâine Zbor", "2026-03-14 “Zbor” flight"},
	{"ro", "12 martie ora 10 Zbor", "2026-03-12 10:00 “Zbor” flight"},
	{"ro", "12 mai 2026 de la 10 la 12 Sesiune", "2026-05-12 10:00-12:00 “Sesiune” session"},
	{"ro", "luni 10:00 2 ore Sesiune", "2026-03-16 10:00 2 h “Sesiune” session"},
	{"ro", "mar 10:00 Sesiune", "2026-03-17 10:00 “Sesiune” session"},
	{"ro", "marți, 10:00, Sesiune", "2026-03-17 10:00 “Sesiune” session"},
	{"ro", "sâmbătă aprox. 20:00 Recepție @Foaier", "2026-03-14 ~20:00 “Recepție” reception @Foaier"},
	{"ro", "joi 20 min Informare", "2026-03-12 20 min “Informare” briefing"},
	{"ro", "Sosire pe 14 mai 9.40", "2026-05-14 09:40 “Sosire” arrival"},
	{"ro", "Vizită la 3 muzee 10:00", "10:00 “Vizită la 3 muzee”"},
	{"ro", "ora 5 Plecare", "05:00 “Plecare” departure"},
	{"ro", "Întâlnire pt buget", "“Întâlnire pt buget”"},
	{"ro", "d.c. Plecare", "TBC “Plecare” departure"},
	{"ro", "„Cina de vineri” 20:00", "20:00 “Cina de vineri”"},
	{"ro", "Masă de lucru 13:00-14:30 @Sufragerie +Ana Pop +Ion Rus", "13:00-14:30 “Masă de lucru” @Sufragerie +Ana Pop +Ion Rus"},
	{"uk", "пт 14:30-16 Прибуття @Зала +Міністр", "2026-03-13 14:30-16:00 “Прибуття” arrival @Зала +Міністр"},
	{"uk", "завтра о 10 Прибуття", "2026-03-13 10:00 “Прибуття” arrival"},
	{"uk", "у пʼятницю 10:00 Прибуття", "2026-03-13 10:00 “Прибуття” arrival"},
	{"uk", "12 травня 9 Прибуття", "2026-05-12 09:00 “Прибуття” arrival"},
}

func TestQuickLines(t *testing.T) {
	for _, l := range quickLines {
		if got := said(ParseLine(words.For(l.lang), l.typed, "2026-03-12", "2026-03-12")); got != l.want {
			t.Errorf("%s %q is\n     %s\nnot  %s", l.lang, l.typed, got, l.want)
		}
	}
}

// Inside a visit in May, Wednesday is its Wednesday, and tomorrow is tomorrow.
func TestQuickDaysOfAVisit(t *testing.T) {
	for typed, want := range map[string]civil.Date{"wed Dinner": "2026-05-13", "tomorrow Dinner": "2026-03-13", "tue Dinner": "2026-05-12"} {
		if got := ParseLine(words.For("en"), typed, "2026-03-12", "2026-05-12").Day; got != want {
			t.Errorf("%q is on %s, not %s", typed, got, want)
		}
	}
}

// A date without its year is that of the year on show, where it is on show or that is past; else the next one.
func TestADateIsOfTheYearOnShow(t *testing.T) {
	for _, tt := range []struct{ today, first, typed, want civil.Date }{
		{"2026-11-27", "2026-05-11", "12 may 10-11 Talks", "2026-05-12"},
		{"2026-11-27", "2026-05-11", "12.5. 10-11 Talks", "2026-05-12"},
		{"2026-11-27", "2026-05-11", "1 aug 10-11 Talks", "2026-08-01"},
		{"2026-11-27", "2026-05-11", "12 jan 10-11 Talks", "2027-01-12"},
		{"2026-11-27", "2028-05-08", "12 may 10-11 Talks", "2028-05-12"},
		{"2026-11-27", "2024-12-30", "2 jan 10-11 Talks", "2025-01-02"},
		{"2026-11-27", "2026-11-27", "12 may 10-11 Talks", "2027-05-12"},
	} {
		if got := ParseLine(words.For("en"), string(tt.typed), tt.today, tt.first).Day; got != tt.want {
			t.Errorf("%q on %s, with %s on show, is on %s, not %s", tt.typed, tt.today, tt.first, got, tt.want)
		}
	}
}

// Abroad one's own people are the guests: whoever is not known is one of them.
func TestWhoIsTypedStandsOnOnesOwnSide(t *testing.T) {
	for direction, want := range map[model.Direction]model.Side{model.Incoming: model.HostSide, model.Outgoing: model.GuestSide} {
		q := Quickly{Event: cellsOf().Programme.Event, Cells: *cellsOf(), Today: "2026-03-12", First: "2026-03-12", Day: "2026-03-12", Free: func(civil.Date) int { return 540 }}
		q.Event.Direction = direction
		_, who, err := q.Item(ParseLine(words.For("en"), "10-11 Talks +Minister", q.Today, q.First))
		if err != nil || len(who) != 1 || who[0].Side != want {
			t.Errorf("%s: %+v, %v", direction, who, err)
		}
	}
}

func TestQuickRuns(t *testing.T) {
	const typed = "Dinner vineri 19:30 @Sala „A” +Ana"
	var got []string
	for _, r := range ParseLine(words.For("ro"), typed, "2026-03-12", "2026-03-12").Runs {
		got = append(got, typed[r.From:r.To])
	}
	if want := []string{"vineri", "19:30", "@Sala „A”", "+Ana"}; !slices.Equal(got, want) {
		t.Errorf("understood %q, not %q", got, want)
	}
}

// The title is made of what was typed and of nothing else, in its order, and
// what was understood lies in the text, in order and apart.
func FuzzQuick(f *testing.F) {
	for _, l := range quickLines {
		f.Add(l.typed)
	}
	for _, s := range []string{"@", "+", "@@ ++", `"`, `@"`, `+" "`, "- - -", "~", "at at at", "\xff +\xff", "12 12 12 mar mar", "de la", "on"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, typed string) {
		for _, l := range words.Languages {
			q := ParseLine(words.For(l), typed, "2026-03-12", "2026-03-10")
			rest := typed
			for _, word := range strings.Fields(q.Title) {
				i := strings.Index(rest, word)
				if i < 0 {
					t.Fatalf("%q: the title %q has %q, which was not typed there", typed, q.Title, word)
				}
				rest = rest[i+len(word):]
			}
			at := 0
			for _, r := range q.Runs {
				if r.From < at || r.To <= r.From || r.To > len(typed) {
					t.Fatalf("%q: runs %v", typed, q.Runs)
				}
				at = r.To
			}
			if q.Day != "" && !q.Day.Valid() || q.Start > 1440 || q.End > 1440 || q.Kind != "" && !slices.Contains(model.ItemKinds, q.Kind) {
				t.Fatalf("%q is %s", typed, said(q))
			}
		}
	})
}
