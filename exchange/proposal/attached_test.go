package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/model"
)

// mailed is a letter with files attached: name, type and text of each.
func mailed(files ...[3]string) []byte {
	out := "From: a@example.org\r\nTo: b@example.org\r\nDate: Mon, 3 May 2027 10:12:00 +0300\r\nSubject: Visit\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" +
		"--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n09:00 Coffee at the embassy\r\n10:00 Walk\r\n"
	for _, f := range files {
		out += "--x\r\nContent-Type: " + f[1] + "\r\nContent-Disposition: attachment; filename=\"" + f[0] + "\"\r\n\r\n" + f[2] + "\r\n"
	}
	return []byte(out + "--x--\r\n")
}

// All that came with a letter is named, and any of it can be read: the likeliest unless somebody
// chooses. Two files of one name are two.
func TestWhatCameWithALetterCanBeChosen(t *testing.T) {
	const head, ics = "Time;Activity;Venue\n", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a@x\r\nSUMMARY:Security meeting\r\nDTSTART:20270503T090000Z\r\nDTEND:20270503T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR"
	letter := mailed([3]string{"invite.ics", "text/calendar", ics}, [3]string{"invite.ics", "text/calendar", ics + "\r\n"}, [3]string{"day.csv", "text/csv", head + "9:00;Talks;Hall\n10:00;Lunch;Club\n"},
		[3]string{"day.csv", "text/csv", head + "9:00;Talks;Union Hall\n11:00;Tea;Club\n"}, [3]string{"day.csv", "text/csv", head + "9:00;Talks;Hall\n10:00;Lunch;Club\n"},
		[3]string{"scan.png", "image/png", "\x89PNG\x0d\x0a\x1a\x0a" + strings.Repeat("\x00\x01", 400)})
	for chosen, want := range map[string]string{"": "day.csv Talks@Hall", "day.csv": "day.csv Talks@Hall", "day (2).csv": "day (2).csv Talks@Union Hall", "invite.ics": "invite.ics Security meeting@", "m.eml": "m.eml Coffee at the embassy@"} {
		f, err := exchange.Read("m.eml", letter, exchange.Options{Attached: chosen})
		if err != nil {
			t.Fatal(chosen, err)
		}
		p := proposal.Of(f, proposal.Options{Today: "2027-01-01"})
		if len(p.Rows) == 0 || f.Name+" "+p.Rows[0].Title+"@"+p.Rows[0].Place != want {
			t.Errorf("%q: %s is read: %+v", chosen, f.Name, p.Rows)
		}
		if got := strings.Join(f.Beside, ", "); got != "day.csv, day (2).csv, invite.ics, m.eml" && chosen == "" {
			t.Errorf("there are %s", got)
		}
		var beside []string
		for _, e := range f.Notes {
			if e.Code == "takein.attached-beside" || e.Code == "takein.attached-left" {
				beside = append(beside, e.Args[0])
			}
		}
		if got := strings.Join(beside, ", "); chosen == "" && got != "day (2).csv, invite.ics, scan.png" {
			t.Errorf("named are %s", got)
		}
	}
}

// A document that came with a letter is called by its own heading, where that says more of the visit than what the
// letter is about: who comes, and to where. What the letter says in a sentence is no heading.
func TestADocumentIsCalledByItsOwnHeading(t *testing.T) {
	const own = "Official visit of the Minister of Foreign Affairs of Italy to Romania"
	for _, one := range []struct{ subject, head, title, zone string }{
		{"Visit of Minister Tajani - draft programme", own + "\nDraft programme – version 1\nAll times are Rome time\n", own, "Europe/Bucharest"},
		{"Re: Visit of Minister Tajani", "Draft programme – version 1\n" + own + "\n", own, "Europe/Bucharest"},
		{"Visit of Minister Tajani", "Vizita oficială a ministrului afacerilor externe al Italiei în România\n", "Vizita oficială a ministrului afacerilor externe al Italiei în România", "Europe/Bucharest"},
		{own, "Visit of the Minister\n", own, "Europe/Bucharest"},
		{"Visit of Minister Tajani", "Working visit\n", "Visit of Minister Tajani", ""},
		{"Visit of Minister Tajani", "Please read this before the official visit of the Minister of Italy to Romania.\n", "Visit of Minister Tajani", "Europe/Bucharest"},
	} {
		f, err := exchange.Read("p.csv", []byte(one.head+"Date;Time;Activity;Venue\n14 January 2027;10:40;Landing;Otopeni\n14 January 2027;12:00;Talks;Hall\n"), exchange.Options{Charset: "utf-8"})
		if err != nil {
			t.Fatal(err)
		}
		f.Title = one.subject
		p := proposal.Of(f, proposal.Options{Today: "2026-11-29"})
		if p.Title != one.title {
			t.Errorf("%s: called %q", one.subject, p.Title)
		}
		c := inJune("en")
		parties := []model.Party{{Row: model.Row{ID: 7}, Code: "RO"}, {Row: model.Row{ID: 8}, Code: "IT"}}
		if e := p.Visit(c, "Europe/Bucharest", parties, &parties[0].ID); one.title != one.subject && (e.GuestID == nil || *e.GuestID != 8 || e.Zone != one.zone) {
			t.Errorf("%s: %s, of %v", one.head, e.Zone, e.GuestID)
		}
	}
}
