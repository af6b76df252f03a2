package typed

import (
	"regexp"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

var monthRE = regexp.MustCompile(`^(\d{1,2})[./](\d{4})$`)

// PastVisits are visits of before the diary as they are typed, apart by semicolons or lines:
// a day or a month, and what it was: "10.10.2023 official visit; 4.2019 working visit, Iași".
// One whose kind is not said is an official visit.
func PastVisits(text string, direction model.Direction) ([]model.Past, error) {
	var out []model.Past
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return r == ';' || r == '\n' }) {
		line = strings.Join(strings.Fields(line), " ")
		if line == "" {
			continue
		}
		day, rest, _ := strings.Cut(line, " ")
		p := model.Past{Kind: pastKind(rest), Direction: direction, Status: model.Completed, Title: model.Plain(strings.Trim(rest, " ,–-"))}
		if m := monthRE.FindStringSubmatch(day); m != nil {
			p.Day, p.MonthOnly = civil.Date(m[2]+"-"+("0" + m[1])[len(m[1])-1:]+"-01"), true
		} else if d, err := (Days{}).Parse(day); err == nil {
			p.Day = d
		}
		if !p.Day.Valid() || p.Title.Empty() {
			return nil, model.Refuse("typed.past", line)
		}
		out = append(out, p)
	}
	return out, nil
}

// pastKind is the kind of visit whose name stands in a text in any language, the longest name
// of several.
func pastKind(text string) model.EventKind {
	key, best, long := words.Fold(text), model.OfficialVisit, 0
	for _, lang := range words.Languages {
		for _, k := range model.EventKinds {
			if name := words.Fold(words.For(lang).Say("event.kind." + string(k))); len(name) > long && strings.Contains(key, name) {
				best, long = k, len(name)
			}
		}
	}
	return best
}
