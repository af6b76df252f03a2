package ical_test

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"chancery/assets"
	"chancery/exchange/ical"
	"chancery/model"
	"chancery/model/sample"
	"chancery/storage"

	goical "github.com/emersion/go-ical"
)

// programmes are those of the illustrative diary.
func programmes(t testing.TB) []model.Programme {
	t.Helper()
	s, err := storage.Create(filepath.Join(t.TempDir(), "sample.chancery"), storage.Options{Now: func() time.Time { return stamp }})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	fill, err := sample.Change(assets.Sample())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Do(fill); err != nil {
		t.Fatal(err)
	}
	events, err := s.Events()
	if err != nil {
		t.Fatal(err)
	}
	var out []model.Programme
	for _, l := range events {
		p, err := s.Programme(l.Event.ID)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, p)
	}
	return out
}

// Every audience and language of both programmes comes back item by item, at
// the instants at which they were agreed.
func TestTheSampleComesBack(t *testing.T) {
	full := programmes(t)
	for _, a := range model.Audiences {
		for _, lang := range assets.Languages() {
			var list []model.Programme
			want := map[string]model.Item{}
			for _, p := range full {
				p = p.For(model.Reader{Audience: a})
				list = append(list, p)
				for _, it := range p.Items {
					want[it.UID] = it
				}
			}
			text, cal := written(t, lang, list...)
			checkLines(t, text)
			for _, e := range cal.Events() {
				it, ok := want[value(e, "UID")]
				if !ok {
					continue // a visit
				}
				delete(want, it.UID)
				compare(t, e, it, lang)
			}
			if len(want) != 0 {
				t.Errorf("%s, %s: %d items are missing", a, lang, len(want))
			}
		}
	}
}

func compare(t *testing.T, e goical.Event, it model.Item, lang string) {
	t.Helper()
	start, err := e.DateTimeStart(nil)
	if err != nil || start.Unix() != it.Start.At {
		t.Errorf("%s begins at %v, %v", it.Title.In(lang), start, err)
	}
	if it.EndMark != model.Open {
		if end, err := e.DateTimeEnd(nil); err != nil || end.Unix() != it.End.At {
			t.Errorf("%s ends at %v, %v", it.Title.In(lang), end, err)
		}
	}
	if s, err := e.Props.Text("SUMMARY"); err != nil || !strings.HasPrefix(s, it.Title[lang]) {
		t.Errorf("%q, want %q (%v)", s, it.Title[lang], err)
	}
}

func checkLines(t *testing.T, text string) {
	t.Helper()
	if strings.Count(text, "\n") != strings.Count(text, "\r\n") {
		t.Error("a line ends without CR")
	}
	for _, line := range strings.Split(text, "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) {
			t.Errorf("line of %d octets: %q", len(line), line)
		}
	}
}

func BenchmarkWrite(b *testing.B) {
	list := programmes(b)
	var out bytes.Buffer
	for b.Loop() {
		out.Reset()
		if err := ical.Write(&out, list, ical.Options{Lang: "uk", Stamp: stamp}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(out.Len()), "bytes")
}
