package typed

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"chancery/model"
	"chancery/words"
)

func TestALineOfADelegation(t *testing.T) {
	for line, want := range map[string]string{
		"General Vasile Marin, Chief of Security":                                         "General|Vasile Marin|Chief of Security||",
		"Maj. Gen. Jan Nowak, Deputy Minister of Defence":                                 "Maj. Gen.|Jan Nowak|Deputy Minister of Defence||",
		"генерал-лейтенант Олег Коваль, заступник міністра оборони":                       "генерал-лейтенант|Олег Коваль|заступник міністра оборони||",
		"H.E. Mr Ivan Petrov, Minister of Foreign Affairs – head":                         "H.E. Mr|Ivan Petrov|Minister of Foreign Affairs|head-of-delegation|",
		"2. Dr Maria Popa, State Secretary, MFA (accompanying)":                           "Dr|Maria Popa|State Secretary, MFA|accompanying|",
		"3\tAna Ionescu\tDirector\tmember\tEN, FR":                                        "|Ana Ionescu|Director|member|en fr",
		"4\tOlena Kovalenko\tDirector\tDirectoare\tsuite":                                 "|Olena Kovalenko|Director+Directoare+suite||",
		"dl Ion Popescu, ministrul afacerilor externe (șef de delegație)":                 "dl|Ion Popescu|ministrul afacerilor externe|head-of-delegation|",
		"Й.В. пан Андрій Сибіга, Міністр закордонних справ / Minister of Foreign Affairs": "Й.В. пан|Андрій Сибіга|Міністр закордонних справ+Minister of Foreign Affairs||",
		"– Ivan Petrov – Minister of Foreign Affairs":                                     "|Ivan Petrov|Minister of Foreign Affairs||",
		"Ioana Rusu; Agerpres (presă)":                                                    "|Ioana Rusu|Agerpres|press|",
		"Ioana Rusu; Agerpres; Romania":                                                   "|Ioana Rusu|Agerpres; Romania||",
		"Jean-Luc Picard":                                                                 "|Jean-Luc Picard|||",
		"Nicușor Dan, Președintele României, șeful delegației":                            "|Nicușor Dan|Președintele României|head-of-delegation|",
		"Nicușor Dan, șeful delegației, Președintele României":                            "|Nicușor Dan|Președintele României|head-of-delegation|",
		"Maia Sandu; Președinta Republicii Moldova; șefa delegației":                      "|Maia Sandu|Președinta Republicii Moldova|head-of-delegation|",
		"Андрій Сибіга, Міністр закордонних справ України, керівник делегації": "|Андрій Сибіга|Міністр закордонних справ України|head-of-delegation|",
		"Ivan Petrov, Minister of Finance, Head of Delegation":                 "|Ivan Petrov|Minister of Finance|head-of-delegation|",
		"Ivan Petrov, Adviser, member of the delegation":                       "|Ivan Petrov|Adviser|member|",
		"Ivan Petrov, MFA, head": "|Ivan Petrov|MFA, head||",
		"Ivan Petrov, Head of the Delegation of the Union to Moldova": "|Ivan Petrov|Head of the Delegation of the Union to Moldova||",
		"interpreter":                              "|interpreter||interpreter|",
		"Olha Bondar, spouse of the President":     "|Olha Bondar|spouse of the President|spouse|",
		"Ivan Petrov, Minister (EN) (head)":        "|Ivan Petrov|Minister|head-of-delegation|en",
		"Miroslav Lajčák":                          "|Miroslav Lajčák|||",
		"No.\tName\tPosition\tRole\tLanguage":      "",
		"№\tПІБ\tПосада":                           "",
		"Nr. crt.\tNume și prenume\tFuncția":       "",
		"":                                         "",
		"  12) ":                                   "",
		strings.Repeat("Long ", 60) + ", Minister": "|" + strings.TrimSpace(strings.Repeat("Long ", 60)) + "|Minister||",
	} {
		d, ok := ReadDelegate(line)
		got := fmt.Sprint(d.Address, "|", d.Name, "|", strings.Join(d.Offices, "+"), "|", d.Role, "|", d.Languages)
		if !ok {
			got = ""
		}
		if got != want {
			t.Errorf("%q\n is %q\nwant %q", line, got, want)
		}
	}
}

// What stands in a cell of its own in brackets is a remark and no office, which papers would print behind a name.
func TestACellInBracketsIsARemark(t *testing.T) {
	for row, want := range map[string]string{
		"Maria Nowak\tAmbassador\t(vegetarian)":                               "Ambassador|vegetarian",
		"Maria Nowak\tChief of Staff\t(arrives later, do not tell the press)": "Chief of Staff|arrives later, do not tell the press",
		"Maria Nowak\t[seat not agreed]\tChief of Staff\t(vegetarian)":        "Chief of Staff|seat not agreed\nvegetarian",
		"Марія Новак\tКерівниця апарату\t(прибуває пізніше)":                  "Керівниця апарату|прибуває пізніше",
		"Maria Nowak\tChief of Staff\t(EN)":                                   "Chief of Staff|",
		"Maria Nowak\tState Secretary (European affairs)":                     "State Secretary (European affairs)|",
	} {
		d, _ := ReadDelegate(row)
		if got := strings.Join(d.Offices, "+") + "|" + d.remarks; got != want {
			t.Errorf("%q: %q, want %q", row, got, want)
		}
	}
}

// A list of 23 in two scripts, with father and son of one name: all are there, once, and
// the two of one name are two.
func TestTwoOfOneNameStayTwo(t *testing.T) {
	var lines []string
	for i := range 10 {
		lines = append(lines, fmt.Sprintf("%d\tPerson%c Latin%c\tAdviser\tmember\tEN", i+1, 'a'+i, 'a'+i))
	}
	for i, r := range []rune("абвгдежзик") {
		lines = append(lines, fmt.Sprintf("%d\tОсоба%c Кирилиця%c\tРадник", i+11, r, r))
	}
	lines = append(lines, "21\tIon Popescu\tMinister", "22\tIon Popescu\tAide", "23\tMaria Popa\tInterpreter")
	list := ReadDelegates("No.\tName\tOffice\n" + strings.Join(lines, "\n")).People
	if len(list) != 23 {
		t.Fatalf("%d of 23", len(list))
	}
	if got := fmt.Sprint(Twice(list)); got != "[Ion Popescu]" {
		t.Errorf("twice %s", got)
	}
	party := int64(7)
	father := model.Known{Person: model.Person{Row: model.Row{ID: 5}, Name: model.Text{"en": "Ion Popescu"}}}
	for _, known := range [][]model.Known{nil, {father}} {
		s := Seating{Roll: NewRoll(known), Party: party, Lang: "en", Langs: words.Languages}
		out := s.Seat(list)
		people := map[string]int{}
		for i := range out.Seats {
			if made, ok := out.New[i]; ok {
				people[made.Person.Name.In()]++
			} else if out.Seats[i].PersonID != nil {
				t.Errorf("%d is somebody known", i)
			}
		}
		if len(out.Seats) != 23 || len(known) == 0 && people["Ion Popescu"] != 2 || len(known) > 0 && fmt.Sprint(out.Unsure) != "[Ion Popescu Ion Popescu]" {
			t.Errorf("%d seats, %v, unsure %v", len(out.Seats), people, out.Unsure)
		}
		if made := out.New[10]; made.Person.Name["uk"] != "Особаа Кирилицяа" || made.Office.Title["uk"] != "Радник" {
			t.Errorf("in Cyrillic: %+v", made)
		}
	}
}

// Somebody known is the person, by any name and in either script; several of one name are
// nobody until it is said who.
func TestKnownNamesAreThePeople(t *testing.T) {
	office := model.Text{"en": "Minister of Foreign Affairs"}
	one := model.Known{Person: model.Person{Row: model.Row{ID: 5}, Name: model.Text{"en": "Andrii Sybiha", "uk": "Андрій Сибіга"}}, Office: office}
	s := Seating{Roll: NewRoll([]model.Known{one}), Party: 7, Lang: "en", Langs: words.Languages, Offices: []model.Office{{Row: model.Row{ID: 9}, PartyID: new(int64), Title: office}}}
	*s.Offices[0].PartyID = 7
	out := s.Seat(ReadDelegates("Andrii Sybiha, Minister of Foreign Affairs\nPetro Novyi, Minister of foreign affairs\nsecurity officers").People)
	if p := out.Seats[0].PersonID; p == nil || *p != 5 || !out.Seats[0].Title.Empty() {
		t.Errorf("the known one: %+v", out.Seats[0])
	}
	if made := out.New[1]; made.Office.ID != 9 || !made.Office.Title.Empty() {
		t.Errorf("the office that is known: %+v", made.Office)
	}
	if out.Seats[2].Name.In() != "security officers" || out.Seats[2].PersonID != nil {
		t.Errorf("what is no name: %+v", out.Seats[2])
	}
}

// Whatever stands in a line, it is read, and nobody is lost: there is a name wherever there
// are letters.
func TestAnyLineIsRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		line := rapid.StringOfN(rapid.RuneFrom([]rune("abĂșЇж ,.–-()\t/12")), 0, 60, -1).Draw(t, "line")
		d, ok := ReadDelegate(line)
		if ok != (d.Name != "") && ok {
			t.Fatalf("%q: %+v %v", line, d, ok)
		}
	})
}

// What somebody is here alone stays on the seat beside the role, also where it says no more; an office
// that says something else is held, as that of any other.
func TestAnOfficeBesideTheRoleStays(t *testing.T) {
	seating := Seating{Roll: NewRoll(nil), Party: 1, Lang: "en", Langs: []string{"en", "ro"}}
	for line, want := range map[string]struct {
		role          model.Role
		title, office model.Text
	}{
		"Ana Pop, Interpreter / Interpret (interpreter)": {model.Interprets, model.Text{"en": "Interpreter", "ro": "Interpret"}, nil},
		"Ana Pop, Counsellor (interpreter)":              {model.Interprets, nil, model.Text{"en": "Counsellor"}}, // an office that is held
		"Dan Popa, State Adviser (interpreter)":          {model.Interprets, nil, model.Text{"en": "State Adviser"}},
		"Ana Pop, Chief Interpreter (interpreter)":       {model.Interprets, model.Text{"en": "Chief Interpreter"}, nil},
		"Ana Pop, interpreter / interpret":               {model.Interprets, model.Text{"en": "interpreter", "ro": "interpret"}, nil},
		"Ana Pop, Interpreter":                           {model.Interprets, model.Text{"en": "Interpreter"}, nil},
		"Ana Pop, photographer":                          {"photographer", model.Text{"en": "photographer"}, nil},
		"Ana Pop, Wife of the Minister (spouse)":         {model.SpouseOf, model.Text{"en": "Wife of the Minister"}, nil},
	} {
		d, ok := ReadDelegate(line)
		seated := seating.Seat([]Delegate{d})
		if seat := seated.Seats[0]; !ok || seat.Role != want.role || !seat.Title.Equal(want.title) || !seated.New[0].Office.Title.Equal(want.office) {
			t.Errorf("%q: %+v, office %v", line, seat, seated.New[0].Office)
		}
	}
}

// Whether somebody comes, and how, is no part of the office, in whichever language it is said.
func TestAnAnswerIsNoOffice(t *testing.T) {
	for line, want := range map[string]string{
		"Jan Kowalski, Minister of Defence (invited)":                                      "Jan Kowalski|Minister of Defence||invited",
		"Jan Kowalski (by video), Minister of Defence":                                     "Jan Kowalski|Minister of Defence||video",
		"Jan Kowalski, Minister of Defence (tbc)":                                          "Jan Kowalski|Minister of Defence||nominated",
		"Jan Kowalski, Minister of Defence, TBC":                                           "Jan Kowalski|Minister of Defence||nominated",
		"Jan Kowalski, Minister of Defence (invited) / Ministrul apărării (invitat)":       "Jan Kowalski|Minister of Defence+Ministrul apărării||invited",
		"Ян Ковальський, Міністр оборони (за відеозв’язком)":                               "Ян Ковальський|Міністр оборони||video",
		"Ян Ковальський, Міністр оборони (уточнюється)":                                    "Ян Ковальський|Міністр оборони||nominated",
		"Ion Pop, Ministrul apărării (prin videoconferință)":                               "Ion Pop|Ministrul apărării||video",
		"Jan Kowalski, Minister of Defence (head, by video)":                               "Jan Kowalski|Minister of Defence|head-of-delegation|video",
		"Jan Kowalski, Director (Europe, Asia)":                                            "Jan Kowalski|Director (Europe, Asia)||",
		"1\tJan Kowalski\tMinister of Defence (confirmed)\tMinistrul apărării (confirmat)": "Jan Kowalski|Minister of Defence+Ministrul apărării||accepted",
		"Ioana Pop, Ministrul apărării (înlocuită)":                                        "Ioana Pop|Ministrul apărării||substituted",
		"Ion Pop, Ministrul apărării (are înlocuitor)":                                     "Ion Pop|Ministrul apărării||substituted",
		"Ян Ковальський, Міністр оборони (не прибув)":                                      "Ян Ковальський|Міністр оборони||no-show",
		"Jan Kowalski, Attaché (protocol agent)":                                           "Jan Kowalski|Attaché|protocol-agent|",
		"Interpreter: Ana Pop": "Ana Pop||interpreter|",
	} {
		d, _ := ReadDelegate(line)
		if got := fmt.Sprint(d.Name, "|", strings.Join(d.Offices, "+"), "|", d.Role, "|", d.Status); got != want {
			t.Errorf("%q\n is %q\nwant %q", line, got, want)
		}
	}
	d, _ := ReadDelegate("Jan Kowalski, Minister (by video)")
	if seat := (&Seating{Roll: NewRoll(nil), Lang: "en"}).Open(&d); seat.Status != model.OnVideo {
		t.Errorf("the seat is %+v", seat)
	}
}

// A list comes in a letter: its greeting, its sentences, its headings and what stands below
// the closing are no people.
func TestALetterIsNoList(t *testing.T) {
	for _, tt := range []struct {
		letter, people string
		left           int
	}{
		{"Dear colleagues,\n\nPlease find below the composition of the Polish delegation to the\nsummit in Bucharest, 12 May:\n\nComposition of the Lithuanian delegation:\n\n" +
			"H.E. Mr Gitanas Nausėda, President\nAsta Skaisgirytė, Adviser\n\nKind regards,\nJan Kowalski\nEmbassy of Poland\n+48 22 123", "Gitanas Nausėda; Asta Skaisgirytė", 8},
		{"Stimați colegi,\nVă transmitem componența delegației.\n1. Ion Pop, ministru\n2. Ana Rus, consilier\nCu stimă,\nMinisterul Afacerilor Externe", "Ion Pop; Ana Rus", 4},
		{"Шановні колеги!\nНадсилаємо склад делегації України:\nАндрій Сибіга, Міністр\nЗ повагою\nПосольство України", "Андрій Сибіга", 4},
		{"Madame, Monsieur,\nVeuillez trouver ci-joint la liste.\nJean Dupont, Ministre\nMeilleures salutations", "Jean Dupont", 3},
		{"Sehr geehrte Damen und Herren,\nanbei die Liste\nHans Meyer, Minister\nMit freundlichen Grüßen\nBotschaft", "Hans Meyer", 4},
		{"Head of delegation:\nJan Kowalski, Minister\nInterpreters:\nAna Pop\nOlga Nowak", "Jan Kowalski*head-of-delegation; Ana Pop*interpreter; Olga Nowak*interpreter", 0},
		{"Madame Dupont, Ministre\nsecurity officers\ntwo drivers of the Embassy", "Madame Dupont; security officers; two drivers of the Embassy", 0},
		{"Ana Pop, Adviser\nKind regards,\nOlga Nowak\n2. Dan Rus, Aide", "Ana Pop; Dan Rus", 2},
		{"The members of the delegation will arrive by an afternoon flight.\nAna Pop, Adviser to the Minister of foreign affairs of the republic.", "Ana Pop", 1},
	} {
		sent := ReadDelegates(tt.letter)
		var got []string
		for _, d := range sent.People {
			got = append(got, strings.TrimSuffix(d.Name+"*"+string(d.Role), "*"))
		}
		if strings.Join(got, "; ") != tt.people || len(sent.Left) != tt.left {
			t.Errorf("%q\nnames %q, want %q; left %d %q", tt.letter, got, tt.people, len(sent.Left), sent.Left)
		}
	}
}

// A rank that is taken off a name stands with the person in every language of the content that
// has a word for it.
func TestARankIsKeptInEachLanguage(t *testing.T) {
	for _, c := range []struct {
		typed string
		langs []string
		want  model.Text
	}{
		{"General Gheorghe Vlad, Chief of the Defence Staff", []string{"en", "ro", "uk"}, model.Text{"en": "General", "ro": "General", "uk": "Генерал"}},
		{"Colonel Ion Marin, Military Attaché", []string{"en", "ro"}, model.Text{"en": "Colonel", "ro": "Colonel"}},
		{"Sir John Smith, Adviser", []string{"en", "ro"}, model.Text{"en": "Sir"}},
	} {
		d, _ := ReadDelegate(c.typed)
		seating := Seating{Roll: NewRoll(nil), Lang: "en", Langs: c.langs}
		if got := seating.Person(&d).Person.Address; !got.Equal(c.want) {
			t.Errorf("%s: addressed as %v, not %v", c.typed, got, c.want)
		}
	}
}

// Languages are listed as people list them, with a word before the last; a word that is none is refused.
func TestLanguagesAreListedWithAWordBeforeTheLast(t *testing.T) {
	for text, want := range map[string]string{"Romanian, Ukrainian and English": "ro uk en", "română, ucraineană și engleză": "ro uk en", "румунська, українська та англійська": "ro uk en", "RO & UK": "ro uk", "ro uk": "ro uk"} {
		if got, err := Spoken(text); err != nil || got != want {
			t.Errorf("%q is %q, %v", text, got, err)
		}
	}
	if got, err := Spoken("Romanian or whatever"); err == nil {
		t.Errorf("it is %q", got)
	}
}
