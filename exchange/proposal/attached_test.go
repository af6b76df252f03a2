package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
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
