package proposal

import (
	"slices"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// Said are the fields in which a row differs, each with what it said and what it says.
func (p *Proposal) Said(w *words.Words, one *Change) (out []string) {
	for i, f := range one.Fields {
		was, now := one.Was[i], one.Now[i]
		if f == "press" {
			was, now = pressSaid(w, was), pressSaid(w, now)
		}
		if f == "day" || f == "last_day" {
			was, now = daySaid(w, was), daySaid(w, now)
		}
		if f == "from" || f == "to" {
			was, now = hourSaid(w, was), hourSaid(w, now)
		}
		name := w.Say("takein.field." + f)
		switch {
		case was == now:
			out = append(out, name)
		case was == "":
			out = append(out, w.Say("takein.told.now", name, now))
		case now == "":
			out = append(out, w.Say("takein.told.no-more", name, was))
		default:
			out = append(out, w.Say("takein.told.other", name, was, now))
		}
	}
	return out
}

// Marked is an hour with its mark in words.
func Marked(w *words.Words, mark, hour string) string {
	if mark == "" || mark == "open" {
		return hour
	}
	return strings.TrimSpace(w.Say("takein.mark."+mark, hour)) // what is to be confirmed may have no hour
}

// hourSaid is an hour with its mark as a difference names it.
func hourSaid(w *words.Words, text string) string {
	mark, hour, ok := strings.Cut(text, " ")
	if !ok && text != "" && !strings.Contains(text, ":") {
		mark, ok = text, true
	}
	if !ok {
		return text
	}
	return Marked(w, mark, hour)
}

// daySaid is a day as people say it.
func daySaid(w *words.Words, day string) string {
	if !civil.Date(day).Valid() {
		return day
	}
	return w.DayShort(civil.Date(day))
}

func pressSaid(w *words.Words, access string) string {
	if access == "" {
		return ""
	}
	return w.Say("press." + access)
}

// Named is the question whether a draft tells the hours of the clocks that it names.
func (p *Proposal) Named(w *words.Words, behind int) *model.Error {
	code, by := "takein.named-behind", behind
	if behind < 0 {
		code, by = "takein.named-ahead", -behind
	}
	return model.Refuse(code, strconv.Itoa(by/60)+":"+two(by%60), w.City(p.Zone))
}

// TellsClocks says that a file is a calendar each entry of which says whose clocks its hours are on: nothing is to be asked
// of them, by however much they are apart from those of the visit.
func (p *Proposal) TellsClocks() bool {
	return p.dated && !slices.ContainsFunc(p.Rows, func(r Row) bool { return r.Floating })
}

// Clocks is the question whether a draft tells the hours of other clocks.
func (p *Proposal) Clocks(behind, rows int) *model.Error {
	code, by := "takein.behind", behind
	if behind < 0 {
		code, by = "takein.ahead", -behind
	}
	return model.Refuse(code, strconv.Itoa(by/60)+":"+two(by%60), strconv.Itoa(rows))
}
