package export_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"chancery/assets"
	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/model/edition"
	"chancery/words"
)

// since asks for a paper that is compared with an older programme, given out to its readers.
func since(t testing.TB, older model.Programme, opt export.Options) export.Options {
	t.Helper()
	b, err := edition.Freeze(&older)
	if err != nil {
		t.Fatal(err)
	}
	given := model.Issued{Edition: model.Edition{N: 4, At: opt.AsOf.At - 3600, Zone: "Europe/Bucharest"}, Papers: []model.EditionPaper{{Audience: opt.Audience}}}
	opt.Since, opt.Edition = 4, export.Edition{After: 4}
	opt.Older, err = export.OlderOf([]model.Issued{given}, &opt.Request, nil, func(string) ([]byte, error) { return b, nil })
	if err != nil {
		t.Fatal(err)
	}
	return opt
}

// later is a visit in which one item is an hour later, one was renamed, one is new and one
// is gone; items are named by their place.
func later(t testing.TB, was model.Programme) (now model.Programme, moved, named, added, gone string) {
	t.Helper()
	b, err := edition.Freeze(&was)
	if err != nil {
		t.Fatal(err)
	}
	if now, err = edition.Thaw(b); err != nil {
		t.Fatal(err)
	}
	var open []int
	for i := range now.Items {
		if it := &now.Items[i]; it.Audience == model.Public && it.Live() && it.StartMark == model.Exact && !it.AllDay {
			open = append(open, i)
		}
	}
	if len(open) < 4 {
		t.Fatal("too few items")
	}
	it := &now.Items[open[0]]
	it.Start, it.End = it.Start.AddMinutes(7), it.End.AddMinutes(7)
	moved = it.UID
	now.Items[open[1]].Title = model.Text{"en": "Unheard-of meeting", "ro": "Întrevedere nemaiauzită", "uk": "Нечувана зустріч"}
	named = now.Items[open[1]].UID
	more := now.Items[open[2]]
	more.Row, more.Title = model.Row{ID: 9999, UID: "added"}, model.Text{"en": "Brand-new toast", "ro": "Toast nou-nouț", "uk": "Новісінький тост"}
	gone = now.Items[open[3]].UID
	now.Items = append(slices.DeleteFunc(now.Items, func(it model.Item) bool { return it.UID == gone }), more)
	model.SortItems(now.Items)
	now.Resolve()
	return now, moved, named, "added", gone
}

func titleOf(p *model.Programme, uid, lang string) string {
	for i := range p.Items {
		if p.Items[i].UID == uid {
			return p.Items[i].Title.In(lang)
		}
	}
	return ""
}

// What changed since an edition has a bar beside it, new words in bold, old ones struck
// through, and stands in a box on the first page, in every language.
func TestAPaperShowsWhatChanged(t *testing.T) {
	was, _ := programmes(t)
	now, moved, named, added, gone := later(t, was)
	for _, lang := range assets.Languages() {
		for _, document := range []string{"public", "running-order"} {
			d, _ := export.Find(document)
			p := composed(t, now, since(t, was, options(document, d.Audience, lang)))
			marks := map[string]paper.Row{}
			for _, sec := range p.Sections {
				for _, r := range sec.Table.Rows {
					if r.Marked {
						marks[r.Key] = r
					}
				}
			}
			if len(marks) != 4 {
				t.Errorf("%s in %s: %d bars", document, lang, len(marks))
			}
			says := func(uid, text string, is func(paper.Run) bool) {
				t.Helper()
				var said []string
				for _, c := range marks[uid].Cells {
					for _, r := range c {
						if is(r) {
							said = append(said, r.Text)
						}
					}
				}
				if all := strings.Join(said, " "); !strings.Contains(all, text) {
					t.Errorf("%s in %s: %q is not among %q", document, lang, text, all)
				}
			}
			old, _ := was.Item(itemID(&was, moved))
			says(moved, old.Start.Clock(), func(r paper.Run) bool { return r.Struck })
			says(moved, old.Start.AddMinutes(7).Clock(), func(r paper.Run) bool { return r.Bold && !r.Struck })
			says(named, strings.Fields(titleOf(&was, named, lang))[0], func(r paper.Run) bool { return r.Struck })
			says(named, strings.Fields(titleOf(&now, named, lang))[1], func(r paper.Run) bool { return r.Bold && !r.Struck })
			says(added, titleOf(&now, added, lang), func(r paper.Run) bool { return r.Bold })
			if r := marks[gone]; !r.Struck || !strings.Contains(fmt.Sprint(r.Cells), titleOf(&was, gone, lang)) {
				t.Errorf("%s in %s: what is gone is not struck through: %v", document, lang, r)
			}
			box := ""
			for _, r := range p.Changes {
				box += r.Text + "\n"
			}
			for _, want := range []string{"4", titleOf(&was, gone, lang), titleOf(&now, added, lang), titleOf(&now, named, lang), old.Start.Clock() + "–" + old.End.Clock() + " → " + old.Start.AddMinutes(7).Clock() + "–" + old.End.AddMinutes(7).Clock()} {
				if !strings.Contains(box, want) {
					t.Errorf("%s in %s: %q is not in the box: %s", document, lang, want, box)
				}
			}
		}
	}
}

func itemID(p *model.Programme, uid string) int64 {
	for i := range p.Items {
		if p.Items[i].UID == uid {
			return p.Items[i].ID
		}
	}
	return 0
}

// Every format says it: printed pages with bars, others at least as a list.
func TestEveryFormatSaysWhatChanged(t *testing.T) {
	was, _ := programmes(t)
	now, moved, _, added, gone := later(t, was)
	for _, document := range []string{"public", "running-order", export.ChangeSheet} {
		opt := since(t, was, options(document, model.Internal, "en"))
		w := words.For("en")
		for _, format := range export.Formats {
			got := bare(t, format, rendered(t, format, now, opt))
			for _, want := range []string{w.Say("export.since", 4, "1 March 2026", "09:00"), "Removed: " + titleOf(&was, gone, "en"), "New: " + titleOf(&now, added, "en"), titleOf(&now, moved, "en")} {
				if document == export.ChangeSheet && format == "csv" && strings.HasPrefix(want, "Changes since") {
					continue // values alone
				}
				if !strings.Contains(got, blank.ReplaceAllString(want, "")) {
					t.Errorf("%s as %s does not say %q", document, format, want)
				}
			}
		}
	}
	if html := string(rendered(t, "html", now, since(t, was, options("public", model.Internal, "en")))); !strings.Contains(html, "<s>") || !strings.Contains(html, `class="changes"`) || !strings.Contains(html, "changed") {
		t.Error("the page shows no changes")
	}
	word := unpacked(t, rendered(t, "docx", now, since(t, was, options("public", model.Internal, "en"))))
	if !strings.Contains(word, "<w:strike/>") || !strings.Contains(word, `w:val="Changes"`) || !strings.Contains(word, `w:sz="24"`) {
		t.Error("the document shows no changes")
	}
}

// A sheet of changes is one page, on the paper of an office and of a pocket, whatever changed.
func TestAChangeSheetIsOnePage(t *testing.T) {
	was, _ := programmes(t)
	now, _, _, _, _ := later(t, was)
	other, _, _, _, _ := later(t, was)
	for i := range other.Items {
		other.Items[i].Title = model.Text{"en": fmt.Sprintf("Item %d under another, rather longer name", i), "ro": "Alt titlu", "uk": "Інша назва"}
		other.Items[i].Start = other.Items[i].Start.AddMinutes(1)
		other.Items[i].End = other.Items[i].End.AddMinutes(1)
	}
	for _, size := range []string{"A4", "A6"} {
		for _, langs := range [][]string{{"en"}, {"ro"}, {"uk"}, {"ro", "uk"}} {
			for name, p := range map[string]model.Programme{"few": now, "all": other} {
				opt := since(t, was, options(export.ChangeSheet, model.Internal, langs...))
				opt.Size = size
				if list := pages(t, pdf(t, p, opt)); len(list) != 1 || !strings.Contains(list[0], " 4 ") && !strings.Contains(list[0], "4") {
					t.Errorf("%s, %v, %s: %d pages", size, langs, name, len(list))
				}
			}
		}
	}
}

// What of a sheet of changes has no room on its page is counted where the list ends, and not over it.
func TestWhatASheetLeavesOutIsCountedAtItsEnd(t *testing.T) {
	was, _ := programmes(t)
	now := again(t, was)
	for i := range now.Items {
		now.Items[i].Start, now.Items[i].End = now.Items[i].Start.AddMinutes(1), now.Items[i].End.AddMinutes(1)
		now.Items[i].Title = model.Text{"en": fmt.Sprintf("Item %d under another name", i), "ro": "Alt titlu", "uk": "Інша назва"}
	}
	opt := since(t, was, options(export.ChangeSheet, model.Internal, "en"))
	all := 0
	for _, sec := range composed(t, now, opt).Sections {
		all += len(sec.Table.Rows)
	}
	opt.Size = "A6"
	p := composed(t, now, opt)
	stand := 0
	for _, sec := range p.Sections {
		stand += len(sec.Table.Rows)
	}
	if stand == 0 || stand >= all {
		t.Fatalf("%d of %d changes stand on it", stand, all)
	}
	last := p.Sections[len(p.Sections)-1]
	want := words.For("en").Count("export.since.more", all-stand)
	text := pages(t, pdf(t, now, opt))[0]
	row := last.Table.Rows[len(last.Table.Rows)-1].Cells[0].String()
	if at := strings.Index(text, want); at < 0 || at < strings.LastIndex(text, row[:12]) {
		t.Errorf("%q does not stand behind %q: %s", want, row, text)
	}
}

// What a reader may not know makes no bar and no line.
func TestWhatAReaderMayNotKnowMakesNoBar(t *testing.T) {
	was, _ := programmes(t)
	b, err := edition.Freeze(&was)
	if err != nil {
		t.Fatal(err)
	}
	now, err := edition.Thaw(b)
	if err != nil {
		t.Fatal(err)
	}
	for i := range now.Items {
		it := &now.Items[i]
		it.Remarks, it.Responsible = model.Plain("CANARY remark"), model.Plain("CANARY officer")
		if it.Audience == model.Internal {
			it.Title, it.Start, it.End = model.Plain("CANARY item"), it.Start.AddMinutes(3), it.End.AddMinutes(3)
		}
	}
	more := now.Items[0]
	more.Row, more.Title, more.Audience = model.Row{ID: 9999, UID: "added"}, model.Plain("CANARY new"), model.Internal
	now.Items = append(now.Items, more)
	model.SortItems(now.Items)
	for _, document := range []string{"public", export.ChangeSheet} {
		for _, a := range []model.Audience{model.Public, model.PressOnly} {
			opt := since(t, was, options(document, a, "en"))
			p := composed(t, now, opt)
			for _, sec := range p.Sections {
				for _, r := range sec.Table.Rows {
					if r.Marked || document == export.ChangeSheet {
						t.Errorf("%s for %s: a bar at %v", document, a, r.Cells)
					}
				}
			}
			for _, format := range export.Formats {
				if s := bare(t, format, rendered(t, format, now, opt)); strings.Contains(s, "CANARY") || !strings.Contains(s, "Nochanges") && format != "csv" {
					t.Errorf("%s for %s as %s: %s", document, a, format, s)
				}
			}
		}
	}
}

// Whoever does not hold an edition, or was told not to use it, is shown no changes since it:
// what is struck through would be told them for the first time, or again.
func TestChangesAreShownToHoldersAlone(t *testing.T) {
	was, _ := programmes(t)
	read := func(string) ([]byte, error) { return edition.Freeze(&was) }
	one := model.Issued{Edition: model.Edition{N: 4, Zone: "UTC"}, Papers: []model.EditionPaper{{Row: model.Row{ID: 1}, Audience: model.PressOnly}}}
	recalled := one
	recalled.N, recalled.Recalls = 5, []model.EditionRecall{{}}
	given := []model.Issued{recalled, one}
	for _, tt := range []struct {
		a    model.Audience
		n    int64
		want string
	}{{model.PressOnly, 4, ""}, {model.PressOnly, 5, "export.since-held"}, {model.Public, 4, "export.since-held"}, {model.ForDelegation, 4, "export.since-held"}, {model.Internal, 5, ""}} {
		opt := options("public", tt.a, "en")
		opt.Since = tt.n
		var err error
		if opt.Older, err = export.OlderOf(given, &opt.Request, nil, read); err != nil {
			t.Fatal(err)
		}
		if _, err = export.Compose([]model.Programme{was}, opt); model.Code(err) != tt.want {
			t.Errorf("%s since %d: %v", tt.a, tt.n, err)
		}
	}
	opt := options(export.ChangeSheet, model.PressOnly, "en")
	if n := export.Held(given, &opt.Request); n != 4 {
		t.Errorf("the press holds %d", n)
	}
	opt.Audience = model.Public
	if _, err := export.OlderOf(given, &opt.Request, nil, read); model.Code(err) != "export.since-none" {
		t.Error(err)
	}
	if _, err := export.Compose([]model.Programme{was}, opt); model.Code(err) != "export.since-none" {
		t.Error(err)
	}
}

// In a paper whose rows have numbers each change in the box over them says the number of its row; to readers
// without numbers it says none.
func TestAChangeIsFoundByTheNumberOfItsRow(t *testing.T) {
	was, _ := programmes(t)
	now, moved, _, _, _ := later(t, was)
	for _, lang := range words.Languages {
		title := titleOf(&now, moved, lang)
		for as, numbered := range map[model.Audience]bool{model.Internal: true, model.Public: false} {
			doc := "running-order"
			p := composed(t, now, since(t, was, options(doc, as, lang)))
			want, seen := "", false
			for _, sec := range p.Sections {
				for _, r := range sec.Table.Rows {
					if r.Key == moved && numbered {
						want = r.Cells[0].String() + ".\u00a0"
					}
				}
			}
			for _, r := range p.Changes {
				if seen = seen || strings.HasPrefix(r.Text, "– "+want+title); strings.Contains(r.Text, title) && !strings.HasPrefix(r.Text, "– "+want+title) {
					t.Errorf("%s, %s: %q does not begin with %q", lang, as, r.Text, want)
				}
			}
			if !seen || numbered && want == "" {
				t.Errorf("%s, %s: the box does not say that %s is moved: %v", lang, as, title, p.Changes)
			}
		}
	}
}
