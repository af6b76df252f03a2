package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/assets"
	"chancery/export"
	"chancery/model"
	"chancery/model/edition"
	"chancery/words"
)

// What comes after several editions that were recalled names all of them: whoever kept an earlier one is
// told so too.
func TestEveryRecalledEditionIsNamed(t *testing.T) {
	visit, _ := programmes(t)
	gone := func(n int64) model.Issued {
		return model.Issued{Edition: model.Edition{N: n}, Recalls: []model.EditionRecall{{}}}
	}
	e := export.Standing([]model.Issued{gone(3), gone(2), {Edition: model.Edition{N: 1}}}, nil, nil, nil)
	if e != (export.Edition{After: 3, Replaces: 3, Gone: "2, 3"}) {
		t.Errorf("%+v", e)
	}
	for lang, want := range map[string]string{"en": "replaces editions 2, 3, which were recalled", "ro": "înlocuiește versiunile 2, 3, revocate", "uk": "на заміну відкликаних редакцій 2, 3"} {
		opt := options("public", model.Internal, lang)
		opt.Edition = export.Edition{N: 4, Replaces: 3, Gone: "2, 3"}
		if line := composed(t, visit, opt).Line; !strings.HasSuffix(line, want) {
			t.Errorf("%s: %s", lang, line)
		}
	}
	given := []model.Issued{gone(3), gone(2), {Edition: model.Edition{N: 1}}}
	i := export.Issuing{Programme: visit, N: 4, Given: given, Wishes: []export.Wish{{Options: options("public", model.Public, "en")}}}
	_, files, err := i.Make()
	if err != nil {
		t.Fatal(err)
	}
	if s := strings.Join(strings.Fields(strings.Join(pages(t, files[0].Bytes), " ")), " "); !strings.Contains(s, "replaces editions 2, 3, which were recalled") {
		t.Errorf("%.500s", s)
	}
}

// A sheet of changes for the press names the bus that went with an item, at its hour, as the programme
// does; what was removed is no fainter than what was changed, and no line says its day again.
func TestWhatIsGoneIsSeenOnASheetOfChanges(t *testing.T) {
	was, _ := programmes(t)
	now := was
	now.Items = slices.DeleteFunc(slices.Clone(was.Items), func(it model.Item) bool { return it.Title["en"] == "Working meeting with the Prime Minister" })
	frozen, err := edition.Freeze(&was)
	if err != nil {
		t.Fatal(err)
	}
	read := func(string) ([]byte, error) { return frozen, nil }
	given := []model.Issued{{Edition: model.Edition{N: 1, At: 1772000000, Zone: "Europe/Bucharest"}, Papers: []model.EditionPaper{{Row: model.Row{ID: 1}, Audience: model.PressOnly}}}}
	for _, lang := range assets.Languages() {
		w := words.For(lang)
		made := map[string]string{}
		for _, doc := range []string{export.ChangeSheet, "press-programme"} {
			opt := options(doc, model.PressOnly, lang)
			if opt.Since = 0; doc != export.ChangeSheet {
				opt.Since = 1
			}
			if opt.Older, err = export.OlderOf(given, &opt.Request, []model.Programme{now}, read); err != nil {
				t.Fatal(err)
			}
			p := composed(t, now, opt)
			for _, r := range p.Changes {
				made[doc] += r.Text + "\n"
			}
			if doc != export.ChangeSheet {
				continue
			}
			for _, r := range allRows(p) {
				s := r.Cells[0].String()
				made[doc] += s + "\n"
				if first := r.Cells[0][0]; !first.Bold {
					t.Errorf("%s: %q begins faintly", lang, s)
				}
				if strings.Contains(s, w.DayNoYear("2026-03-12")) {
					t.Errorf("%s: %q says its day again", lang, s)
				}
			}
		}
		for doc, said := range made {
			for _, hour := range []string{"(15:30)", "(16:50)"} {
				if bus := w.Say("edition.diff.gone", w.Say("export.bus-leaves", "")); !strings.Contains(said, strings.TrimSpace(bus)) || !strings.Contains(said, hour) {
					t.Errorf("%s, %s: no %q at %s: %s", doc, lang, bus, hour, said)
				}
			}
		}
	}
}

// Before a programme for the press is made it is said to which items it gathers without a latest hour, and
// from which no bus takes it back; the sample wants neither.
func TestWhatThePressIsNotToldIsSaid(t *testing.T) {
	visit, summit := programmes(t)
	opt := options("press-programme", model.PressOnly, "en")
	for _, p := range []model.Programme{visit, summit} {
		as := opt.Reader([]model.Programme{p})
		if late, back := export.WithoutLatest(&p, &opt.Request, as), export.WithoutReturn(&p, &opt.Request, as); len(late)+len(back) > 0 {
			t.Errorf("the sample: %d without a latest hour, %d without a bus back", len(late), len(back))
		}
	}
	at := slices.IndexFunc(visit.Items, func(it model.Item) bool { return it.Title["en"] == "Tête-à-tête" })
	visit.Items[at].LatestAt, visit.Accesses = "", nil
	as := opt.Reader([]model.Programme{visit})
	if late := export.WithoutLatest(&visit, &opt.Request, as); len(late) != 1 || late[0].ID != visit.Items[at].ID {
		t.Errorf("%d without a latest hour", len(late))
	}
	if back := export.WithoutReturn(&visit, &opt.Request, as); len(back) != 2 {
		t.Errorf("%d without a bus back", len(back))
	}
	said := export.Against(&visit, nil, []export.Wish{{Options: opt}}, export.Aged{}, words.For("en"))
	for _, rule := range []string{"latest", "return"} {
		if !slices.ContainsFunc(said, func(o export.Objection) bool { return o.Rule == rule && !o.Blocks }) {
			t.Errorf("nothing says %s: %+v", rule, said)
		}
	}
	other := options("public", model.Public, "en")
	if n := len(export.WithoutLatest(&visit, &other.Request, other.Reader([]model.Programme{visit}))); n != 0 {
		t.Errorf("another paper lacks %d", n)
	}
}

// The sheet of a day for the press says of each item how it may come, in a table in a column of its own.
func TestTheDayOfThePressSaysHowItMayCome(t *testing.T) {
	visit, _ := programmes(t)
	for _, lang := range assets.Languages() {
		w := words.For(lang)
		opt := options("day", model.PressOnly, lang)
		opt.Day = visit.Event.FirstDay
		for _, r := range allRows(composed(t, visit, opt)) {
			if s := rowOf(r); !strings.Contains(s, strings.TrimSpace(w.Say("export.press", ""))) {
				t.Errorf("%s: %q", lang, s)
			}
		}
		opt.As = "xlsx"
		titles := composed(t, visit, opt).Sections[0].Table.Columns
		if titles[len(titles)-1].Title != w.Say("export.col.access") {
			t.Errorf("%s: the last column is %q", lang, titles[len(titles)-1].Title)
		}
	}
}

// What is cancelled says so where nothing is struck out: a table that comes back must not bring it to life.
func TestWhatIsCancelledSaysSoInATable(t *testing.T) {
	visit, _ := programmes(t)
	visit.Items = slices.Clone(visit.Items)
	visit.Items[3].Status = model.Dropped
	visit.Resolve()
	for _, format := range []string{"csv", "xlsx", ""} {
		opt := options("public", model.Internal, "en")
		opt.As = format
		said := ""
		for _, sec := range composed(t, visit, opt).Sections {
			for _, r := range sec.Table.Rows {
				if r.Key == visit.Items[3].UID {
					said = rowOf(r)
				}
			}
		}
		if strings.Contains(said, "Cancelled") != (format != "") || said == "" {
			t.Errorf("%s: %q", format, said)
		}
	}
}
