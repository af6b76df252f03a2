package words

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"chancery/model"
)

// term is one thing that has one name in each language, as institutions print it.
type term struct {
	Names  map[string]string `json:"-"`
	Where  string            // it is used
	Source string
	Note   string
	Forms  map[string][]string // how it is recognised; * is any ending
	Not    map[string][]string // what must not be said in its place
}

func (m *term) UnmarshalJSON(b []byte) error {
	type plain term
	if err := json.Unmarshal(b, (*plain)(m)); err != nil {
		return err
	}
	var all map[string]any
	if err := json.Unmarshal(b, &all); err != nil {
		return err
	}
	m.Names = map[string]string{}
	for _, l := range Languages {
		m.Names[l], _ = all[l].(string)
	}
	return nil
}

func glossary(t *testing.T) []term {
	b, err := os.ReadFile(filepath.Join("..", "assets", "words", "glossary.json"))
	if err != nil {
		t.Fatal(err)
	}
	var all []term
	if err := json.Unmarshal(b, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

// anyOf finds forms of the glossary among the words of a text: a * is the rest of a word.
func anyOf(forms []string) *regexp.Regexp {
	const edge = `[^\p{L}\p{N}ʼ’]`
	found := make([]string, len(forms))
	for i, f := range forms {
		found[i] = strings.ReplaceAll(regexp.QuoteMeta(f), `\*`, `[\p{L}ʼ’]*`)
	}
	return regexp.MustCompile(`(?i)(?:^|` + edge + `)(` + strings.Join(found, "|") + `)(?:` + edge + `|$)`)
}

// says is the first form that stands in one of the texts.
func says(forms *regexp.Regexp, texts []string) string {
	for _, s := range texts {
		if m := forms.FindStringSubmatch(s); m != nil {
			return m[1]
		}
	}
	return ""
}

// Each term of the glossary has its name in every language, with where it is used and who
// prints it so.
func TestTheGlossaryIsWhole(t *testing.T) {
	seen := map[string]bool{}
	for _, m := range glossary(t) {
		en := m.Names["en"]
		if seen[en] {
			t.Errorf("%s stands twice", en)
		}
		seen[en] = true
		for _, l := range Languages {
			if m.Names[l] == "" || m.Forms != nil && len(m.Forms[l]) == 0 {
				t.Errorf("%s has no word in %s", en, l)
			}
		}
		if m.Where == "" || m.Source == "" {
			t.Errorf("%s: where is it used, and who prints it so?", en)
		}
	}
	if len(seen) < 80 {
		t.Errorf("%d terms only", len(seen))
	}
}

// Nothing that anybody reads says what the glossary forbids.
func TestNoWordOfficesWouldNotPrint(t *testing.T) {
	all := said(t)
	for _, m := range glossary(t) {
		for l, forms := range m.Not {
			wrong := anyOf(forms)
			for key, in := range all {
				if s := says(wrong, in[l]); s != "" {
					t.Errorf("%s: %s says “%s” where it says “%s” elsewhere: %s", key, l, s, m.Names[l], strings.Join(in[l], " / "))
				}
			}
		}
	}
}

// anchors are what of a page of the handbook nobody reads: names of commands, of places and of pictures.
var anchors = regexp.MustCompile(`\{[^}]*\}|\]\([^)]*\)|(?s:<!--.*?-->)`)

// The handbook says nothing that the glossary forbids either.
func TestNoPageSaysWhatOfficesWouldNotPrint(t *testing.T) {
	terms, read := glossary(t), 0
	for _, l := range Languages {
		pages, err := filepath.Glob(filepath.Join("..", "assets", "handbook", l, "*.md"))
		if err != nil {
			t.Fatal(err)
		}
		texts := make([]string, len(pages))
		for i, page := range pages {
			b, err := os.ReadFile(page)
			if err != nil {
				t.Fatal(err)
			}
			texts[i] = anchors.ReplaceAllString(string(b), "")
		}
		read += len(pages)
		for _, m := range terms {
			if len(m.Not[l]) == 0 {
				continue
			}
			wrong := anyOf(m.Not[l])
			for i, page := range pages {
				if s := says(wrong, texts[i:i+1]); s != "" {
					t.Errorf("%s says “%s” where it says “%s” elsewhere", page, s, m.Names[l])
				}
			}
		}
	}
	if read < 60 {
		t.Errorf("%d pages only", read)
	}
}

// What English calls by a term of the glossary, the others call by theirs.
func TestATermHasOneName(t *testing.T) {
	all, found := said(t), 0
	for _, m := range glossary(t) {
		if m.Forms == nil {
			continue
		}
		forms := map[string]*regexp.Regexp{}
		for _, l := range Languages {
			forms[l] = anyOf(m.Forms[l])
		}
		for key, in := range all {
			if says(forms["en"], in["en"]) == "" {
				continue
			}
			found++
			for _, l := range Languages {
				if says(forms[l], in[l]) == "" {
					t.Errorf("%s: “%s” is %s in %s, not %s", key, m.Names["en"], m.Names[l], l, strings.Join(in[l], " / "))
				}
			}
		}
	}
	if found < 150 {
		t.Errorf("the terms stand in %d texts only", found)
	}
}

// The glossary is able to object.
func TestTheGlossaryObjects(t *testing.T) {
	for _, tt := range []struct {
		form, text string
		want       bool
	}{
		{"їдальн*", "Вечеря в Їдальні", true}, {"їдальн*", "Обідня зала", false}, {"зал", "Зал засідань", true}, {"зал", "Зала засідань", false},
		{"blocat*", "2 puncte blocate", true}, {"fix", "fixat", false}, {"at hand", "what is at hand.", true}, {"змі", "зміна", false},
		{"сторона, що приймає", "Сторона, що приймає", true}, {"kiev", "Kiev’s", false},
	} {
		if got := says(anyOf([]string{tt.form}), []string{tt.text}) != ""; got != tt.want {
			t.Errorf("%s in %q: %v", tt.form, tt.text, got)
		}
	}
}

// Readers are called alike wherever they are chosen, listed and put into the name of a file, and
// what is not yet agreed is said alike before an edition and on its papers.
func TestOneThingIsCalledAlikeEverywhere(t *testing.T) {
	for _, l := range Languages {
		w := For(l)
		for _, who := range model.Audiences {
			if one, other := w.Say("audience."+string(who)), w.Say("papers.to."+string(who)); one != other {
				t.Errorf("%s: %s are “%s” and “%s”", l, who, one, other)
			}
		}
		if one, other := w.Say("against.tbc", "X"), w.Say("export.not-agreed"); !strings.HasPrefix(one, other) {
			t.Errorf("%s: “%s” and “%s”", l, one, other)
		}
	}
	for lang, all := range catalogues(t) {
		w := For(lang)
		for key := range all { // the button of a view, and the command that leads to it
			if view, ok := strings.CutPrefix(key, "ui.view."); ok && w.Has("ui.cmd."+view) && w.Say(key) != w.Say("ui.cmd."+view) {
				t.Errorf("%s: one view is “%s” and “%s”", lang, w.Say(key), w.Say("ui.cmd."+view))
			}
		}
	}
	uk := For("uk")
	for _, key := range []string{"register.col.companion", "takein.as.with", "letters.field.companion"} {
		if uk.Say(key) != uk.Say("export.col.companion") {
			t.Errorf("%s is “%s”, on paper “%s”", key, uk.Say(key), uk.Say("export.col.companion"))
		}
	}
}

// Two commands have two names: the list of commands shows them side by side.
func TestTwoCommandsHaveTwoNames(t *testing.T) {
	for lang, all := range catalogues(t) {
		w, of := For(lang), map[string]string{}
		for _, key := range slices.Sorted(maps.Keys(all)) {
			if !strings.HasPrefix(key, "ui.cmd.") || strings.HasSuffix(key, ".also") {
				continue
			}
			name := strings.TrimSuffix(w.Say(key), "…")
			if other, twice := of[name]; twice {
				t.Errorf("%s: “%s” is %s and %s", lang, name, other, key)
			}
			of[name] = key
		}
	}
}
