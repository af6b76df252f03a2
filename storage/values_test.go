package storage

import (
	"strings"
	"testing"

	"chancery/model"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

func tryEveryChoiceOfTheModelIsAccepted(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	all := &model.Several{Verb: model.Label{Verb: "edit"}}
	each := func(change func(*model.Item)) {
		it := item(t, d.visit, "x", "2026-03-12T10:00", "2026-03-12T11:00")
		change(&it)
		all.Changes = append(all.Changes, &model.SaveItem{Item: it})
	}
	for _, k := range model.ItemKinds {
		each(func(it *model.Item) { it.Kind = k })
	}
	for _, s := range model.ItemStatuses {
		each(func(it *model.Item) { it.Status = s })
	}
	for _, p := range model.Presses {
		each(func(it *model.Item) { it.Press = p })
	}
	for _, c := range model.Dresses {
		each(func(it *model.Item) { it.Dress = c })
	}
	for _, a := range model.Audiences {
		each(func(it *model.Item) { it.Audience = a })
	}
	for _, m := range model.TimeMarks {
		each(func(it *model.Item) {
			if it.StartMark = m; it.Check() != nil { // some are of ends alone
				it.StartMark, it.EndMark = model.Exact, m
			}
		})
	}
	all.Changes = append(all.Changes, everyEvent(t)...)
	do(t, d.Store, all)
	mustBeSound(t, d.Store)
}

func everyEvent(*testing.T) (out []model.Change) {
	each := func(change func(*model.Event)) {
		e := visit("x")
		change(&e)
		out = append(out, &model.SaveEvent{Event: e})
	}
	for _, k := range model.EventKinds {
		each(func(e *model.Event) { e.Kind = k })
	}
	for _, k := range model.EventStatuses {
		each(func(e *model.Event) { e.Status = k })
	}
	for _, k := range model.Directions {
		each(func(e *model.Event) { e.Direction = k })
	}
	for _, k := range model.Levels {
		each(func(e *model.Event) { e.Level = k })
	}
	for _, k := range model.Markings {
		each(func(e *model.Event) { e.Marking = k })
	}
	for _, k := range model.Hues {
		each(func(e *model.Event) { e.Hue = k })
	}
	return out
}

func TestCleanText(t *testing.T) {
	for in, want := range map[string]string{
		"Fetes\u0326ti":    "Fete\u0219ti",
		"a\x00b\x07":       "ab",
		"a\r\nb\rc\u2028d": "a\nb\nc\nd",
		"\u202Efdp.exe":    "fdp.exe",
		"\u2066x\u2069":    "x",
		"bad \xff byte":    "bad \uFFFD byte",
		"tab\tand\nline":   "tab\tand\nline",
		"👩🏽‍💼 שלום Київ":   "👩🏽‍💼 שלום Київ",
	} {
		if got := cleanText(in); got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		s := cleanText(string(rapid.SliceOf(rapid.Byte()).Draw(t, "bytes")) + rapid.String().Draw(t, "text"))
		if cleanText(s) != s {
			t.Fatalf("%q is not clean after cleaning", s)
		}
		if !norm.NFC.IsNormalString(s) || strings.ContainsAny(s, "\x00\r\u202e") {
			t.Fatalf("%q is not clean", s)
		}
	})
}

func tryPutCleansEveryTextAndSharesNothing(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	title := model.Text{"ro": "S\u0326edint\u0326a\u0000"}
	it := item(t, d.visit, "x", "2026-03-12T10:00", "2026-03-12T11:00")
	it.Title = title
	it.Steps = model.Steps{{Title: model.Text{"en": "a\x07b"}}}
	steps := it.Steps
	c := &model.SaveItem{Item: it}
	do(t, d.Store, c)
	var got model.Item
	if err := d.Get(&got, c.ID); err != nil {
		t.Fatal(err)
	}
	if got.Title["ro"] != "Ședința" || got.Steps[0].Title["en"] != "ab" {
		t.Errorf("%v %v", got.Title, got.Steps)
	}
	if title["ro"] != "S\u0326edint\u0326a\u0000" || steps[0].Title["en"] != "a\x07b" {
		t.Error("the draft of the caller was changed")
	}
}

func tryUnicodeRoundTrip(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	for _, s := range []string{"Fetești", "Зеленський", "👩🏽‍💼", "'; DROP TABLE items;--", "<b>&amp;</b>", `"quoted" \ back`} {
		if _, err := set(d.Store, "u", s); err != nil {
			t.Fatal(err)
		}
		if got, err := d.Setting("u"); err != nil || got.In() != s {
			t.Errorf("%q came back as %q, %v", s, got, err)
		}
	}
	mustBeSound(t, d.Store)
}

func TestImagesSurviveTheLog(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.OneOf(rapid.Just[any](nil), rapid.Map(rapid.Int64(), func(n int64) any { return n }),
			rapid.Map(rapid.Float64Range(-1e6, 1e6), func(f float64) any { return f }),
			rapid.Map(rapid.String(), func(s string) any { return cleanText(s) }))
		m := image(rapid.MapOf(rapid.SampledFrom([]string{"a", "b", "c", "rev"}), value).Draw(t, "image"))
		back, err := parseImage(nullString(m.text()))
		if err != nil || !back.holds(m) || !m.holds(back) || len(back) != len(m) {
			t.Fatalf("%v became %v, %v", m, back, err)
		}
		if before, after := delta(m, back); len(before)+len(after) != 0 {
			t.Fatalf("differs from itself: %v %v", before, after)
		}
	})
}
