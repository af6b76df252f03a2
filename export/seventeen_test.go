package export_test

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// seventeen are the events that are hardest to print, each of our own making: what they
// are, the programme, and words of it that every paper for the office says.
func seventeen(t *testing.T) map[string]model.Programme {
	t.Helper()
	at := func(from, to, zone string) model.Item { return lasting(t, from, to, zone) }
	noon := func() model.Item { return at("2026-06-12T12:00", "2026-06-12T12:45", bucharest) }
	titled := func(it model.Item, title string) model.Item { it.Title = model.Plain(title); return it }
	out := map[string]model.Programme{
		"a title of three hundred letters": alone(t, titled(noon(), strings.TrimSpace(strings.Repeat("Interministerial consultation ", 10)))),
		"sixty people in a row":            crowded(t, noon()),
		"empty":                            alone(t),
		"one item":                         alone(t, noon()),
		"over a change of clocks":          alone(t, at("2026-10-25T02:30", "2026-10-25T04:30", bucharest)),
		"three zones": alone(t, noon(), at("2026-06-12T19:00", "2026-06-12T20:00", "Asia/Tokyo"),
			at("2026-06-12T20:00", "2026-06-12T21:00", "America/New_York")),
		"names from the right":         alone(t, titled(noon(), "ביקור רשמי – Sessions")),
		"Georgian, Armenian and Greek": alone(t, titled(noon(), "ქართული Հայերեն Ελληνικά")),
		"untranslated":                 alone(t, func() model.Item { it := noon(); it.Title = model.Text{"uk": "Переговори"}; return it }()),
		"at 00:00 and until 24:00":     alone(t, at("2026-06-12T00:00", "2026-06-12T01:00", bucharest), at("2026-06-12T21:00", "2026-06-13T00:00", bucharest)),
		"over midnight":                alone(t, at("2026-06-12T22:00", "2026-06-13T02:30", bucharest)),
		"all internal":                 alone(t, noon(), noon()),
		"for the press alone":          alone(t, noon(), noon()),
		"cancelled":                    alone(t, noon()),
		"to be confirmed, about, from": alone(t, noon(), noon(), noon(), noon()),
		"emoji":                        alone(t, titled(noon(), "Reception 🎉")),
	}
	var days []model.Item
	for i := range 14 {
		it := at(fmt.Sprintf("2026-06-%02dT10:00", i+1), fmt.Sprintf("2026-06-%02dT11:00", i+1), bucharest)
		days = append(days, titled(it, fmt.Sprintf("Day %d", i+1)))
	}
	out["fourteen days"] = alone(t, days...)
	for i := range out["all internal"].Items {
		out["all internal"].Items[i].Audience, out["for the press alone"].Items[i].Audience = model.Internal, model.PressOnly
	}
	unsure := out["to be confirmed, about, from"].Items
	unsure[0].StartMark, unsure[1].StartMark, unsure[2].StartMark, unsure[3].Status = model.TimeTBC, model.Approx, model.FromTime, model.ToBeConf
	unsure[2].EndMark = model.Open
	off := out["cancelled"]
	off.Event.Status, off.Event.Announced = model.EventEnded, "2026-03-01T00:00"
	out["cancelled"] = off
	for what, p := range out {
		p.Event.Audience = model.Public
		if p.Event.Status != model.EventEnded {
			p.Event.Status = model.Announced
		}
		one := int64(1)
		p.Who = clone(p.Who)
		for i := range p.Items {
			it := &p.Items[i]
			it.Press, it.Footnote, it.Chair = model.PressPool, model.Plain("By invitation."), model.Plain("the host")
			it.Steps = model.Steps{{Minute: 1, Title: model.Plain("Anthems")}}
			if len(p.Who[it.ID]) == 0 {
				p.Who[it.ID] = []model.Participation{{Row: model.Row{ID: one + int64(i)}, ItemID: it.ID, Side: model.GuestSide, Name: model.Plain("Maia Sandu")}}
			}
		}
		p.Accesses = map[int64][]model.Access{}
		for _, it := range p.Items {
			p.Accesses[it.ID] = []model.Access{{Press: model.PressPictures, Pool: "2", GatherAt: "11:05"}}
		}
		p.Resolve()
		out[what] = p
	}
	return out
}

func crowded(t *testing.T, it model.Item) model.Programme {
	t.Helper()
	p := alone(t, it)
	p.Who = map[int64][]model.Participation{}
	for i := range 60 {
		p.Who[1] = append(p.Who[1], model.Participation{Row: model.Row{ID: int64(9000 + i)}, ItemID: 1, Side: model.HostSide, Name: model.Plain(fmt.Sprintf("Participant Number%d", i+1))})
	}
	return p
}

// Each of the seventeen is made in every paper, for each of its readers, in every language
// and in two, in each house: no key prints, no page is cut off or holds a line alone, the
// paper says what each item is, and nothing that its readers may not know. What there is
// nothing of is refused in words.
func TestSeventeenHardEventsInEveryPaper(t *testing.T) {
	all := seventeen(t)
	if len(all) != 17 {
		t.Fatalf("there are %d", len(all))
	}
	made := 0
	for what, p := range all {
		for _, doc := range export.Documents() {
			for i, lang := range [][]string{{"en"}, {"ro"}, {"uk"}, {"uk", "ro"}} {
				for n, readers := range doc.Audiences {
					opt := options(doc.ID, readers, lang...)
					houses, pages := words.HousePresets[(i+n)%len(words.HousePresets):][:1], export.Sizes[:1]
					if whole {
						houses, pages = words.HousePresets, []string{"A4", "A6", "Letter"}
					}
					if len(p.Items) > 0 {
						opt.Day = p.Items[0].Start.Date()
					}
					for _, opt.House = range houses {
						for _, opt.Size = range pages {
							made += hardPapers(t, what, p, opt)
						}
					}
				}
			}
		}
	}
	if made < 1500 {
		t.Errorf("%d papers were made", made)
	}
}

// whole asks for all that make papers makes: every house, page and format.
var whole = os.Getenv("CHANCERY_PAPERS") != ""

// hardPapers makes what is asked for of a hard event, and checks each. What there is nothing
// of, or no room for, is refused in words.
func hardPapers(t *testing.T, what string, p model.Programme, opt export.Options) int {
	t.Helper()
	papers, err := export.Compose([]model.Programme{p}, opt)
	if model.Code(err) == "export.pocket" && opt.Size == "A6" {
		return 0
	}
	if err != nil {
		if said := words.For(opt.Languages[0]).Error(err); !strings.HasPrefix(model.Code(err), "export.nothing") || key.MatchString(said) {
			t.Errorf("%s: %s for %s: %v (%s)", what, opt.Document, opt.Audience, err, said)
		}
		return 0
	}
	for _, one := range papers {
		sound(t, fmt.Sprintf("%s: %s for %s in %s, %s, %s", what, opt.Document, opt.Audience, opt.Languages, opt.House, opt.Size), p, one, opt)
	}
	return len(papers)
}

// cutHour is what a line ends with that was broken within an hour.
var cutHour = regexp.MustCompile(`(^|\D)\d{1,2}:$`)

// sound checks one paper of a hard event.
func sound(t *testing.T, what string, p model.Programme, one paper.Paper, opt export.Options) {
	t.Helper()
	says := everything(one)
	if strings.Contains(says, "🎉") { // it is no letter: the paper says which text has it, in what a screen can show
		if _, err := paper.Layout(one); model.Code(err) != "export.glyph" || !strings.Contains(words.For("en").Error(err), "Reception U+1F389 (emoji)") {
			t.Errorf("%s: %v", what, err)
		}
		return
	}
	if bad := key.FindString(says); bad != "" {
		t.Errorf("%s says %q", what, bad)
	}
	filled(t, what, one)
	seen := p.For(opt.Reader([]model.Programme{p}))
	told := map[string]bool{}
	for i := range seen.Items {
		told[seen.Items[i].Title.All()] = true
	}
	for _, it := range p.Items {
		for _, title := range it.Title {
			if is := strings.Contains(says, title); is && !told[it.Title.All()] {
				t.Errorf("%s tells of %q", what, title)
			} else if !is && told[it.Title.All()] && slices.Contains([]string{"public", "running-order"}, opt.Document) {
				t.Errorf("%s does not tell of %q", what, title)
			}
		}
	}
	set, err := paper.Layout(one)
	if err != nil {
		t.Fatalf("%s: %v", what, err)
	}
	for n, page := range set.Pages {
		for _, x := range page.Texts {
			if cutHour.MatchString(x.Text) {
				t.Errorf("%s: page %d: an hour is cut: %q", what, n+1, x.Text)
			}
			if x.X < 0 || x.X+x.Width > page.Width-2 || x.Y < 0 || x.Y > page.Height {
				t.Errorf("%s: page %d: %q lies off the page", what, n+1, x.Text)
			}
		}
	}
}

// And each of them in every format: the file is made, and holds what the paper says.
func TestSeventeenHardEventsInEveryFormat(t *testing.T) {
	for what, p := range seventeen(t) {
		for i, format := range export.Formats {
			opt := options("running-order", model.Internal, words.Languages[i%len(words.Languages)])
			opt.As, opt.House = format, words.HousePresets[i%len(words.HousePresets)]
			if len(p.Items) == 0 {
				if _, err := export.Compose([]model.Programme{p}, opt); model.Code(err) != "export.nothing-yet" {
					t.Errorf("%s: %v", what, err)
				}
				continue
			}
			if format == "pdf" && what == "emoji" {
				continue
			}
			got := said(t, p, format, opt)
			if key.MatchString(got) {
				t.Errorf("%s as %s: %q", what, format, key.FindString(got))
			}
			for _, want := range []string{"Anthems", "Byinvitation.", "thehost"} {
				if !strings.Contains(got, want) {
					t.Errorf("%s as %s does not say %s", what, format, want)
				}
			}
		}
		opt := options(export.ICS, model.Public, "en")
		var b strings.Builder
		err := export.Make(&b, []model.Programme{p}, opt)
		if err != nil && model.Code(err) != "ical.nothing" || strings.Contains(b.String(), "11:05") {
			t.Errorf("%s as a calendar: %v, %s", what, err, b.String())
		}
	}
}

// Where all is asked for, each of them is made in every paper, for each of its readers, in
// every language and format, and says no key; else one file in forty, always the same.
func TestSeventeenHardEventsAsFiles(t *testing.T) {
	const every = 40
	n, made := 0, 0
	all := seventeen(t)
	for _, what := range slices.Sorted(maps.Keys(all)) {
		for _, doc := range export.Documents() {
			for _, readers := range doc.Audiences {
				for _, lang := range [][]string{{"en"}, {"ro"}, {"uk"}, {"uk", "ro"}} {
					for _, format := range export.Formats {
						if n++; !whole && n%every != 0 || what == "emoji" && format == "pdf" {
							continue
						}
						opt := options(doc.ID, readers, lang...)
						opt.As, opt.House = format, words.HousePresets[n%len(words.HousePresets)]
						var b bytes.Buffer
						err := export.Make(&b, []model.Programme{all[what]}, opt)
						if err != nil {
							if !strings.HasPrefix(model.Code(err), "export.nothing") {
								t.Errorf("%s: %s for %s as %s: %v", what, doc.ID, readers, format, err)
							}
							continue
						}
						if made++; whole || format != "pdf" { // which another program reads
							if bad := key.FindString(bare(t, format, b.Bytes())); bad != "" {
								t.Errorf("%s: %s for %s as %s says %q", what, doc.ID, readers, format, bad)
							}
						}
					}
				}
			}
		}
	}
	if made < 60 {
		t.Errorf("%d files were made", made)
	}
}
