package export_test

import (
	"bytes"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

// admitting is a programme of two items: to the first the press comes in three ways, the
// second is closed to it.
func admitting(t *testing.T) model.Programme {
	t.Helper()
	talks, dinner := lasting(t, "2026-06-12T10:00", "2026-06-12T11:00", bucharest), lasting(t, "2026-06-12T19:00", "2026-06-12T21:00", bucharest)
	talks.Title, dinner.Title = model.Text{"en": "Plenary session", "uk": "Пленарне засідання"}, model.Plain("Dinner")
	talks.Press, talks.PressPool, talks.PressQuota, talks.GatherAt, talks.GatherPlace, talks.LatestAt = model.PressPool, "1", model.Text{"en": "8 TV, 4 agencies"}, "09:10", model.Text{"en": "Gate 3"}, "09:25"
	talks.BusAt, talks.BusPlace = "08:40", model.Text{"en": "Hotel Central"}
	talks.Chair = model.Text{"en": "the President of Romania"}
	talks.Footnote, dinner.Footnote = model.Text{"en": "Two seats for each delegation."}, model.Text{"en": "By invitation."}
	dinner.Press = model.PressClosed
	p := alone(t, talks, dinner)
	p.Event.Audience, p.Event.Status = model.Public, model.Announced
	p.Accesses = map[int64][]model.Access{p.Items[0].ID: {
		{Press: model.PressPool, Pool: "2", GatherAt: "09:40", BusAt: "08:40", BusPlace: model.Text{"en": "Hotel Central"}, LatestAt: "09:50"},
		{Press: model.PressPhotographer}}}
	return p
}

func rowsSaid(t *testing.T, p model.Programme, opt export.Options) []string {
	t.Helper()
	var out []string
	for _, r := range allRows(composed(t, p, opt)) {
		var cells []string
		for _, c := range r.Cells {
			cells = append(cells, strings.NewReplacer("\n", "↵", "\u00a0", " ").Replace(c.String()))
		}
		out = append(out, strings.Join(cells, "|"))
	}
	return out
}

// Each way in is a row of the press programme with its pool, quota and hours; each bus is a
// row at its hour, once; what is closed is listed as closed.
func TestEachAccessIsARowOfThePressProgramme(t *testing.T) {
	p := admitting(t)
	got := rowsSaid(t, p, options("press-programme", model.PressOnly, "en"))
	want := []string{
		"||08:40|Press bus: Hotel Central – Plenary session|||",
		"09:10↵Gate 3|09:25|10:00–11:00|Plenary session¹↵Chair: the President of Romania|Pool|1|8 TV, 4 agencies",
		"09:40|09:50|10:00–11:00|Plenary session|Pool|2|",
		"||10:00–11:00|Plenary session|Official photographer only||",
		"||19:00–21:00|Dinner²|Closed||",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	p.Event.PressAlike = true
	if facts := everything(composed(t, p, options("press-programme", model.PressOnly, "ro"))); !strings.Contains(facts, "Presa ambelor părți are același acces") {
		t.Errorf("that both sides are treated alike is not said: %s", facts)
	}
}

// The public reads of each way in what it is, once, and nothing of pools and hours.
func TestThePublicReadsNoPools(t *testing.T) {
	p := admitting(t)
	got := rowsSaid(t, p, options("public", model.Public, "en"))
	want := []string{"10:00–11:00|Plenary session¹↵press: pool↵press: official photographer only↵Chair: the President of Romania", "19:00–21:00|Dinner²↵press: closed"}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	for _, format := range append([]string{"ics"}, export.Formats...) {
		for _, readers := range []model.Audience{model.Public, model.PressOnly} {
			opt := options("press-programme", readers, "en")
			if opt.As = format; readers == model.Public {
				opt.Document = "public"
			}
			if format == "ics" {
				opt.Document = export.ICS
			}
			said := said(t, p, format, opt)
			for _, secret := range []string{"Gate3", "09:40", "HotelCentral", "8TV"} {
				if strings.Contains(said, secret) != (readers == model.PressOnly) {
					t.Errorf("%s for %s: %s is there %v in %s", format, readers, secret, readers != model.PressOnly, said)
				}
			}
		}
	}
}

// said is all that a file of a format says, without blanks.
func said(t *testing.T, p model.Programme, format string, opt export.Options) string {
	t.Helper()
	var b bytes.Buffer
	if err := export.Make(&b, []model.Programme{p}, opt); err != nil {
		t.Fatal(err)
	}
	if format == "ics" {
		return strings.NewReplacer("\r\n ", "", " ", "", `\,`, ",").Replace(b.String())
	}
	return bare(t, format, b.Bytes())
}

// A note stands at the foot of the table with its mark, in each language, in every format;
// where a format has no foot it stands in the row. A paper counts its notes without a gap.
func TestNotesStandAtTheFoot(t *testing.T) {
	p := admitting(t)
	p.Items[0].Audience = model.PressOnly // the public reads the second alone
	for _, format := range export.Formats {
		opt := options("public", model.PressOnly, "en")
		opt.As = format
		got := said(t, p, format, opt)
		for _, want := range []string{"Plenarysession", "Twoseatsforeachdelegation.", "Byinvitation."} {
			if strings.Count(got, want) != 1 {
				t.Errorf("%s: %q stands %d times in %s", format, want, strings.Count(got, want), got)
			}
		}
		flat := format == "xlsx" || format == "csv"
		if strings.Contains(got, "¹Twoseats") == flat || strings.Contains(got, "Dinner²") == flat {
			t.Errorf("%s: the marks are wrong: %s", format, got)
		}
		if opt.Audience = model.Public; strings.Contains(said(t, p, format, opt), "Dinner²") || strings.Contains(said(t, p, format, opt), "Twoseats") {
			t.Errorf("%s: a note that is not there leaves a gap", format)
		}
	}
	for _, document := range []string{"running-order", "press-programme", "individual"} {
		opt := options(document, model.Internal, "en", "uk")
		q := p
		q.Items[0].Footnote = model.Text{"en": "Two seats.", "uk": "Два місця."}
		one := int64(900)
		q.People = map[int64]model.Person{one: {Row: model.Row{ID: one, UID: "p"}, Name: model.Plain("Maia Sandu")}}
		q.Who = map[int64][]model.Participation{q.Items[0].ID: {{Row: model.Row{ID: 1}, ItemID: q.Items[0].ID, Side: model.GuestSide, PersonID: &one}}}
		q.Resolve()
		var feet []string
		for _, sec := range composed(t, q, opt).Sections {
			for _, n := range sec.Feet {
				feet = append(feet, strings.ReplaceAll(n.Text, "\u00a0", " "))
			}
		}
		if all := strings.Join(feet, "|"); !strings.HasPrefix(all, "¹ Two seats.|¹ Два місця.") {
			t.Errorf("%s: %s", document, all)
		}
	}
}

// What somebody typed of the press in words of their own stands in the column of the press, though no other row says
// anything of it, and on no paper for the public.
func TestWordsOnThePressStandInItsColumn(t *testing.T) {
	talks := lasting(t, "2026-03-12T10:00", "2026-03-12T11:00", "Europe/Bucharest")
	talks.Title, talks.Audience, talks.PressNote = model.Text{"en": "Talks"}, model.Public, model.Text{"en": "Spokesman, photographers of both sides"}
	p := alone(t, talks)
	p.Event.Audience, p.Event.Status = model.Public, model.Announced
	for doc, to := range map[string]model.Audience{"running-order": model.Internal, "press-programme": model.PressOnly, "public": model.Public} {
		got := strings.Contains(strings.Join(rowsSaid(t, p, options(doc, to, "en")), "\n"), "Spokesman, photographers of both sides")
		if want := to != model.Public; got != want {
			t.Errorf("%s: said %v", doc, got)
		}
	}
}
