package words

import (
	"slices"
	"sync"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"chancery/model/civil"
)

// Together is the style of a paper in several languages: hours stand there once for all of its readers, and
// are in no half of the day where one of the languages knows none.
func (h House) Together(langs []string) House {
	if h.is("hour", "am-pm") && slices.ContainsFunc(langs, func(l string) bool { return !For(l).halves() }) {
		return h.With("hour", "colon")
	}
	return h
}

// InCells is the style where hours stand in words beside those that a table writes by itself, which has no
// a.m. and no noon.
func (h House) InCells() House {
	h.cells = true
	return h
}

// Figures is a day in figures, for all languages of a paper: the month comes last in no order that the
// readers of the other take for it.
func (h House) Figures(d civil.Date) string {
	if h.Preset() == "american" {
		return string(d)
	}
	return string(d[8:]) + "." + string(d[5:7]) + "." + string(d[:4])
}

// DayPattern is how tables with days of their own write them: in the words of a language, or, of several, in
// figures.
func (h House) DayPattern(langs []string) string {
	w := h.Speaker(langs[0])
	switch {
	case len(langs) > 1 && h.Preset() == "american":
		return "yyyy-mm-dd"
	case len(langs) > 1:
		return "dd.mm.yyyy"
	case w.monthFirst:
		return "[$-409]ddd, mmm d, yyyy"
	}
	return "[$-" + w.Say("date.lcid") + "]" + w.Say("date.cell")
}

// Speaker is the speaker of a language as the style has it write: in the English of the
// United States the month stands before the day.
func (h House) Speaker(lang string) *Words {
	if w := For(lang); h.Preset() != "american" || !w.halves() {
		return w
	}
	return american()
}

var american = sync.OnceValue(func() *Words {
	w := For("en")
	return &Words{lang: w.lang, said: w.said, rules: w.rules, names: w.names, monthFirst: true, order: collate.New(language.Make(w.lang), collate.Numeric)}
})
