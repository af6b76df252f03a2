package export_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/model/edition"
	"chancery/words"
)

// On the sheet of a day what is a part of another thing is set in under it, and what begins
// together is in the order of its ends.
func TestPartsOfADayAreSetIn(t *testing.T) {
	_, summit := programmes(t)
	opt := options("day", model.Internal, "en")
	opt.Day = "2026-05-13"
	p := composed(t, summit, opt)
	left, parts := map[string]float64{}, map[string]bool{}
	set, err := paper.Layout(p)
	if err != nil {
		t.Fatal(err)
	}
	for n := range set.Pages {
		for _, x := range set.Pages[n].Texts {
			left[strings.TrimSpace(strings.ReplaceAll(x.Text, "\u00a0", " "))] = x.X
		}
	}
	for _, it := range summit.Items {
		if it.ContainerID != nil && it.Start.Date() == opt.Day {
			parts[it.Title["en"]] = true
		}
	}
	if len(parts) == 0 {
		t.Fatal("the sample has no parts on that day")
	}
	rows, last := p.Sections[0].Table.Rows, ""
	for _, r := range rows {
		act := r.Cells[1].String()
		first, _, _ := strings.Cut(act, "\n")
		in := strings.HasPrefix(act, "\u00a0")
		if title := strings.TrimSpace(strings.ReplaceAll(first, "\u00a0", " ")); parts[title] != in && in {
			t.Errorf("%q is set in: %v", title, in)
		}
		if in && last == "" {
			t.Error("a part stands first")
		}
		last = act
	}
	for i := 1; i < len(rows); i++ {
		a, b := rows[i-1], rows[i]
		whole := func(r paper.Row) bool { return !strings.HasPrefix(r.Cells[1].String(), "\u00a0") }
		if whole(a) && whole(b) && a.When.From == b.When.From && a.When.To > b.When.To && b.When.To >= 0 {
			t.Errorf("%s stands before %s", a.Cells[1], b.Cells[1])
		}
	}
	for _, c := range p.Sections[0].Table.Columns {
		if c.Title == "Responsible" {
			t.Error("a column is nearly empty")
		}
	}
}

// A spreadsheet is in one typeface, around its pages as well; its marking stands once on each
// page; of which item a list of participants is stands once over it; a telephone number has a
// line of its own.
func TestASpreadsheetIsPrintedAsOnePaper(t *testing.T) {
	visit, summit := programmes(t)
	opt := options("guest-list", model.Internal, "en")
	at := slices.IndexFunc(summit.Items, func(it model.Item) bool { return it.Kind == model.Dinner })
	opt.Item = summit.Items[at].UID
	open := func(p model.Programme, opt export.Options) (*excelize.File, [][]string) {
		f, err := excelize.OpenReader(bytes.NewReader(rendered(t, "xlsx", p, opt)))
		if err != nil {
			t.Fatal(err)
		}
		rows, err := f.GetRows(f.GetSheetName(0))
		if err != nil {
			t.Fatal(err)
		}
		return f, rows
	}
	f, rows := open(summit, opt)
	defer f.Close()
	title, n := summit.Items[at].Title["en"], 0
	for _, r := range rows {
		for _, s := range r {
			if strings.Contains(s, title) {
				n++
			}
		}
	}
	if n != 1 {
		t.Errorf("of what the list is stands %d times", n)
	}
	font, err := f.GetDefaultFont()
	if err != nil || font != "Times New Roman" {
		t.Errorf("the typeface is %q, %v", font, err)
	}
	around, err := f.GetHeaderFooter(f.GetSheetName(0))
	if err != nil {
		t.Fatal(err)
	}
	if !around.DifferentFirst || around.FirstHeader != "" || !strings.Contains(around.OddHeader, "INTERNAL") || !strings.Contains(around.OddHeader, `"-,Bold"`) || around.FirstFooter != around.OddFooter {
		t.Errorf("around its pages: %+v", around)
	}
	f2, rows := open(visit, options("running-order", model.Internal, "uk"))
	defer f2.Close()
	seen := false
	for _, r := range rows {
		for _, s := range r {
			if strings.Contains(s, ", +40") {
				t.Errorf("a number stands within a line: %q", s)
			}
			seen = seen || strings.Contains(s, ",\n+40")
		}
	}
	if !seen {
		t.Error("there is no number")
	}
}

// In a pocket nobody is told again and again whom they bring along: where the same people come as
// to the row above, it says that. Whom it tells it tells whole, as the page does: a part of a list
// is read as all of it.
func TestAPocketSaysTheCompanyOnce(t *testing.T) {
	visit, _ := programmes(t)
	for lang, say := range map[string]struct{ own, met string }{"en": {"Press Secretary of the President of Ukraine", "Ilie Bolojan"}, "ro": {"Secretarul de presă al Președintelui Ucrainei", "Ilie Bolojan"}, "uk": {"Прессекретар Президента України", "Іліє Боложан"}} {
		opt := options("individual", model.ForDelegation, lang)
		for _, a := range export.People(visit, model.Reader{Audience: model.ForDelegation}) {
			if a.Name["en"] == "Volodymyr Zelenskyy" {
				opt.For = a.Key
			}
		}
		page := everything(composed(t, visit, opt))
		opt.Size = "A6"
		pocket, above := everything(composed(t, visit, opt)), words.For(lang).Say("export.same")
		if strings.Count(page, say.own) < 3 || strings.Contains(page, above) {
			t.Errorf("%s: nobody comes along on a page", lang)
		}
		if n, m := strings.Count(page, say.own), strings.Count(pocket, say.own); m == 0 || m >= n || !strings.Contains(pocket, say.met) || !strings.Contains(pocket, above) {
			t.Errorf("%s: %d times on a page, %d in a pocket, which says %s", lang, n, m, pocket)
		}
		full := lines(page)
		for line := range lines(pocket) { // nothing shorter than on the page
			if strings.Contains(line, say.own) && !full[line] {
				t.Errorf("%s: only in a pocket stands %q", lang, line)
			}
		}
	}
}

// lines are the lines of a text.
func lines(s string) map[string]bool {
	out := map[string]bool{}
	for _, l := range strings.Split(s, "\n") {
		out[l] = true
	}
	return out
}

// The delegation with which somebody comes is among those who come with them, unless the title of
// the item tells of that delegation.
func TestADelegationArrivesWithItsHead(t *testing.T) {
	visit, _ := programmes(t)
	for lang, says := range map[string]struct{ with, title string }{"en": {"the delegation of Ukraine", "Arrival of the delegation of Ukraine"}, "ro": {"delegația Ucrainei", "Sosirea delegației Ucrainei"}, "uk": {"делегація України", "Прибуття делегації України"}} {
		p := visit
		opt := options("individual", model.ForDelegation, lang)
		for _, a := range export.People(p, model.Reader{Audience: model.ForDelegation}) {
			if a.Name["en"] == "Volodymyr Zelenskyy" {
				opt.For = a.Key
			}
		}
		first := func() string {
			return composed(t, p, opt).Sections[0].Table.Rows[0].Cells[len(composed(t, p, opt).Sections[0].Table.Rows[0].Cells)-1].String()
		}
		if s := first(); !strings.Contains(s, says.with) {
			t.Errorf("%s: %s", lang, s)
		}
		p.Items = slices.Clone(p.Items)
		p.Items[0].Title = model.Text{lang: says.title}
		if _, s, _ := strings.Cut(first(), "\n"); strings.Contains(s, says.with) {
			t.Errorf("%s: that delegation attends itself: %s", lang, s)
		}
	}
}

// A sheet of changes says by which number the item is found, and what it takes place at the
// same time with since; the public is told neither.
func TestAChangeSaysWhatItMeets(t *testing.T) {
	was, _ := programmes(t)
	b, err := edition.Freeze(&was)
	if err != nil {
		t.Fatal(err)
	}
	now, err := edition.Thaw(b)
	if err != nil {
		t.Fatal(err)
	}
	title := ""
	for i := range now.Items {
		if it := &now.Items[i]; it.Title["en"] == "Signing of three documents" {
			it.Start, it.End = it.Start.AddMinutes(15), it.End.AddMinutes(17)
			title = it.Title["en"]
		}
	}
	model.SortItems(now.Items)
	now.Resolve()
	for lang, meets := range map[string]string{"en": "Now at the same time: Joint press statements", "ro": "Acum în același timp cu: Declarații comune", "uk": "Тепер одночасно: "} {
		s := everything(composed(t, now, since(t, was, options(export.ChangeSheet, model.Internal, lang))))
		if !strings.Contains(strings.ReplaceAll(s, "\u00a0", " "), meets) {
			t.Errorf("%s: it meets nothing: %s", lang, s)
		}
		if lang == "en" && !strings.Contains(s, ".\u00a0"+title) && !strings.Contains(s, ".\u00a0 / "+title) {
			t.Errorf("it has no number: %s", s)
		}
		if s = everything(composed(t, now, since(t, was, options(export.ChangeSheet, model.Public, lang)))); strings.Contains(s, meets) {
			t.Errorf("%s: the public reads %s", lang, s)
		}
	}
	if s := everything(composed(t, now, since(t, was, options(export.ChangeSheet, model.Internal, "uk", "en")))); strings.Contains(s, words.For("uk").Say("house.about-two")+" / ") {
		t.Errorf("an hour says in both languages that it is about, within one of them: %s", s)
	}
}
