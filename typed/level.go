package typed

import (
	"cmp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// Office is one that is typed anew, of a party, with the level that its name says: a group of the
// ministers has whoever is called a minister.
func Office(title model.Text, party *int64) model.Office {
	return model.Office{Title: title, PartyID: party, Category: LevelOf(title)}
}

// LevelOf is the level that an office has by its name, "" where its name does not say: a president, unless
// of a house or of a body; whoever leads a government or stands in for them; a minister of foreign affairs,
// another minister; an ambassador, a state secretary.
func LevelOf(office model.Text) model.Level {
	for _, l := range words.Languages {
		title := words.Fold(office[l])
		begins := func(list []string) bool {
			return slices.ContainsFunc(list, func(s string) bool {
				rest, ok := strings.CutPrefix(title, words.Fold(s))
				return ok && (rest == "" || strings.ContainsAny(rest[:1], " ,-"))
			})
		}
		w := words.For(l)
		of := slices.ContainsFunc(w.List("typed.level-of-body"), func(s string) bool { return strings.Contains(title, words.Fold(s)) })
		switch {
		case title == "", begins(w.List("typed.level-diplomat")): // a rank of an embassy
		case begins(w.List("typed.level-government")):
			return model.HeadOfGovernment
		case begins(w.List("typed.level-state")) && !of:
			return model.HeadOfState
		case begins(w.List("typed.level-official")):
			return model.SeniorOfficial
		case begins(w.List("typed.level-foreign")):
			return model.ForeignMinister
		case begins(w.List("typed.level-deputy")):
			return model.DeputyPM
		case begins(w.List("typed.level-minister")):
			return model.Minister
		}
	}
	return ""
}

// rankIn is the rank that was given to an office, else what its title says.
func rankIn(o *model.Office) model.Level { return cmp.Or(o.Category, LevelOf(o.Title)) }
