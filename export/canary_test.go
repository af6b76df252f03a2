package export_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

const (
	canary       = "canary"
	canaryNumber = 48317 // as good as a word: it stands nowhere else
	canaryDay    = civil.Date("2026-03-27")
	canaryClock  = "04:37"
)

// traces are the marks of a canary: words, hour, day, and the number of digits.
func traces() []string {
	return []string{canary, canaryClock, strings.ReplaceAll(canaryClock, ":", "") + "00", "27 March", "27 martie", "20260327", strconv.Itoa(canaryNumber)}
}

// wide is a text as a PDF writes what it says of itself.
func wide(s string) string {
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		b = binary.BigEndian.AppendUint16(b, u)
	}
	return string(b)
}

// about is what a PDF says of itself, as a reader shows it.
func about(t *testing.T, b []byte) string {
	t.Helper()
	return tool(t, b, "pdfinfo")
}

func calendarFile(t *testing.T, p model.Programme, r model.Reader, name string) string {
	t.Helper()
	var b bytes.Buffer
	opt := options(export.ICS, r.Audience, "en")
	opt.Name, opt.Delegation = name, p.Delegations[r.Delegation].UID
	if err := export.Make(&b, []model.Programme{p}, opt); err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(b.String(), "\r\n ", "")
}

// outputs are all that leaves the house for a reader, by what it is.
func outputs(t *testing.T, p model.Programme, r model.Reader, langs ...[]string) map[string]string {
	t.Helper()
	out := map[string]string{}
	asked := func(doc string, langs ...string) export.Options {
		opt := options(doc, r.Audience, langs...)
		opt.Delegation = p.Delegations[r.Delegation].UID
		return opt
	}
	for _, doc := range export.Documents() {
		if !slices.Contains(doc.Audiences, r.Audience) {
			continue
		}
		for _, langs := range langs {
			opt := asked(doc.ID, langs...)
			if _, err := export.Compose([]model.Programme{p}, opt); model.Code(err) == "export.nothing-of-it" {
				continue // no texts to sign, nothing promised
			}
			b, what := pdf(t, p, opt), doc.ID+" "+strings.Join(langs, ",")
			out[what+", text"], out[what+", bytes"], out[what+", about"] = text(t, b), string(b), about(t, b)
			out[what+", file name"] = export.FileName([]model.Programme{p}, opt)
			opt.Apart = true
			if files, err := export.Files([]model.Programme{p}, opt); err == nil && len(files) > 1 {
				for _, f := range files {
					out[what+", file names"] += f.Name + "\n"
				}
			}
			for _, format := range export.Formats[1:] {
				out[what+", "+format] = unpacked(t, rendered(t, format, p, opt))
			}
		}
	}
	opt := asked(export.Calendar, "en")
	opt.Period = export.Period{First: p.Event.FirstDay, Days: 3, Zone: "Europe/Bucharest"}
	page := calendarPage(t, opt, p)
	out["page of the calendar, text"], out["page of the calendar, bytes"], out["page of the calendar, about"] = text(t, page), string(page), about(t, page)
	out["ics"], out["ics, file name"] = calendarFile(t, p, r, "Visit"), export.FileName([]model.Programme{p}, asked(export.ICS, "en"))
	return out
}

// rendered is a paper in a format.
func rendered(t testing.TB, format string, p model.Programme, opt export.Options) []byte {
	t.Helper()
	var b bytes.Buffer
	opt.As = format
	if err := export.Make(&b, []model.Programme{p}, opt); err != nil {
		t.Fatal(format, err)
	}
	return b.Bytes()
}

// unpacked is all that a file says: that of every part, of one that is packed.
func unpacked(t testing.TB, b []byte) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		return string(b)
	}
	var out strings.Builder
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		part, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		out.WriteString(f.Name + "\n")
		out.Write(part)
	}
	return out.String()
}

// everything is what a paper says, whatever the format.
func everything(p paper.Paper) string {
	parts := append(append([]string{p.Title, p.Office, p.Kind, p.Line, p.Marking, p.Foot}, p.Facts...), p.Notes...)
	for _, h := range p.Headings {
		parts = append(parts, h.Text)
	}
	for _, sec := range p.Sections {
		parts = append(parts, sec.Heading, sec.Beside, sec.Under.String())
		for _, c := range sec.Abreast {
			parts = append(parts, c.String())
		}
		for _, r := range sec.Table.Rows {
			for _, c := range r.Cells {
				parts = append(parts, strings.ReplaceAll(c.String(), "\n", " "))
			}
		}
	}
	return strings.Join(parts, "\n")
}

// allRows are the rows of all tables of a paper.
func allRows(p paper.Paper) (out []paper.Row) {
	for _, sec := range p.Sections {
		out = append(out, sec.Table.Rows...)
	}
	return out
}

// TestCanary looks for canaries in everything that can be made for each reader.
func TestCanary(t *testing.T) {
	visit, _ := programmes(t)
	for _, a := range model.Audiences[:3] {
		t.Run(string(a), func(t *testing.T) {
			p, _ := planted(t, visit, a)
			for what, said := range outputs(t, p, model.Reader{Audience: a}, []string{"en"}, []string{"ro", "en"}) {
				for _, mark := range traces() {
					if strings.Contains(what, "bytes") && mark != canary {
						continue // packed bytes hold any digits
					}
					if strings.Contains(strings.ToLower(said), strings.ToLower(mark)) || strings.Contains(said, wide(mark)) {
						t.Errorf("%s: %q", what, mark)
					}
				}
			}
			numbersCloseUp(t, p, a)
		})
	}
}

// numbersCloseUp says whether a row that is not there left a gap.
func numbersCloseUp(t *testing.T, p model.Programme, a model.Audience) {
	t.Helper()
	n := 0
	opt := options("running-order", a, "en")
	opt.Look.House = words.House{}.With("numbers", "all")
	for _, sec := range composed(t, p, opt).Sections {
		for _, r := range sec.Table.Rows {
			if n++; r.Cells[0][0].Text != strconv.Itoa(n) {
				t.Errorf("row %d has the number %s", n, r.Cells[0][0].Text)
			}
		}
	}
	if n == 0 {
		t.Error("no rows: the test proves nothing")
	}
}

// The same diary made for the office shows the canaries, in every kind of
// output: they were planted, and would be found. Only links and marks carry
// none, and each of those is known by name.
func TestCanariesWouldBeFound(t *testing.T) {
	visit, _ := programmes(t)
	known := "Event.HostID Event.PressAlike Item.Anchored Item.ContainerID Item.FromID Item.ToID Item.Status " +
		"Delegation.EventID Delegation.PartyID Delegation.Pos Seat.DelegationID Seat.PersonID Seat.Pos Route.FromID Route.ToID " +
		"Seat.From Seat.Until Group.EventID Group.DelegationID Group.Pos Member.GroupID Member.SeatID Member.PersonID Member.Out Member.Pos " +
		"Commitment.EventID Commitment.ItemID Commitment.PartyID Instrument.EventID Instrument.ItemID Instrument.Ours Instrument.Theirs " +
		"Invitation.PartyID Invitation.OfficeID Invitation.PersonID Invitation.EventID " +
		"Participation.ItemID Participation.Pos Participation.DelegationID Participation.GroupID Participation.SeatID Participation.PersonID"
	p, left := planted(t, visit, model.Public)
	for _, field := range left {
		if !strings.Contains(known+" ", field+" ") {
			t.Errorf("%s carries no canary, and nobody said why", field)
		}
	}
	for doc, fields := range map[string]string{"public": "PressNote GatherAt GatherPlace CallAt Contact Foreword Practical", "running-order": "Steps PressNote Interpret Responsible Remarks",
		"scenario": "Steps", "individual": "Foreword Practical Interpret Place Car Points JoinsAt LeavesAt", "press-programme": "PressNote GatherAt GatherPlace CallAt LatestAt BusAt BusPlace PressPool PressQuota Pool Quota PressRooms", "contacts": "Contact Agent Responsible Phone Email Liaison LiaisonPhone",
		"follow-up": "Words Who Whom Owner Notes", "invitations": "Thread Comes Companion Remarks", "texts-to-sign": "Title OurSigner TheirSigner Remarks", "signing-table": "Title OurSigner TheirSigner Remarks", "delegation-list": "Liaison LiaisonPhone Hotel Arrival Departure Title Languages", "guest-list": "", "who-is-who": "Languages", "day": "Responsible"} {
		s := squeezed(everything(composed(t, p, options(doc, model.Internal, "en"))))
		for _, f := range strings.Fields(fields) {
			if want := canary + f; !strings.Contains(s, want) {
				t.Errorf("%s shows no %s to the office", doc, want)
			}
		}
		if !strings.Contains("contacts day individual scenario press-programme follow-up invitations texts-to-sign signing-table delegation-list guest-list who-is-who", doc) && (!strings.Contains(s, canaryClock) || !strings.Contains(s, "27March")) {
			t.Errorf("%s shows no row of the office", doc)
		}
	}
	if s := calendarFile(t, p, model.Reader{Audience: model.Internal}, "Visit"); strings.Count(s, canary) < 20 || !strings.Contains(s, "20260327T043700") {
		t.Error("the calendar shows no canary to the office")
	}
	order := text(t, pdf(t, p, options("running-order", model.Internal, "en")))
	for _, field := range []string{"PressNote", "GatherAt", "GatherPlace", "CallAt", "Interpret", "Responsible", "Remarks", "Contact", fmt.Sprint("+", canaryNumber)} {
		if !strings.Contains(squeezed(order), squeezed(field)) {
			t.Errorf("%s is not in the running order of the office", field)
		}
	}
}

// What the public and the press may see is written down here once more: a tag
// that is loosened by mistake would loosen the search for canaries with it.
func TestWhatIsNotForTheOfficeAlone(t *testing.T) {
	got := map[model.Audience][]string{}
	for _, row := range []any{model.Event{}, model.Item{}, model.Venue{}, model.Room{}, model.Route{}, model.Party{}, model.Person{}, model.Office{},
		model.Tenure{}, model.Presidency{}, model.Delegation{}, model.Seat{}, model.Group{}, model.Member{}, model.Participation{}} {
		rt := reflect.TypeOf(row)
		for i := range rt.NumField() {
			f := rt.Field(i)
			if tag := model.Audience(f.Tag.Get("audience")); tag != "" && tag != model.Internal && !f.Anonymous {
				got[tag] = append(got[tag], rt.Name()+"."+f.Name)
			}
		}
	}
	for a, want := range map[model.Audience]string{
		model.Public: "Event.Kind Event.Title Event.Badge Event.HostID Event.HostName Event.GuestID Event.GuestName Event.FirstDay " +
			"Event.LastDay Event.Zone Event.City Event.Marking Event.Embargo Event.Announced Event.Audience Item.EventID Item.Kind Item.Title Item.Start " +
			"Item.StartMark Item.End Item.EndMark Item.StartAlt Item.EndAlt Item.TimeWords Item.AllDay Item.Pos Item.VenueID Item.RoomID Item.Place Item.Press " +
			"Item.Chair Item.Footnote Item.Description Item.Audience Item.TimeAudience Item.PlaceAudience Venue.Name Venue.City Venue.Zone Venue.Address Room.VenueID Room.Name Party.Kind Party.Code Party.Short " +
			"Party.Name Party.Formal Party.Own Party.Genitive Party.Dative Person.Name Person.Family Person.NameOrder Person.Genitive Person.Dative Person.Address " +
			"Person.PartyID Office.PartyID Office.Title Office.Category Office.Genitive Office.Dative " +
			"Tenure.PersonID Tenure.OfficeID Tenure.From Tenure.To Tenure.FromKnown Tenure.ToKnown Tenure.Acting " +
			"Presidency.PartyID Presidency.HolderID Presidency.FirstDay Presidency.LastDay",
		model.PressOnly: "Event.PressRooms Event.PressAlike Item.PressNote Item.CallAt Item.GatherAt Item.GatherPlace Item.BusAt Item.BusPlace Item.PressPool Item.PressQuota Item.LatestAt",
		model.ForDelegation: "Event.Agent Event.Contact Event.Foreword Event.Practical Item.FromID Item.ToID Item.Dress Item.Interpret Venue.Directions Venue.Phone Person.Languages Delegation.EventID " +
			"Delegation.PartyID Delegation.Name Delegation.Side Delegation.Pos Delegation.Liaison Delegation.LiaisonPhone " +
			"Delegation.Plus Delegation.Languages Delegation.Hotel Delegation.Arrival Delegation.Departure Seat.DelegationID Seat.PersonID Seat.Name Seat.Role " +
			"Seat.Pos Seat.Status Seat.Title Seat.Languages Seat.From Seat.Until Group.EventID Group.Kind Group.Level Group.DelegationID Group.Side Group.Name Group.Pos " +
			"Member.GroupID Member.SeatID Member.PersonID Member.Out Member.Pos Participation.ItemID Participation.Side Participation.Pos Participation.DelegationID " +
			"Participation.GroupID Participation.SeatID Participation.PersonID Participation.Name Participation.Role Participation.Mode Participation.Plus " +
			"Participation.Place Participation.Car Participation.JoinsAt Participation.LeavesAt",
	} {
		if s := strings.Join(got[a], " "); s != want {
			t.Errorf("%s may see\n%s\nwant\n%s", a, s, want)
		}
	}
}
