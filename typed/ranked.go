package typed

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// Borne is a rank that a name or an office gives, from one instant to another: To 0 has no end.
type Borne struct {
	Level    model.Level
	From, To int64
	once     bool // it was only ever read from the title of an office that was given another
}

func (b Borne) on(at int64) bool { return !b.once && b.From <= at && (b.To == 0 || b.To > at) }

// Rank is the rank of whoever signs at an instant: an office or a name that is known, or what it says itself; of
// "name, office" either tells. One that was kept and that none of their offices ever gave was typed by hand and
// stays; any other follows the office. What was kept and what the office gives is told where they differ. known are
// the ranks of an office or a name at any time.
func Rank(signer model.Text, kept model.Level, at int64, known func(string) []Borne) (model.Level, model.OtherRank) {
	on, ever := ranks(signer, at, known)
	now := model.Level("")
	if len(on) > 0 {
		now = on[0]
	}
	byHand := kept != "" && !slices.Contains(ever, kept)
	switch {
	case slices.Contains(on, kept), len(ever) == 0, byHand && now == "":
		return kept, model.OtherRank{}
	case byHand:
		return kept, model.OtherRank{Is: true, Kept: kept, Office: now}
	case kept == "" && now != "":
		return now, model.OtherRank{}
	}
	return now, model.OtherRank{Is: true, Kept: kept, Office: now}
}

// RankOn is the rank that whoever is typed has at an instant, and whether a rank was one of theirs at any time.
func RankOn(signer string, at int64, known func(string) []Borne) (now model.Level, had func(model.Level) bool) {
	on, ever := ranks(model.Text{"": signer}, at, known)
	if len(on) > 0 {
		now = on[0]
	}
	return now, func(l model.Level) bool { return slices.Contains(ever, l) }
}

// ranks are those of a signatory at an instant, and all that are known of them at any time.
func ranks(signer model.Text, at int64, known func(string) []Borne) (on, ever []model.Level) {
	for _, lang := range append([]string{""}, words.Languages...) {
		if signer[lang] == "" {
			continue
		}
		if on, ever = ranksIn(signer[lang], at, known); len(ever) > 0 {
			return on, ever
		}
	}
	return nil, nil
}

func ranksIn(signer string, at int64, known func(string) []Borne) (on, ever []model.Level) {
	take := func(text string) {
		left := slices.Clone(ever) // an office that was left is no longer theirs, whatever stands behind the name
		for _, b := range known(text) {
			if ever = append(ever, b.Level); b.on(at) && !slices.Contains(left, b.Level) {
				on = append(on, b.Level)
			}
		}
	}
	if take(signer); len(ever) > 0 {
		return on, ever
	}
	for i, part := range strings.Split(signer, ",") {
		part = strings.TrimSpace(part)
		if take(part); len(on) > 0 {
			return on, ever
		}
		said := model.Level("")
		for _, lang := range words.Languages {
			if said == "" {
				said = LevelOf(model.Text{lang: part})
			}
		}
		if said == "" || i == 0 && said == model.HeadOfState && !presides(part) { // Regina Doherty is no queen
			continue
		}
		if !slices.Contains(ever, said) {
			return []model.Level{said}, append(ever, said)
		}
	}
	return on, ever
}

// presides says that a text begins with a word for a head of State that is nobody's name.
func presides(said string) bool {
	key := words.Fold(said) + " "
	return slices.ContainsFunc(listed("level-president"), func(s string) bool { return strings.HasPrefix(key, words.Fold(s)+" ") })
}

// Bearing are the ranks of an office, by what was given to it and by what its title says.
func Bearing(o *model.Office) (out []Borne) {
	given, said := rankIn(o), LevelOf(o.Title)
	if given != "" {
		out = append(out, Borne{Level: given})
	}
	if said != "" && said != given {
		out = append(out, Borne{Level: said, once: true})
	}
	return out
}

// Held are the ranks of an office while somebody holds it.
func Held(t *model.Tenure, o *model.Office) []Borne {
	out := Bearing(o)
	for i := range out {
		out[i].From, out[i].To = t.From, t.To
	}
	return out
}
