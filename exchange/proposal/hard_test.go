package proposal_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/words"
)

// zipped is an archive of parts.
func zipped(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for name, text := range parts {
		p, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		p.Write([]byte(text))
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const sheetHead = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`

// workbook is one with a sheet of these rows, as XML.
func workbook(t testing.TB, rows string) []byte {
	return zipped(t, map[string]string{"xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="P" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`, "xl/worksheets/sheet1.xml": sheetHead + rows + `</sheetData></worksheet>`})
}

func document(t testing.TB, body string) []byte {
	return zipped(t, map[string]string{"word/document.xml": `<w:document xmlns:w="w"><w:body>` + body + `</w:body></w:document>`})
}

// manyRows are rows that are not alike.
func manyRows(n int) string {
	var out strings.Builder
	for i := range n {
		fmt.Fprintf(&out, `<row><c><v>%d</v></c></row>`, i*7919%99991)
	}
	return out.String()
}

// What could fill the memory, or is no file of ours, is refused with a sentence in every
// language that says what it is; nothing is half taken in.
func TestWhatIsHardIsRefused(t *testing.T) {
	wide := func(s string) string {
		var out []byte
		for _, c := range []byte(s) {
			out = append(out, c, 0)
		}
		return string(out)
	}
	old := "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 500)
	good, err := os.ReadFile(filepath.Join("testdata", "sent", "01-visit-draft3.docx"))
	if err != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct {
		b    []byte
		code string
	}{
		"empty":             {nil, "takein.nothing"},
		"bomb":              {zipped(t, map[string]string{"word/document.xml": strings.Repeat("a", 40<<20)}), "takein.bomb"},
		"deep":              {document(t, strings.Repeat("<w:p>", 100_000)), "takein.bomb"},
		"cut":               {document(t, "<w:p><w:r><w:t>9:00 Talks"), "takein.damaged"},
		"half an archive":   {good[:len(good)/2], "takein.damaged"},
		"Word of before":    {[]byte(old + wide("WordDocument")), "takein.old-word"},
		"Excel of before":   {[]byte(old + wide("Workbook")), "takein.old-excel"},
		"a message":         {[]byte(old + wide("__substg1.0_001A001E")), "takein.msg"},
		"rich text":         {[]byte(`{\rtf1\ansi 9:00 Talks}`), "takein.rtf"},
		"pdf":               {[]byte("%PDF-1.7\n"), "takein.pdf"},
		"too many rows":     {workbook(t, manyRows(100_001)), "takein.too-many-rows"},
		"a cut sheet":       {workbook(t, `<row><c t="inlineStr"><is><t>a`), "takein.damaged"},
		"too large":         {bytes.Repeat([]byte("9:00 Talks\n"), 4<<20), "takein.too-large"},
		"no calendar entry": {[]byte("BEGIN:VCALENDAR\nEND:VCALENDAR\n"), "takein.no-entries"},
		"zip.docx":          {zipped(t, map[string]string{"a.txt": "a"}), "takein.not-inside"},
		"zip.XLSX":          {zipped(t, map[string]string{"a.txt": "a"}), "takein.not-inside"},
		"program.ods":       {append([]byte("\x7fELF"), make([]byte, 2000)...), "takein.not-inside"},
		"old.doc":           {[]byte(old), "takein.not-inside"},
		"program.csv":       {append([]byte("\x7fELF"), make([]byte, 2000)...), "takein.not-text"},
		"zip.eml":           {zipped(t, map[string]string{"a.txt": "a"}), "takein.not-text"},
		"zip.zip":           {zipped(t, map[string]string{"a.txt": "a"}), "takein.unknown"},
		"a picture":         {append([]byte("\x89PNG\r\n\x1a\n"), make([]byte, 2000)...), "takein.picture"},
	} {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		start := time.Now()
		f, err := exchange.Read(name, tt.b, exchange.Options{})
		took := time.Since(start)
		runtime.ReadMemStats(&after)
		if model.Code(err) != tt.code || f != nil {
			t.Errorf("%s: %v, not %s", name, err, tt.code)
			continue
		}
		if n := (after.TotalAlloc - before.TotalAlloc) >> 20; n > 400 || took > 20*time.Second {
			t.Errorf("%s: took %v and %d MB", name, took, n)
		}
		for _, l := range words.Languages {
			s := words.For(l).Error(err)
			if (tt.code == "takein.damaged" || tt.code == "takein.bomb") && !strings.Contains(s, name) {
				t.Errorf("%s, %s: the file is not named: %s", name, l, s)
			}
			if strings.Contains(s, "{") || strings.Contains(s, "takein") {
				t.Errorf("%s, %s: %s", name, l, s)
			}
		}
	}
}

// read reads text as a file.
func read(t *testing.T, name, text string) *proposal.Proposal {
	t.Helper()
	f, err := exchange.Read(name, []byte(text), exchange.Options{})
	if err != nil {
		t.Fatal(name, err)
	}
	return proposal.Of(f, proposal.Options{Today: "2027-01-01"})
}

// What is struck out is not taken, what is hidden is not, and what cannot be seen neither.
func TestWhatIsStruckOutIsNotTaken(t *testing.T) {
	cell := func(s string) string { return `<w:tc><w:p>` + s + `</w:p></w:tc>` }
	run := func(s string) string { return `<w:r><w:t>` + s + `</w:t></w:r>` }
	row := func(cells ...string) string {
		out := "<w:tr>"
		for _, c := range cells {
			out += cell(c)
		}
		return out + "</w:tr>"
	}
	body := "<w:tbl>" + row(run("Time"), run("Activity"), run("Venue")) +
		row(run("13 May 2027")) +
		row(`<w:del>`+run("09:00")+`</w:del><w:ins>`+run("09:30")+`</w:ins>`, `<w:r><w:rPr><w:strike/></w:rPr><w:t>Formal </w:t></w:r><w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>Ta</w:t></w:r>`+run("lks")+`<w:commentReference w:id="1"/>`, `<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>`+run("Union\u00a0Hall")) +
		`<w:tr><w:trPr><w:del/></w:trPr>` + cell(run("10:00")) + cell(run("Coffee")) + `</w:tr>` +
		row(run("11:00"), run("Me\u202eeting")+"<w:moveFrom>"+run(" moved away")+"</w:moveFrom><w:moveTo>"+run(" here")+"</w:moveTo>", `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>Room 3</w:t><w:fldChar w:fldCharType="end"/></w:r>`) + "</w:tbl>"
	f, err := exchange.Read("d.docx", document(t, body), exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	p := proposal.Of(f, proposal.Options{})
	var got []string
	for _, r := range p.Rows {
		got = append(got, fmt.Sprint(r.Day, " ", r.From, " ", r.Title, " @", r.Place))
	}
	if s := strings.Join(got, "; "); s != "2027-05-13 09:30 Talks @Union Hall; 2027-05-13 11:00 Meeting here @Room 3" {
		t.Error(s)
	}
	for _, code := range []string{"tracked", "comments", "hidden-words", "struck"} {
		if !asks(p, code) {
			t.Errorf("nobody is told of %s", code)
		}
	}
}

// A table within a row is a remark of that row, and of no other.
func TestATableWithinARowIsItsRemark(t *testing.T) {
	cell := func(s string) string { return `<w:tc>` + s + `</w:tc>` }
	text := func(s string) string { return `<w:p><w:r><w:t>` + s + `</w:t></w:r></w:p>` }
	row := func(cells ...string) string { return "<w:tr>" + strings.Join(cells, "") + "</w:tr>" }
	inner := "<w:tbl>" + row(cell(text("Car 1")), cell(text("Ambassador"))) + "</w:tbl>"
	f, err := exchange.Read("d.docx", document(t, "<w:tbl>"+row(cell(text("Time")), cell(text("Activity")), cell(text("Remarks")))+row(cell(text("13 May 2027")))+
		row(cell(text("09:00")), cell(text("Departure")), cell(text("on time")+inner))+row(cell(text("10:00")), cell(text("Talks")), cell(text("")))+"</w:tbl>"), exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	p := proposal.Of(f, proposal.Options{})
	if len(p.Rows) != 2 || p.Rows[0].Remarks != "on time; Car 1; Ambassador" || p.Rows[1].Remarks != "" {
		t.Errorf("%+v", p.Rows)
	}
}

// An end on the next day says which day that is, as our own papers write it.
func TestAnEndOfTheNextDay(t *testing.T) {
	for cell, want := range map[string]string{
		"23:00–00:30 (11 June)": "23:00-00:30 ", "approx. 23:00–00:30 (11 June)": "23:00-00:30 ", "23:00–\n00:30\n(11 iunie)": "23:00-00:30 ",
		"22:00 – 23:30 (11 червня)": "22:00-23:30 2026-06-11", "22:00 – 07:00 (13 June)": "22:00-07:00 2026-06-13", "орієнтовно 23:00 – (11 червня)": "23:00- ",
	} {
		p := read(t, "a.csv", "Time;Activity;Venue\n10 June 2026;;\n\""+cell+"\";Flight;Airport\n23:50;Car;Gate\n")
		if len(p.Rows) != 2 || p.Rows[0].From+"-"+p.Rows[0].To+" "+string(p.Rows[0].LastDay) != want || p.Rows[0].Remarks != "" || p.Rows[1].Day != "2026-06-10" {
			t.Errorf("%q: %+v", cell, p.Rows)
		}
	}
}

// Times as people write them, in every language in which offices send programmes.
func TestTimesAsPeopleWriteThem(t *testing.T) {
	for cell, want := range map[string]string{
		"09.30 – 10.15": "09:30-10:15", "9h30": "09:30-", "16:00h": "16:00-", "ora 16.30": "16:30-", "о 16:30": "16:30-", "noon": "12:00-", "midnight": "24:00-",
		"6.45 p.m.": "18:45-", "from 18.45": "from 18:45-", "till 20.00": "by 20:00-", "approx. 10:00": "approx 10:00-", "10:00 (tbc)": "tbc 10:00-", "08:45-09:00": "08:45-09:00",
		"ab 9 Uhr": "from 09:00-", "gegen 13.00": "approx 13:00-", "von 9.00 bis 10.30 Uhr": "09:00-10:30", "vers 15h00": "approx 15:00-", "de 9 h à 10 h 30": "09:00-10:30",
		"ok. 12.15": "approx 12:15-", "od 9.00 do 10.30": "09:00-10:30", "godz. 18.00": "18:00-", "à partir de 19h": "from 19:00-", "cca. 11,15": "approx 11:15-",
		"10:00\u00a0–\u00a011:00": "10:00-11:00", "10:00÷11:00": "10:00-11:00", "0930": "09:30-", "NLT 12:15": "by 12:15-",
	} {
		p := read(t, "a.csv", "Time;Activity;Venue\n"+cell+";Talks;Hall\n20:30;Dinner;Club\n")
		if len(p.Rows) != 2 {
			t.Errorf("%s: %+v", cell, p.Rows)
			continue
		}
		r := p.Rows[0]
		if got := strings.TrimSpace(r.FromMark + " " + r.From + "-" + r.To); got != want {
			t.Errorf("%s is read as %s, not %s", cell, got, want)
		}
	}
}

// A row whose hour nobody can read stays, with its words.
func TestAnHourNobodyCanReadKeepsItsWords(t *testing.T) {
	p := read(t, "a.csv", "Time;Activity;Venue\nafter arrival;Drive to town;\nwhen it stops raining;Walk;Park\n10:00;Talks;Hall\n")
	if len(p.Rows) != 3 || p.Rows[0].FromMark != "after" || p.Rows[1].FromMark != "tbc" || p.Rows[1].Remarks != "when it stops raining" || !asks(p, "no-hour-read") {
		t.Errorf("%+v %v", p.Rows, p.Ask)
	}
}

// The same list in every code page in which offices send lists.
func TestCodePages(t *testing.T) {
	for _, lang := range []string{"ro", "uk"} {
		text := map[string]string{"ro": "Ora;Activitatea;Locul\n9:00;Întâmpinare și ședință la Brașov;Piața Sfatului\n10:00;Plecare spre Țara Făgăraşului;Gară\n",
			"uk": "Час;Захід;Місце\n9:00;Зустріч із Міністром закордонних справ;Зала ґанку\n10:00;Відʼїзд їхньої делегації;Аеропорт\n"}[lang]
		pages := map[string][]string{"ro": {"utf-8", "utf-16le", "windows-1250", "iso-8859-16"}, "uk": {"utf-8", "utf-16le", "windows-1251", "koi8-u"}}[lang]
		for _, page := range pages {
			f, err := exchange.Read("a.csv", encoded(t, text, page), exchange.Options{})
			if err != nil {
				t.Fatal(lang, page, err)
			}
			p := proposal.Of(f, proposal.Options{})
			want := map[string]string{"ro": "Întâmpinare și ședință la Brașov", "uk": "Зустріч із Міністром закордонних справ"}[lang]
			if len(p.Rows) != 2 || level(p.Rows[0].Title) != level(want) {
				t.Errorf("%s in %s was read as %s: %+v", lang, page, f.Charset, p.Rows)
			}
		}
	}
}

// A letter's programme is in what came with it; a letter without one is its text.
func TestLetters(t *testing.T) {
	csv := "Time;Activity;Venue\n9:00;Talks;Hall\n10:00;Lunch;Club\n"
	head := "From: a@example.org\r\nTo: b@example.org\r\nDate: Mon, 3 May 2027 10:12:00 +0300\r\nSubject: =?windows-1250?Q?Vizit=E3?=\r\nMIME-Version: 1.0\r\n"
	mixed := head + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nplease find it attached\r\n--x\r\n" +
		"Content-Type: text/csv\r\nContent-Disposition: attachment; filename*=windows-1250''list%E3.csv\r\n\r\n" + csv + "\r\n" // the last boundary is missing
	p := read(t, "m.eml", mixed)
	if len(p.Rows) != 2 || p.File != "listă.csv" || p.Title != "Vizită" {
		t.Errorf("%s %q %+v", p.File, p.Title, p.Rows)
	}
	p = read(t, "m.eml", head+"Content-Type: text/html; charset=utf-8\r\n\r\n<p>3 May 2027</p><table><tr><td>Time</td><td>Activity</td></tr><tr><td>9:00</td><td>Talks</td></tr></table>")
	if len(p.Rows) != 1 || p.Rows[0].Title != "Talks" {
		t.Errorf("%+v", p.Rows)
	}
}

// seeded are files to make broken ones of.
func seeded(t testing.TB) [][]byte {
	list, err := filepath.Glob("testdata/sent/*")
	if err != nil {
		t.Fatal(err)
	}
	var out [][]byte
	for _, path := range list {
		if b, err := os.ReadFile(path); err == nil && !strings.HasSuffix(path, ".json") && len(b) < 20_000 {
			out = append(out, b)
		}
	}
	return append(out, document(t, "<w:p><w:r><w:t>9:00 Talks</w:t></w:r></w:p>"), workbook(t, `<row><c r="A1" t="inlineStr"><is><t>9:00</t></is></c><c r="B1"><v>1</v></c></row>`))
}

// Files broken at random, in a few places each: the short form of the fuzzing above.
func TestBrokenFilesEndNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, whole := range seeded(t) {
		for range 40 {
			b := bytes.Clone(whole)
			for range 1 + r.IntN(8) {
				switch at := r.IntN(len(b)); r.IntN(4) {
				case 0:
					b[at] = byte(r.IntN(256))
				case 1:
					b = b[:max(at, 1)]
				case 2:
					b = append(b[:at:at], b[min(len(b)-1, at+r.IntN(20)):]...)
				default:
					b = append(b[:at:at], append(bytes.Clone(b[:at]), b[at:]...)...)
				}
				if len(b) == 0 || len(b) > 1<<17 {
					break
				}
			}
			if file, err := exchange.Read("x", b, exchange.Options{}); err == nil {
				proposal.Of(file, proposal.Options{})
			}
		}
	}
}
