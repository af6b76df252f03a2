package words

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"chancery/assets"
	"chancery/model"
)

// Known is a state, or an organisation whose members meet, as the program knows it
// before any diary does. Its key is below zero: that of the row it becomes at its
// first use is the diary's to give; see model.Acquaint.
type Known struct {
	model.Party
	Zone    string     // of the clocks of its capital, "" of an organisation
	Capital model.Text // as the city is called
	Also    []string   // other names and other short names, in any language
	Members []string   // codes of states
	Asks    bool       // an office says first how it calls it
}

// Names are all it is found by: by name and otherwise, in any language, by its code
// or its short name.
func (k *Known) Names() []string {
	return append(append(slices.Collect(maps.Values(k.Name)), k.Tag()), k.Also...)
}

// Called says that it is called so, in any language: by a name or a formal name, with the article it has in a
// sentence, by its code, also that of three letters.
func (k *Known) Called(text string) bool {
	key := Fold(text)
	if key == "" {
		return false
	}
	bare, _ := strings.CutPrefix(key, "the ")
	for _, name := range append(k.Names(), slices.Collect(maps.Values(k.Formal))...) {
		if folded := Fold(name); folded == key || folded == bare {
			return true
		}
	}
	region, err := language.ParseRegion(key)
	return err == nil && len(key) == 3 && k.Kind == model.State && region.String() == k.Code
}

type worldFile struct {
	States []struct {
		Code, Zone string
		Also       []string
		Ask        bool
	}
	Organisations []struct {
		Short, Members string
		Also           []string
	}
}

var world = sync.OnceValue(func() worldFile {
	var f worldFile
	if err := json.Unmarshal(assets.World(), &f); err != nil {
		panic(err) // the list is part of the program
	}
	return f
})

// World are the states, by their codes, and the organisations after them. States
// have the names of CLDR 48 unless those are no names for a programme.
var World = sync.OnceValue(func() []Known {
	var out []Known
	for _, s := range world().States {
		cldr, name, capital := inEvery("country."+s.Code), inEvery("state."+s.Code), inEvery("capital."+s.Code)
		if name.Empty() {
			name = cldr
		}
		if capital.Empty() {
			capital = cityOf(s.Zone)
		}
		out = append(out, Known{Party: model.Party{Kind: model.State, Code: s.Code, Name: name, Formal: inEvery("formal." + s.Code)}, Zone: s.Zone,
			Capital: capital, Also: append(slices.Clone(s.Also), slices.Collect(maps.Values(cldr))...), Asks: s.Ask})
	}
	for _, o := range world().Organisations {
		out = append(out, Known{Party: model.Party{Kind: model.Organisation, Short: o.Short, Name: inEvery("organisation." + o.Short)}, Also: o.Also, Members: strings.Fields(o.Members)})
	}
	for i := range out {
		out[i].ID, out[i].UID = int64(-1-i), model.KnownUID(out[i].Kind, out[i].Tag())
	}
	return out
})

// inEvery is what the catalogue says of a key in each language that has it.
func inEvery(key string) model.Text {
	t := model.Text{}
	for _, l := range Languages {
		if w := For(l); w.Has(key) {
			t = t.With(l, w.Say(key))
		}
	}
	return t
}

// KnownBy is whoever has that key, false for nobody.
func KnownBy(key int64) (Known, bool) {
	if all := World(); key < 0 && -key <= int64(len(all)) {
		return all[-1-key], true
	}
	return Known{}, false
}

// StateOf is the state by its code, false when there is none.
func StateOf(code string) (Known, bool) {
	all, code := World(), strings.ToUpper(code)
	for i := range all {
		if all[i].Code == code && code != "" {
			return all[i], true
		}
	}
	return Known{}, false
}

// KnownOf is a state or organisation of a diary as the program knows it.
func KnownOf(p *model.Party) (Known, bool) {
	all, uid := World(), model.KnownUID(p.Kind, p.Tag())
	for i := range all {
		if all[i].UID == uid && p.Tag() != "" {
			return all[i], true
		}
	}
	return Known{}, false
}

// HomeOf guesses whose office it is: the state whose capital keeps the clocks of a
// computer, else the one that speaks its language. "" when nobody can tell.
func HomeOf(zone, lang string) string {
	speak := map[string]string{"ro": "RO", "uk": "UA"}[lang]
	for _, k := range World() {
		if k.Zone == zone && zone != "" && !k.Asks {
			return k.Code
		}
	}
	return speak
}

// ZoneOf is the zone that a locale speaks of, uk_UA.UTF-8 or pl-PL: that of the capital of its region. It is ""
// for English, in which computers speak everywhere, and where no region is said.
func ZoneOf(locale string) string {
	locale, _, _ = strings.Cut(locale, "@")
	locale, _, _ = strings.Cut(locale, ".") // with a stroke of its own: C.UTF-8
	tongue, region, _ := strings.Cut(strings.ReplaceAll(locale, "-", "_"), "_")
	if tongue == "en" || region == "" {
		return ""
	}
	for _, s := range world().States { // without their names, for which every language is read
		if strings.EqualFold(s.Code, region) {
			return s.Zone
		}
	}
	return ""
}
