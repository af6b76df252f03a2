package ui

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/uitest"
)

// cell is a cell of a Word table; ins and del are words of a tracked change.
func wordCell(text string) string {
	run := func(s, tag string) string {
		return "<w:r><w:" + tag + ` xml:space="preserve">` + s + "</w:" + tag + "></w:r>"
	}
	var out strings.Builder
	for i, part := range strings.Split(text, "|") { // what stays | -struck out | +put in
		switch {
		case i > 0 && strings.HasPrefix(part, "-"):
			out.WriteString(`<w:del w:id="1" w:author="a">` + run(part[1:], "delText") + "</w:del>")
		case i > 0 && strings.HasPrefix(part, "+"):
			out.WriteString(`<w:ins w:id="2" w:author="a">` + run(part[1:], "t") + "</w:ins>")
		default:
			out.WriteString(run(part, "t"))
		}
	}
	return "<w:tc><w:p>" + out.String() + "</w:p></w:tc>"
}

// wordFile is a document with lines and a table below them.
func wordFile(t *testing.T, name string, above []string, rows [][]string) string {
	t.Helper()
	var b strings.Builder
	for _, l := range above {
		b.WriteString("<w:p><w:r><w:t>" + l + "</w:t></w:r></w:p>")
	}
	b.WriteString(`<w:p><w:r><w:t>Dress: suit</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p><w:tbl>`)
	for _, row := range rows {
		b.WriteString("<w:tr>")
		for _, c := range row {
			b.WriteString(wordCell(c))
		}
		b.WriteString("</w:tr>")
	}
	b.WriteString("</w:tbl>")
	const space = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	for part, text := range map[string]string{"word/document.xml": "<w:document " + space + "><w:body>" + b.String() + "</w:body></w:document>",
		"word/comments.xml": "<w:comments " + space + `><w:comment w:id="0"><w:p><w:r><w:t>do we want this?</w:t></w:r></w:p></w:comment></w:comments>`} {
		w, err := z.Create(part)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprint(w, `<?xml version="1.0"?>`+text)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, buf.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// shows says that a text is on show, on however many lines.
func shows(u *uitest.User, text string) bool {
	return strings.Contains(strings.Join(u.Texts(), " "), text)
}

var draftHead = []string{"Time", "Activity", "Venue", "Remarks"}

// Draft 3 at 21:40: tracked changes, a comment, Warsaw's clocks. It is asked whether they are
// an hour behind; nothing that was struck out is taken, seven differences are shown, and our
// press calls stay.
func TestDraftThreeAtTwentyOneForty(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.win.Resize(fyne.NewSize(1600, 2400))
	w.enter(visit(t, w).ID)
	w.taker.File(wordFile(t, "draft2.docx", []string{"Draft 2", "12 May 2027"}, [][]string{draftHead,
		{"09:00 – 09:45", "Arrival at the airport", "Airport", ""}, {"10:00 – 10:30", "Wreath at the tomb", "Old Square", ""}, {"11:00 – 12:00", "Talks of the ministers", "Oak Room", ""},
		{"12:15 – 12:45", "Statements to the press", "Glass Hall", ""}, {"13:00 – 14:30", "Lunch given by the host", "Lake House", ""}, {"15:00 – 15:40", "Call on the Speaker", "Lower House", ""},
		{"16:00 – 16:30", "Visit to the library", "Library", ""}, {"17:00 – 17:30", "Coffee with students", "Campus", ""}, {"18:00 – 18:30", "Departure", "Airport", ""}}))
	u.ClickText("Import 9 lines")
	for _, it := range programmeOf(t, w).Items {
		if it.Title.In("en") == "Statements to the press" {
			it.CallAt, it.Remarks = "11:40", model.Plain("pool car 3")
			if err := w.desk.Do(&model.SaveItem{Item: it}); err != nil {
				t.Fatal(err)
			}
		}
	}
	w.taker.File(wordFile(t, "draft3.docx", []string{"Warsaw, 27 April 2027", "Draft 3", "12 May 2027"}, [][]string{draftHead,
		{"08:|-00|+15| – 08:45", "Arrival at the airport", "Airport", ""}, {"09:00 – 09:30", "Wreath at the tomb", "|-Old|+New| Square", ""}, {"10:00 – 11:00", "Talks of the |-ministers|+foreign ministers|", "Oak Room", ""},
		{"11:15 – |-11:45|+12:00|", "Statements to the press", "Glass Hall", ""}, {"12:00 – 13:30", "Lunch given by the host", "Lake House", ""}, {"14:00 – 14:40", "Call on the Speaker", "|-Lower|+Upper| House", ""},
		{"15:00 – 15:30", "Visit to the library", "Library", ""}, {"|+16:40 – 16:55|", "|+Signing of the guest book|", "|+Town hall|", ""}, {"17:00 – 17:30", "Departure", "Airport", ""}}))
	for _, want := range []string{"Is their local time 1:00 behind yours?", "tracked changes", "The document contains comments", "15:00 15:40", "start: 09:00 → 09:15", "Old Square → New Square", "Talks of the ministers → Talks of the foreign ministers", "end: 12:45 → 13:00", "Lower House → Upper House", "Signing of the guest book", "Coffee with students", "Import 6 lines"} {
		if !shows(u, want) {
			t.Errorf("%q is not shown: %q", want, u.Texts())
		}
	}
	u.ClickText("Yes, the conversion is right")
	u.ClickText("Import 6 lines") // the seventh, what they have no longer, stays until somebody says so
	found := false
	for _, it := range programmeOf(t, w).Items {
		if it.Title.In("en") == "Statements to the press" {
			found = it.CallAt == "11:40" && it.Remarks.In() == "pool car 3" && it.End.Clock() == "13:00"
		}
		if strings.Contains(it.Title.All()+it.Place.All(), "Old Square") || it.Status == model.Dropped {
			t.Errorf("%s was not meant so", it.Title.In("en"))
		}
	}
	if !found {
		t.Error("the press call, the remark or the hour is another")
	}
}

// The embassy's list: sorted by surname with the head in row 4, father and son alike, one
// known in Cyrillic, a column of passports. Who heads it is asked, its order is kept, nobody
// is made one with somebody else unasked, and no passport is taken.
func TestTheEmbassysList(t *testing.T) {
	list := "Delegation to Bucharest;;;\n;;;\nAs of 3 May;;;\nNo.;Name;Position;Passport\n"
	var order []string
	for i, who := range []string{"Mr Adam Abel;Adviser", "Mr Borys Bielak;Director", "Ms Celina Czapla;Counsellor", "Mr Jan Duda-Lis;Senator", "Mr Jan Duda-Lis;Assistant", "Ms Ewa Fryc;Interpreter", "Mr Andrii Melnyk;Head of Protocol", "Ms Zofia Wilk;Minister of Culture"} {
		name, _, _ := strings.Cut(who, ";")
		_, name, _ = strings.Cut(name, " ")
		order = append(order, name)
		list += fmt.Sprintf("%d;%s;EB 70%d\n", i+1, who, i)
	}
	w, u := sitBefore(t, "en", look.Light, func() stored { return groupedDiary(t).(stored) })
	w.win.Resize(fyne.NewSize(1600, 1800))
	w.enter(visit(t, w).ID)
	if err := w.desk.Do(&model.SavePerson{Person: model.Person{Name: model.Text{"uk": "Андрій Мельник"}}}); err != nil {
		t.Fatal(err)
	}
	u.Key(fyne.KeyF6)
	w.taker.File(written(t, "list.csv", list))
	chooses(u, "Delegation", "Headless")
	for _, want := range []string{"Who is the head of delegation?", "same name as no. 4; one person?", "known: Андрій Мельник", "sensitive personal data were left out: Passport"} {
		if !shows(u, want) {
			t.Errorf("%q is not said: %q", want, u.Texts())
		}
	}
	chooses(u, "Head of delegation", "Zofia Wilk")
	people := peopleNow(t, w)
	u.ClickText("Import 8 lines")
	p := programme(t, w)
	var got []string
	for _, d := range p.DelegationsOf(model.HostSide) {
		if p.Parties[d.PartyID].Short != "Headless" {
			continue
		}
		byPos := map[int64]string{}
		for _, s := range p.Seats {
			if s.DelegationID == d.ID && s.PersonID != nil {
				byPos[s.Pos] = p.People[*s.PersonID].Name.In("en", "uk")
			}
		}
		for pos := range int64(40) {
			if byPos[pos] != "" {
				got = append(got, byPos[pos])
			}
		}
	}
	order[6] = "Андрій Мельник"
	if strings.Join(got, ", ") != strings.Join(order, ", ") {
		t.Errorf("they stand as %v", got)
	}
	if n := peopleNow(t, w); n != people+7 {
		t.Errorf("%d are new, not the seven who were not known", n-people)
	}
}

func peopleNow(t *testing.T, w *Window) int {
	t.Helper()
	all, err := w.reading.People()
	if err != nil {
		t.Fatal(err)
	}
	return len(all)
}
