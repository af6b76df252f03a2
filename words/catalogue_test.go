package words

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"
	"testing/fstest"

	"chancery/assets"
	"chancery/model"
)

var placeholder = regexp.MustCompile(`\{\d\}`)

// texts are all forms of an entry.
func (e entry) texts() []string {
	switch {
	case e.list != nil:
		return e.list
	case e.forms == nil:
		return []string{e.text}
	}
	var out []string
	for _, f := range e.forms {
		out = append(out, f)
	}
	return out
}

func marks(text string) string {
	m := placeholder.FindAllString(text, -1)
	sort.Strings(m)
	return strings.Join(m, "")
}

func catalogues(t *testing.T) map[string]map[string]entry {
	all := map[string]map[string]entry{}
	for _, l := range Languages {
		said, err := load(assets.Words(), l)
		if err != nil {
			t.Fatal(err)
		}
		all[l] = said
	}
	return all
}

// Every language says everything, with the same arguments.
func TestCataloguesAgree(t *testing.T) {
	all := catalogues(t)
	for _, l := range Languages {
		for _, other := range Languages {
			for k, e := range all[l] {
				o, ok := all[other][k]
				if !ok {
					t.Errorf("%s has %s, %s has not", l, k, other)
				} else if (e.list == nil) != (o.list == nil) {
					t.Errorf("%s: a list in %s or %s, and no list in the other", k, l, other)
				} else if marks(e.plain()) != marks(o.plain()) {
					t.Errorf("%s: %s says %s, %s says %s", k, l, marks(e.plain()), other, marks(o.plain()))
				}
			}
		}
	}
}

// What is counted has each form its language needs, and no other.
func TestPluralsAreWhole(t *testing.T) {
	needs := map[string]string{"en": "[one other]", "ro": "[few one other]", "uk": "[few many one other]"}
	for l, said := range catalogues(t) {
		for k, e := range said {
			if e.forms == nil {
				continue
			}
			var have []string
			for f, text := range e.forms {
				have = append(have, f)
				if m := marks(text); m != marks(e.plain()) && (l != "en" || f != "one") {
					t.Errorf("%s: %s, form %s has %s", l, k, f, m)
				}
			}
			sort.Strings(have)
			if fmt.Sprint(have) != needs[l] {
				t.Errorf("%s: %s has the forms %s, not %s", l, k, have, needs[l])
			}
		}
	}
}

// Each language is written with its own letters and quotation marks.
func TestLettersAndQuotes(t *testing.T) {
	foreign := map[string]string{"en": "„«»", "ro": "şţŞŢ“‘«»", "uk": "„“”‘ыэёъЫЭЁЪ"}
	for l, said := range catalogues(t) {
		for k, e := range said {
			for _, s := range e.texts() {
				if strings.ContainsAny(s, foreign[l]) {
					t.Errorf("%s: %s is not written in the manner of the language: %s", l, k, s)
				}
				if strings.TrimSpace(s) != s || s == "" {
					t.Errorf("%s: %s has stray blanks, or is empty: %q", l, k, s)
				}
			}
		}
	}
}

func TestAKeyStandsOnce(t *testing.T) {
	file := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	for name, fsys := range map[string]fstest.MapFS{
		"twice":   {"en/a.json": file(`{"x": "1"}`), "en/b.json": file(`{"x": "2"}`)},
		"no JSON": {"en/a.json": file(`{`)},
		"list":    {"en/a.json": file(`{"x": [1]}`)},
	} {
		if got, err := load(fsys, "en"); err == nil {
			t.Errorf("%s: loaded %v", name, got)
		}
	}
}

func codes[T ~string](prefix string, list []T) []string {
	out := make([]string, len(list))
	for i, v := range list {
		out[i] = prefix + string(v)
	}
	return out
}

func TestEveryChoiceHasAName(t *testing.T) {
	for _, list := range [][]string{
		codes("event.kind.", model.EventKinds), codes("event.direction.", model.Directions), codes("event.level.", model.Levels),
		codes("event.status.", model.EventStatuses), codes("item.kind.", model.ItemKinds), codes("item.status.", model.ItemStatuses),
		codes("mark.", model.TimeMarks), codes("press.", model.Presses), codes("audience.", model.Audiences), codes("marking.", model.Markings),
		codes("dress.", model.Dresses), codes("side.", model.Sides), codes("role.", model.Roles), codes("mode.", model.Modes),
		codes("party.kind.", model.PartyKinds), codes("family.", model.Families), codes("verb.", model.Verbs), codes("route.", model.RouteModes),
		codes("seat.status.", model.SeatStatuses), codes("group.kind.", model.GroupKinds), codes("group.level.", model.Levels), codes("name.order.", model.NameOrders), codes("known.", model.Exactnesses), codes("holder.kind.", model.HolderKinds),
		codes("commitment.", model.CommitmentStates), codes("text.kind.", model.InstrumentKinds), codes("text.level.", model.InstrumentLevels), codes("text.state.", model.InstrumentStates),
		codes("text.making.", model.Makings), codes("text.powers.", model.PowersSeenAs),
		codes("invitation.step.", model.StepKinds), codes("letter.way.", model.LetterWays), codes("letter.kind.", model.LetterKinds),
	} {
		for _, l := range Languages {
			seen := map[string]string{}
			for _, k := range list {
				name := For(l).said[k].plain()
				if name == "" {
					t.Errorf("%s has no name for %s", l, k)
				}
				if was := seen[name]; was != "" && !strings.HasPrefix(k, "verb.") {
					t.Errorf("%s calls both %s and %s %s: nobody could choose", l, was, k, name)
				}
				seen[name] = k
			}
		}
	}
}

// Everything a diary keeps has a name, for the report of a damaged file.
func TestEveryRecordHasAName(t *testing.T) {
	for _, r := range []model.Record{&model.Event{}, &model.Item{}, &model.Participation{}, &model.Access{}, &model.Delegation{}, &model.Seat{}, &model.Person{},
		&model.Office{}, &model.Tenure{}, &model.Party{}, &model.Venue{}, &model.Room{}, &model.Route{}, &model.Template{}, &model.Saved{}, &model.Setting{}, &model.Made{},
		&model.Group{}, &model.Member{}, &model.Presidency{}, &model.Edition{}, &model.EditionPaper{}, &model.EditionHolder{}, &model.EditionRecall{}, &model.Commitment{}, &model.Instrument{},
		&model.Invitation{}, &model.Letter{}, &model.Attachment{}} {
		for _, l := range Languages {
			if k := "record." + r.TableName(); !For(l).Has(k) {
				t.Errorf("%s has no name for %s", l, k)
			}
		}
	}
}

// A key that stands twice in a language would say one thing in two places, and
// nobody would see which.
func TestNoKeyIsThereTwice(t *testing.T) {
	key := regexp.MustCompile(`(?m)^ "([^"]+)":`)
	for _, lang := range Languages {
		seen := map[string]string{}
		files, err := filepath.Glob(filepath.Join("..", "assets", "words", lang, "*.json"))
		if err != nil || len(files) < 3 {
			t.Fatalf("%s: %v %v", lang, files, err)
		}
		for _, name := range files {
			b, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range key.FindAllStringSubmatch(string(b), -1) {
				if had, ok := seen[m[1]]; ok {
					t.Errorf("%s: %s stands in %s and in %s", lang, m[1], filepath.Base(had), filepath.Base(name))
				}
				seen[m[1]] = name
			}
		}
	}
}
