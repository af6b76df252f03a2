package export_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"chancery/assets"
	"chancery/export"
	"chancery/model"
	"chancery/model/edition"
	"chancery/words"
)

func marked(t *testing.T, was, now model.Programme, document, lang string) (bars []string, box string) {
	t.Helper()
	d, _ := export.Find(document)
	p := composed(t, now, since(t, was, options(document, d.Audience, lang)))
	for _, sec := range p.Sections {
		for _, r := range sec.Table.Rows {
			if r.Marked {
				bars = append(bars, r.Key)
			}
		}
	}
	for _, r := range p.Changes {
		box += r.Text + "\n"
	}
	return bars, box
}

// A row that goes before others changes none of them, though whoever was named in it, and is
// called by the office alone below it, is then named elsewhere.
func TestRowsThatAreMovedChangeNoOthers(t *testing.T) {
	was, _ := programmes(t)
	w := words.For("en")
	for _, document := range []string{"running-order", "public", "press-programme"} {
		for n := range was.Items {
			now := thawed(t, was)
			it := &now.Items[n]
			if len(now.Who[it.ID]) == 0 || it.Audience != model.Public || it.StartMark != model.Exact || it.AllDay {
				continue
			}
			first := now.Items[0]
			it.Start, it.End = first.Start.AddMinutes(-40), first.Start.AddMinutes(-30)
			uid := it.UID
			model.SortItems(now.Items)
			now.Resolve()
			bars, box := marked(t, was, now, document, "en")
			if len(bars) > 1 || len(bars) == 1 && bars[0] != uid || strings.Contains(box, w.Say("export.since.altered", "")) {
				t.Errorf("%s: %q was moved, and there are bars at %v: %s", document, titleOf(&now, uid, "en"), bars, box)
			}
		}
	}
}

func thawed(t testing.TB, p model.Programme) model.Programme {
	t.Helper()
	b, err := edition.Freeze(&p)
	if err != nil {
		t.Fatal(err)
	}
	now, err := edition.Thaw(b)
	if err != nil {
		t.Fatal(err)
	}
	return now
}

// Whatever has a bar is said with what it was and what it is, also where only a name or an
// office that it mentions is another.
func TestWhatHasABarSaysWhatChanged(t *testing.T) {
	was, _ := programmes(t)
	for _, lang := range assets.Languages() {
		w, now := words.For(lang), thawed(t, was)
		for id, o := range now.Offices {
			o.Title = model.Text{"en": "Unheard-of office", "ro": "Funcție nemaiauzită", "uk": "Нечувана посада"}
			now.Offices[id] = o
		}
		now.Resolve()
		bars, box := marked(t, was, now, "running-order", lang)
		if len(bars) == 0 {
			t.Fatalf("%s: nothing has a bar", lang)
		}
		if !strings.Contains(box, w.Text(now.Offices[slices.Collect(maps.Keys(now.Offices))[0]].Title)) {
			t.Errorf("%s: what is new is not said: %s", lang, box)
		}
		bald := strings.TrimSpace(strings.TrimPrefix(w.Say("export.since.altered", "|"), "|"))
		for _, l := range strings.Split(box, "\n") {
			if strings.HasSuffix(l, bald) {
				t.Errorf("%s: %q does not say what", lang, l)
			}
		}
	}
}
