package proposal_test

import (
	"hash/crc32"
	"os"
	"path/filepath"
	"testing"

	"chancery/exchange"
	"chancery/exchange/ical"
	"chancery/exchange/mail"
	"chancery/exchange/proposal"
	"chancery/exchange/source"
	"chancery/exchange/table"
	"chancery/exchange/vcard"
	"chancery/exchange/word"
	"chancery/model"
	"chancery/words"
)

// fuzzed reads bytes by one reader, past the door that rescues it: reading ends no program,
// what is refused is refused with a code that has a sentence, and what is read can be
// understood as any of the things that it may be taken for.
func fuzzed(f *testing.F, read func([]byte) (*source.File, error), seeds ...string) {
	for _, pattern := range seeds {
		list, err := filepath.Glob(filepath.Join("testdata/sent", pattern))
		if err != nil || len(list) == 0 {
			f.Fatal(pattern, err)
		}
		for _, path := range list {
			b, err := os.ReadFile(path)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(b)
		}
	}
	w := words.For("en")
	file, _ := exchange.Read("x", []byte("Time;Activity;Venue\n09:00;Talks;Hall\n"), exchange.Options{})
	proposal.Of(file, proposal.Options{Today: "2027-03-01"}) // what is learnt once takes longer than one input may
	f.Fuzz(func(t *testing.T, b []byte) {
		file, err := read(b)
		if err != nil {
			if !w.Has("error." + model.Code(err)) {
				t.Fatalf("%v has no sentence", err)
			}
			return
		}
		as := []proposal.Kind{"", proposal.Programme, proposal.People}[crc32.ChecksumIEEE(b)%3] // one for each input: there are many
		proposal.Of(file, proposal.Options{Kind: as, Today: "2027-03-01"})
	})
}

func FuzzFiles(f *testing.F) {
	fuzzed(f, func(b []byte) (*source.File, error) { return exchange.Read("x", b, exchange.Options{}) }, "04-*.docx", "h1-*.xlsx", "*.eml", "18-*.ics", "*.vcf", "09-*.csv")
}

func FuzzWord(f *testing.F) {
	fuzzed(f, func(b []byte) (*source.File, error) { return word.Read("x.docx", b) }, "*.docx")
}

func FuzzWorkbook(f *testing.F) {
	fuzzed(f, func(b []byte) (*source.File, error) { return table.Workbook("x.xlsx", b) }, "*.xlsx")
}

func FuzzOpenDocument(f *testing.F) {
	fuzzed(f, func(b []byte) (*source.File, error) { return table.OpenDocument("x.ods", b) }, "*.ods")
}

func FuzzList(f *testing.F) {
	fuzzed(f, func(b []byte) (*source.File, error) { return table.Text("x.csv", b, "") }, "*.csv", "*.txt")
}

func FuzzLetter(f *testing.F) {
	fuzzed(f, func(b []byte) (*source.File, error) { return mail.Read("x.eml", b) }, "*.eml")
}

func FuzzCalendar(f *testing.F) {
	fuzzed(f, func(b []byte) (*source.File, error) { return ical.Read("x.ics", b, ical.Span{}) }, "*.ics")
}

func FuzzCards(f *testing.F) {
	fuzzed(f, func(b []byte) (*source.File, error) { return vcard.Read("x.vcf", b) }, "*.vcf")
}
