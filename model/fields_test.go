package model

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"chancery/model/civil"
)

// records are one of each kind.
var records = []Record{&Event{}, &Item{}, &Party{}, &Person{}, &Office{}, &Tenure{}, &Delegation{}, &Seat{}, &Participation{}, &Access{}, &Group{}, &Member{}, &Presidency{},
	&Venue{}, &Room{}, &Route{}, &Template{}, &Setting{}, &Made{}, &Saved{}, &Edition{}, &EditionPaper{}, &EditionHolder{}, &EditionRecall{}, &Commitment{}, &Instrument{},
	&Invitation{}, &Letter{}, &Attachment{}}

var hasTable = regexp.MustCompile(`(?m)^func \((?:\w+ )?\*?(\w+)\) TableName\(\)`)

// No kind of record is left out of the tests that walk them all.
func TestRecordsAreAllHere(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, name := range files {
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range hasTable.FindAllStringSubmatch(string(src), -1) {
			if !slices.ContainsFunc(records, func(r Record) bool { return kind(r) == m[1] }) {
				t.Errorf("%s is a record that no test walks", m[1])
			}
		}
	}
}

func kind(r Record) string { return reflect.TypeOf(r).Elem().Name() }

// Somebody decided of every field who reads it and where it stands, in words
// that are known.
func TestEveryFieldIsDescribed(t *testing.T) {
	for _, r := range records {
		rt := reflect.TypeOf(r).Elem()
		if row := rt.Field(0); !row.Anonymous || row.Type != reflect.TypeFor[Row]() || len(Fields(r)) != rt.NumField()-1 {
			t.Errorf("%s has fields that nothing describes", kind(r))
		}
		for _, f := range Fields(r) {
			if said, _ := rt.Field(f.at).Tag.Lookup("audience"); !Audience(said).known() {
				t.Errorf("%s.%s does not say who may read it: %q", kind(r), f.Name, said)
			}
			if said, ok := rt.Field(f.at).Tag.Lookup("others"); ok && (said != "read" || f.Audience != ForDelegation) {
				t.Errorf("%s.%s is read by %s, and by others %q", kind(r), f.Name, f.Audience, said)
			}
			if !f.described() {
				t.Errorf("%s.%s does not say where it stands", kind(r), f.Name)
			}
			if f.In(nowhere) && len(f.in) > 1 {
				t.Errorf("%s.%s stands nowhere and somewhere: %v", kind(r), f.Name, f.in)
			}
			for i, s := range f.in {
				if s != nowhere && !slices.Contains(stands, s) || slices.Contains(f.in[:i], s) {
					t.Errorf("%s.%s stands in %q", kind(r), f.Name, s)
				}
			}
			said, full := 0, r
			if kind(r) == "Item" {
				it, _ := talkative(t, "word")
				full = &it
			}
			if f.each(full, func(*Text) { said++ }); f.In(InReplace) != (kind(r) == "Item" && said > 0) {
				t.Errorf("%s.%s has words to replace %v, and stands there %v", kind(r), f.Name, said > 0, f.In(InReplace))
			}
			if kind(r) != "Item" && (f.In(InTable) || f.In(InTemplate) || f.In(InReplace)) {
				t.Errorf("%s.%s: only items stand in %v", kind(r), f.Name, f.in)
			}
		}
	}
}

// What is found and replaced in is one field for each key.
func TestReplaceFieldsAreDistinct(t *testing.T) {
	keys := ReplaceFields()
	for i, k := range keys {
		if slices.Contains(keys[:i], k) {
			t.Errorf("%q means two fields", k)
		}
	}
	if got := strings.Join(keys, " "); got != " activity from place press gatherplace busplace chair footnote interpretation responsible description remarks steps diagram" {
		t.Errorf("words are looked for in%s", got)
	}
}

// ofOneVisit are the fields of an item that no other visit shares: keys, the
// times themselves (a template counts days and minutes), how far it is agreed,
// what it lies in, and the venues of that place.
const ofOneVisit = " EventID Start End Pos ContainerID Status VenueID RoomID FromID ToID ActualStart ActualEnd "

// A template loses nothing of an item but what belongs to one visit alone, and
// has no field that nothing fills.
func TestATemplateLosesNothing(t *testing.T) {
	kept := map[string]bool{"Day": true, "From": true, "Minutes": true, "Who": true, "Accesses": true} // its own
	own := reflect.TypeFor[TemplateItem]()
	for _, f := range Fields(&Item{}) {
		alone := strings.Contains(ofOneVisit, " "+f.Name+" ")
		if f.In(InTemplate) == alone {
			t.Errorf("%s: in a template %v, of one visit alone %v", f.Name, f.In(InTemplate), alone)
		}
		if !f.In(InTemplate) {
			continue
		}
		kept[f.Name] = true
		if there, ok := own.FieldByName(f.Name); !ok || there.Type != reflect.TypeFor[Item]().Field(f.at).Type {
			t.Errorf("a template cannot keep %s", f.Name)
		}
	}
	for i := range own.NumField() {
		if name := own.Field(i).Name; !kept[name] {
			t.Errorf("nothing fills %s of a template", name)
		}
	}
}

// A time that is not known is not known the next time either, and the press is
// called at the hours and places at which it was.
func TestATemplateInventsNoHour(t *testing.T) {
	start, err := civil.Resolve("2026-03-12T15:00", "Europe/Bucharest", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	e := NewEvent(OfficialVisit, "2026-03-12", "2026-03-12", "Europe/Bucharest")
	it := NewItem(1, PressStatement, start, start.AddMinutes(30))
	it.StartMark, it.EndMark, it.GatherAt, it.GatherPlace = TimeTBC, Approx, "14:30", Plain("North gate")
	open := it
	open.End, open.EndMark = open.Start, Open
	made := TemplateOf(&Programme{Event: e, Items: []Item{it, open}}, Plain("As usual"))
	for i, want := range []Item{it, open} {
		got, err := made.Items[i].on(&e)
		if err != nil || got.StartMark != TimeTBC || got.EndMark != want.EndMark || got.End != want.End || got.GatherAt != "14:30" || !got.GatherPlace.Equal(it.GatherPlace) {
			t.Errorf("%+v, %v", got, err)
		}
	}
}

// An item that was made a template and comes back says what it said.
func TestAnItemComesBackFromATemplate(t *testing.T) {
	start, err := civil.Resolve("2026-03-12T12:15", "Europe/Bucharest", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	e := NewEvent(OfficialVisit, "2026-03-11", "2026-03-12", "Europe/Bucharest")
	it := NewItem(1, Welcome, start, start.AddMinutes(15))
	for i, f := range Fields(&it) {
		if f.In(InTemplate) {
			fill(t, reflect.ValueOf(&it).Elem().Field(f.at), "x"+strconv.Itoa(i))
		}
	}
	made := TemplateOf(&Programme{Event: e, Items: []Item{it}}, Plain("As usual"))
	raw, err := made.Items.Value()
	if err != nil {
		t.Fatal(err)
	}
	var read TemplateItems
	if err := read.Scan(raw); err != nil || len(read) != 1 {
		t.Fatal(read, err)
	}
	back, err := read[0].on(&e)
	if err != nil {
		t.Fatal(err)
	}
	if back.EventID = it.EventID; !reflect.DeepEqual(back, it) {
		t.Errorf("%+v came back as\n%+v", it, back)
	}
}

// fill gives a field something to say.
func fill(t *testing.T, v reflect.Value, word string) {
	t.Helper()
	switch {
	case v.Type() == reflect.TypeFor[Text]():
		v.Set(reflect.ValueOf(Text{"en": word}))
	case v.Type() == reflect.TypeFor[Steps]():
		v.Set(reflect.ValueOf(Steps{{Minute: 2, Title: Text{"en": word}}}))
	case v.Kind() == reflect.String:
		v.SetString(word)
	case v.Kind() == reflect.Bool:
		v.SetBool(true)
	default:
		t.Fatalf("nobody knows how to fill a %s", v.Type())
	}
}

// What earlier programs wrote into a diary is read as it was meant, and written
// the same.
func TestTemplatesAreReadAsTheyWereWritten(t *testing.T) {
	const words = `{"en":"a","ro":"b"}`
	const written = `[{"day":1,"from":"12:15","minutes":15,"all_day":true,"kind":"welcome-ceremony","title":` + words + `,"audience":"public",` +
		`"anchored":true,"press":"pool","press_note":` + words + `,"place":` + words + `,"dress":"dark-suit","interpretation":` + words +
		`,"responsible":` + words + `,"description":` + words + `,"remarks":` + words + `,"steps":[{"minute":2,"title":` + words + `}],"diagram":"ZGlh",` +
		`"who":[{"side":"host","principal":true,"role":"host","plus":6},{"side":"guest","name":` + words + `}]},` +
		`{"from":"09:00","kind":"talks","audience":"internal"}]`
	var got TemplateItems
	if err := got.Scan(written); err != nil {
		t.Fatal(err)
	}
	x := Text{"en": "a", "ro": "b"}
	want := TemplateItems{{Day: 1, From: "12:15", Minutes: 15, AllDay: true, Kind: Welcome, Title: x, Audience: Public, Anchored: true, Press: PressPool, PressNote: x,
		Place: x, Dress: "dark-suit", Interpret: x, Responsible: x, Description: x, Remarks: x, Steps: Steps{{Minute: 2, Title: x}}, Diagram: "ZGlh",
		Who: []TemplatePart{{Side: HostSide, Principal: true, Role: "host", Plus: 6}, {Side: GuestSide, Name: x}}},
		{From: "09:00", Kind: Talks, Audience: Internal}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("read as\n%+v", got)
	}
	again, err := json.Marshal(got)
	if err != nil || string(again) != written {
		t.Errorf("written as\n%s\n%v", again, err)
	}
	e := NewEvent(OfficialVisit, "2026-03-11", "2026-03-12", "Europe/Bucharest")
	for i, end := range []TimeMark{Exact, Open} { // older templates say nothing of how sure a time is
		if it, err := got[i].on(&e); err != nil || it.StartMark != Exact || it.EndMark != end {
			t.Errorf("begins %s and ends %s, %v", it.StartMark, it.EndMark, err)
		}
	}
}
