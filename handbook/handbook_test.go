package handbook

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing"

	"chancery/assets"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

func books(t *testing.T) map[string]*Book {
	t.Helper()
	out := map[string]*Book{}
	for _, lang := range words.Languages {
		b, err := Read(words.For(lang))
		if err != nil {
			t.Fatal(err)
		}
		if b.Lang != lang {
			t.Fatalf("the handbook in %s is in %s", lang, b.Lang)
		}
		out[lang] = b
	}
	return out
}

// A reader who changes the language stands where they stood.
func TestEveryLanguageHasTheSamePages(t *testing.T) {
	all := books(t)
	en := all[words.Languages[0]]
	if len(en.Pages) != 20 {
		t.Errorf("there are %d pages", len(en.Pages))
	}
	for lang, b := range all {
		if len(b.Pages) != len(en.Pages) {
			t.Fatalf("%s has %d pages, not %d", lang, len(b.Pages), len(en.Pages))
		}
		for i := range b.Pages {
			p, e := &b.Pages[i], &en.Pages[i]
			if p.Name != e.Name || len(p.Blocks) != len(e.Blocks) {
				t.Errorf("%s: page %s has %d blocks; in English it is %s and has %d", lang, p.Name, len(p.Blocks), e.Name, len(e.Blocks))
				continue
			}
			for j := range p.Blocks {
				a, b := &p.Blocks[j], &e.Blocks[j]
				if a.Kind != b.Kind || a.Anchor != b.Anchor || a.Number != b.Number || path.Base(a.Picture) != path.Base(b.Picture) || !slices.Equal(a.About, b.About) {
					t.Errorf("%s, %s: %q is another block than %q", lang, p.Name, a.String(), b.String())
				}
			}
		}
	}
}

// Pictures are small, each is shown, and says in words what it shows.
func TestPicturesAreSmallAndShown(t *testing.T) {
	shown := map[string]bool{}
	for lang, b := range books(t) {
		for _, p := range b.Pages {
			for _, block := range p.Blocks {
				if block.Kind == Picture {
					if shown[block.Picture+".png"] = true; len(block.String()) < 20 {
						t.Errorf("%s: the picture %s says %q", lang, block.Picture, block.String())
					}
				}
			}
		}
	}
	for _, lang := range words.Languages { // each has its own: what it shows is in the language of the page
		list, err := fs.ReadDir(assets.Handbook(), "pictures/"+lang)
		if err != nil || len(list) < 6 {
			t.Fatalf("%d pictures, %v", len(list), err)
		}
		for _, e := range list {
			name := lang + "/" + e.Name()
			if info, err := e.Info(); err != nil || info.Size() > 40_000 || !shown[name] {
				t.Errorf("%s: %v, shown: %v", name, info.Size(), shown[name])
			}
		}
	}
}

// What a page asks to be filled in is the same in each language: no key is told in one alone.
func TestEveryLanguageNamesTheSameCommands(t *testing.T) {
	asked := func(lang, name string) []string {
		out := filled.FindAllString(source(t, lang, name), -1)
		slices.Sort(out)
		return out
	}
	for _, name := range pages(t) {
		want := asked(words.Languages[0], name)
		for _, lang := range words.Languages[1:] {
			if got := asked(lang, name); !slices.Equal(got, want) {
				t.Errorf("%s/%s names %v, the English %v", lang, name, got, want)
			}
		}
	}
}

// A translation says of which English it is one: when that changes it is read again.
func TestNoTranslationIsOlderThanItsEnglish(t *testing.T) {
	for _, name := range pages(t) {
		sum := sha256.Sum256([]byte(source(t, words.Languages[0], name)))
		want := hex.EncodeToString(sum[:6])
		for _, lang := range words.Languages[1:] {
			m := translated.FindStringSubmatch(source(t, lang, name))
			if m == nil || m[1] != want {
				t.Errorf("%s/%s is a translation of another English: read both again, then let it begin with <!-- en: %s -->", lang, name, want)
			}
		}
	}
}

func TestEveryLinkLeadsSomewhere(t *testing.T) {
	for lang, b := range books(t) {
		for _, p := range b.Pages {
			for _, block := range p.Blocks {
				for _, r := range block.Runs {
					if r.Link == (Place{}) {
						continue
					}
					to := &b.Pages[b.Find(r.Link.Page)]
					if to.Name != r.Link.Page || r.Link.Heading != "" && to.Blocks[to.at(r.Link.Heading)].Anchor != r.Link.Heading {
						t.Errorf("%s, %s: %q leads nowhere", lang, p.Name, r.Text)
					}
				}
			}
		}
	}
}

// A heading has a name of its own, and what it explains is there.
func TestEveryHeadingHasItsName(t *testing.T) {
	for lang, b := range books(t) {
		seen, about := map[string]bool{}, map[string]bool{}
		for _, p := range b.Pages {
			for _, block := range p.Blocks {
				if block.Kind != Heading {
					continue
				}
				if seen[block.Anchor] {
					t.Errorf("%s: two headings are called %s", lang, block.Anchor)
				}
				seen[block.Anchor] = true
				for _, id := range block.About {
					if w := words.For(lang); about[id] || !w.Has(id) && !w.Has("ui.cmd."+id) {
						t.Errorf("%s, %s: %s is explained twice, or is nothing", lang, block.Anchor, id)
					}
					about[id] = true
				}
			}
		}
	}
}

// Every command is told of somewhere.
func TestEveryCommandIsExplained(t *testing.T) {
	b := books(t)[words.Languages[0]]
	for _, c := range Commands() {
		if p, ok := b.Explains(c.ID); !ok {
			t.Errorf("no heading explains %s", c.ID)
		} else if to := &b.Pages[b.Find(p.Page)]; to.Blocks[to.at(p.Heading)].Anchor != p.Heading {
			t.Errorf("%s is explained at %v, which is not there", c.ID, p)
		}
	}
}

func TestSearch(t *testing.T) {
	all := books(t)
	for _, c := range []struct{ lang, typed, page string }{{"en", "RECALL", "editions"}, {"ro", "precadere", "precedence"}, {"uk", "starshynstvo", "precedence"}, {"uk", "накладання", "calendar"}} {
		if hits := all[c.lang].Search(c.typed); len(hits) == 0 || all[c.lang].Pages[hits[0].Page].Name != c.page {
			t.Errorf("%s: %q finds %v", c.lang, c.typed, hits)
		}
	}
	b := all["en"]
	if hits := b.Search(" "); hits != nil {
		t.Errorf("nothing typed finds %d", len(hits))
	}
	if hits := b.Search("no such thing anywhere"); len(hits) != 0 {
		t.Errorf("it finds %v", hits)
	}
	if len(b.Search("backup")) < 4 {
		t.Error("backups are told of in one place only")
	}
	for _, h := range b.Search("backup") {
		if !strings.Contains(words.Fold(h.Line), "backup") {
			t.Errorf("the line %q does not hold what was typed", h.Line)
		}
	}
}

// What a page says can be typed on one line is understood as it says.
func TestTheExampleOfOneLineIsUnderstood(t *testing.T) {
	today := civil.NewDate(2026, 3, 9)
	for lang, b := range books(t) {
		p := &b.Pages[b.Find("programme")]
		at := p.at("quick") + 1
		typedThere := p.Blocks[at].Runs[slices.IndexFunc(p.Blocks[at].Runs, func(r Run) bool { return r.Fixed })].Text
		l := typed.ParseLine(words.For(lang), typedThere, today, today)
		if l.Err != nil || l.Day != today.Add(4) || l.Start != 14*60+30 || l.End != 16*60 || l.Title == "" || l.Place == "" || len(l.People) != 1 {
			t.Errorf("%s: %q is understood as %+v", lang, typedThere, l)
		}
	}
}

// A page that cannot be shown as it stands is refused with its reason.
func TestParseRefuses(t *testing.T) {
	w := words.For("en")
	for source, why := range map[string]string{
		"text\n":                      "title",
		"# A\n\n## B\n":               "no name",
		"# A\n\n> quoted\n":           "cannot show",
		"# A\n\n{do:fly}\n":           "no command fly",
		"# A\n\n{key:new-summit}\n":   "no key",
		"# A\n\n{say:sheet.no-one}\n": "no words",
	} {
		if _, err := parse("x", source, w); err == nil || !strings.Contains(err.Error(), why) {
			t.Errorf("%q: %v", source, err)
		}
	}
}

func pages(t *testing.T) (out []string) {
	t.Helper()
	list, err := fs.ReadDir(assets.Handbook(), words.Languages[0])
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range list {
		out = append(out, e.Name())
	}
	return out
}

func source(t *testing.T, lang, name string) string {
	t.Helper()
	b, err := fs.ReadFile(assets.Handbook(), lang+"/"+name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
