package exchange_test

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"chancery/exchange"
	"chancery/exchange/source"
	"chancery/model"
)

// A sheet of hundreds of megabytes is refused before any of it is read.
func TestAHugeSheetIsRefusedUnread(t *testing.T) {
	huge := filepath.Join(t.TempDir(), "huge.csv")
	f, err := os.Create(huge)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Truncate(300 << 20); err != nil { // it takes no room on the disk
		t.Fatal(err)
	}
	f.Close()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err = exchange.Whole(huge)
	runtime.ReadMemStats(&after)
	if model.Code(err) != "takein.too-large" {
		t.Error(err)
	}
	if grown := after.TotalAlloc - before.TotalAlloc; grown > 1<<20 {
		t.Errorf("%d KB were asked for", grown>>10)
	}
	if b, err := exchange.Whole(filepath.Join("proposal", "testdata", "sent", "18-fragment.ics")); err != nil || !strings.Contains(string(b), "VEVENT") {
		t.Errorf("%q, %v", b, err)
	}
}

// A text is read in whatever way its letters are written, with a mark before it or without.
func TestTextsAsTheyAreWritten(t *testing.T) {
	for _, one := range []struct {
		as   string
		of   encoding.Encoding
		mark string
		text string
	}{
		{"", encoding.Nop, "\xef\xbb\xbf", "Ora;Activitatea\n9:00;Întâlnire și ședință\n"},
		{"utf-16", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), "\xfe\xff", "Час;Захід\n9:00;Зустріч із послом\n"},
		{"utf-16", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), "", "Ora;Activitatea;Locul\n9:00;Sosirea la Palatul Cotroceni;Curtea de Onoare\n"},
		{"utf-16", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "\xff\xfe", "Ora;Activitatea\n9:00;Sosirea oaspeților\n"},
		{"windows-1252", charmap.Windows1252, "", "Heure;Activité;Lieu\n9h30;Arrivée de la délégation française – tête-à-tête;Château\n10h00;Déjeuner à l’hôtel, où l’œuvre est présentée;Salle dorée\n"},
		{"iso-8859-2", charmap.ISO8859_2, "", "Godzina;Wydarzenie;Miejsce\n9:00;Śniadanie z ministrem żeglugi;Pałac Łazienkowski\n10:00;Złożenie wieńców;Grób Nieznanego Żołnierza\n"},
	} {
		body, err := one.of.NewEncoder().String(one.text)
		if err != nil {
			t.Fatal(err)
		}
		f, err := exchange.Read("list.csv", []byte(one.mark+body), exchange.Options{})
		if err != nil {
			t.Errorf("%s: %v", one.as, err)
			continue
		}
		var got []string
		for _, l := range f.Sheets[0].Lines {
			var cells []string
			for _, c := range l.Cells {
				cells = append(cells, c.Text)
			}
			got = append(got, strings.Join(cells, ";"))
		}
		if text := strings.Join(got, "\n") + "\n"; text != one.text || f.Charset != one.as {
			t.Errorf("%s was read as %s: %q, not %q", one.as, f.Charset, text, one.text)
		}
	}
}

// Zones that stand in each other, or lean on each other, are read or refused, and soon.
func TestZonesWithinZones(t *testing.T) {
	const deep = 20_000
	event := "BEGIN:VEVENT\r\nUID:a\r\nDTSTART;TZID=Round:20261209T090000\r\nDTEND;TZID=Round:20261209T100000\r\nSUMMARY:Talks\r\nEND:VEVENT\r\n"
	turns := "BEGIN:STANDARD\r\nDTSTART;TZID=Round:16010101T000000\r\nRRULE:FREQ=SECONDLY\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\n"
	for name, zones := range map[string]string{
		"in each other": strings.Repeat("BEGIN:VTIMEZONE\r\nTZID:Round\r\n", deep) + turns + strings.Repeat("END:VTIMEZONE\r\n", deep),
		"never closed":  strings.Repeat("BEGIN:VTIMEZONE\r\nTZID:Round\r\n", deep),
		"of itself":     "BEGIN:VTIMEZONE\r\nTZID:Round\r\n" + turns + "END:VTIMEZONE\r\n",
		"turns in turns": "BEGIN:VTIMEZONE\r\nTZID:Round\r\n" + strings.Repeat("BEGIN:STANDARD\r\n", deep) + strings.Repeat("END:STANDARD\r\n", deep) +
			"END:VTIMEZONE\r\n",
	} {
		type answer struct {
			f   *source.File
			err error
		}
		done := make(chan answer, 1)
		go func() {
			f, err := exchange.Read("a.ics", []byte("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"+zones+event+"END:VCALENDAR\r\n"), exchange.Options{})
			done <- answer{f, err}
		}()
		select {
		case got := <-done:
			if got.err == nil && len(got.f.Events) != 1 || got.err != nil && model.Code(got.err) == "" {
				t.Errorf("%s: %+v", name, got)
			}
		case <-time.After(30 * time.Second):
			t.Fatalf("%s: half a minute was not enough", name)
		}
	}
}
