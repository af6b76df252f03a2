package export_test

import (
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
)

// eve is the visit of the sample as it is before its announcement on Thursday at 10:00, in
// the same week as the summit, which everybody knows of.
func eve(t testing.TB) (visit, summit model.Programme) {
	visit, summit = programmes(t)
	visit.Event.Status, visit.Event.Announced = model.DatesSet, "2026-03-12T10:00"
	return visit, summit
}

// at is when something is asked for.
func at(t testing.TB, opt export.Options, local string) export.Options {
	t.Helper()
	m, err := civil.Resolve(local, bucharest, civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	opt.AsOf = m
	return opt
}

// Eve of the announcement: on Wednesday at 17:00 the week sheet for the press has no trace
// of the visit in any format; on Thursday at 10:01 it is there.
func TestEveOfTheAnnouncement(t *testing.T) {
	visit, summit := eve(t)
	summit.Event.FirstDay, summit.Event.LastDay = "2026-03-11", "2026-03-13"
	for _, doc := range []string{export.Calendar, "day"} {
		opt := period("2026-03-09", 7, model.PressOnly, "en", "ro")
		opt.Document, opt.Day, opt.Name = doc, "2026-03-12", "Week"
		for i := range summit.Items { // something of another visit on the same day
			it := &summit.Items[i]
			it.Start.Local = "2026-03-12" + it.Start.Local[10:]
			it.End.Local = "2026-03-12" + it.End.Local[10:]
			it.Start.Off, it.End.Off = civil.NoOff, civil.NoOff
			if err := it.Settle(); err != nil {
				t.Fatal(err)
			}
		}
		for _, format := range append(export.Formats, export.ICS) {
			opt := opt
			if opt.As = format; format == export.ICS {
				opt.Document = export.ICS
			}
			without := printedAs(t, format, at(t, opt, "2026-03-11T17:00"), summit)
			before := printedAs(t, format, at(t, opt, "2026-03-11T17:00"), visit, summit)
			if before != without {
				t.Errorf("%s in %s is not what it is where there is no visit", doc, format)
			}
			if strings.Contains(strings.ToLower(before), "ukraine") && !strings.Contains(strings.ToLower(without), "ukraine") {
				t.Errorf("%s in %s names the guest", doc, format)
			}
			if after := printedAs(t, format, at(t, opt, "2026-03-12T10:01"), visit, summit); !strings.Contains(after, "OfficialvisitofthePresidentofUkraine") {
				t.Errorf("%s in %s at 10:01: the visit is not there", doc, format)
			}
			if got, want := export.FileName([]model.Programme{visit, summit}, at(t, opt, "2026-03-11T17:00")), export.FileName([]model.Programme{summit}, at(t, opt, "2026-03-11T17:00")); format != export.ICS && got != want {
				t.Errorf("the file is called %q, without the visit %q", got, want)
			}
		}
	}
}

// printedAs is what a file says, without blanks.
func printedAs(t testing.TB, format string, opt export.Options, of ...model.Programme) string {
	t.Helper()
	return bare(t, format, calendarPage(t, opt, of...))
}

// A paper of the visit alone says that it is not announced, and when it will be, before
// anything is made; for delegations and the office it is there, and its name says nothing.
func TestAPaperOfWhatIsNotAnnounced(t *testing.T) {
	visit, _ := eve(t)
	of := []model.Programme{visit}
	for _, doc := range append(export.Documents(), export.Document{ID: export.ICS, Audiences: model.Audiences}) {
		for _, a := range doc.Audiences {
			opt := at(t, options(doc.ID, a, "en"), "2026-03-11T17:00")
			opt.Day = "2026-03-12"
			files, err := export.Files(of, opt)
			if err == nil {
				for _, f := range files {
					err = f.Write(&strings.Builder{})
				}
			}
			outside := !a.MayRead(model.ForDelegation)
			if code := model.Code(err); outside && code != "export.announced-later" || !outside && err != nil && code != "export.nothing-of-it" {
				t.Errorf("%s for %s: %v", doc.ID, a, err)
			}
			if name := export.FileName(of, opt); outside && (strings.Contains(name, "Ukraine") || strings.Contains(name, "Bucharest") || strings.Contains(name, "2026") && doc.ID != "day") {
				t.Errorf("%s for %s is called %q", doc.ID, a, name)
			}
		}
	}
	visit.Event.Announced = ""
	if _, err := export.Compose([]model.Programme{visit}, options("public", model.Public, "en")); model.Code(err) != "export.not-announced" {
		t.Errorf("without an hour: %v", err)
	}
}
