package proposal

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"chancery/exchange/source"
	"chancery/model"
	"chancery/words"
)

// ofReaders says that a cell of our own paper tells who may have the item. It says nothing about the
// item, and what comes in is for the office alone until somebody opens it.
func ofReaders(head, text string) bool {
	key := words.Fold(oneLine(text))
	return readersOf().heads[words.Fold(strings.TrimSpace(head))] && (readersOf().names[key] || key == "")
}

type readers struct{ heads, names map[string]bool }

var readersOf = sync.OnceValue(func() readers {
	out := readers{map[string]bool{}, map[string]bool{}}
	for _, lang := range words.Languages {
		w := words.For(lang)
		out.heads[words.Fold(w.Say("export.col.readers"))] = true
		for _, a := range model.Audiences {
			for _, name := range append([]string{w.Say("export.readers." + string(a))}, w.List("typed.also.audience."+string(a))...) {
				out.names[words.Fold(name)] = true
			}
		}
	}
	return out
})

// ownClocks is the zone whose clocks our own papers and tables name: Bucharest time, UTC+2. "" where they name
// none, or those of several towns.
func ownClocks(text string) string {
	zone := ""
	for _, re := range clocksRE() {
		for _, m := range re.FindAllStringSubmatch(text, -1) {
			switch named := words.Zone(m[1]); {
			case named == "":
			case zone == "":
				zone = named
			case zone != named:
				return ""
			}
		}
	}
	return zone
}

// clocksAlone is that zone, where a line says nothing else.
func clocksAlone(text string) string {
	for _, re := range clocksRE() {
		if at := re.FindStringIndex(text); at != nil && at[0] == 0 && strings.Trim(text[at[1]:], "+-−±:0123456789") == "" {
			return ownClocks(text)
		}
	}
	return ""
}

// clocksRE is how that is said in each language.
var clocksRE = sync.OnceValue(func() (out []*regexp.Regexp) {
	for _, lang := range words.Languages {
		said := regexp.QuoteMeta(words.For(lang).Say("words.clock-of", "CITY", "OFFSET"))
		said = strings.NewReplacer("CITY", `([^\n\t\d,:;·|()]{2,40}?)`, "OFFSET", "UTC", `\ `, " ", " ", `\s`).Replace(said)
		out = append(out, regexp.MustCompile("(?i)(?:^|[^\\pL])"+said))
	}
	return out
})

// inNoTongue are sheets without what our own papers write behind a text that another language lends:
// Talks (text in English). It is no part of the text, however a narrow column broke it into lines.
func inNoTongue(sheets []source.Sheet) []source.Sheet {
	out := slices.Clone(sheets)
	for i := range out {
		out[i].Lines = slices.Clone(out[i].Lines)
		for j := range out[i].Lines {
			l := &out[i].Lines[j]
			lends := func(c source.Cell) bool { return strings.Contains(c.Text, "(") && lentRE().MatchString(c.Text) }
			if !slices.ContainsFunc(l.Cells, lends) {
				continue
			}
			l.Cells = slices.Clone(l.Cells)
			for k := range l.Cells {
				l.Cells[k].Text = lentRE().ReplaceAllString(l.Cells[k].Text, "")
			}
		}
	}
	return out
}

// lentRE is how that is said, of each language in each.
var lentRE = sync.OnceValue(func() *regexp.Regexp {
	const gap = `[\s\x{a0}]`
	var all []string
	for _, in := range words.Languages {
		w := words.For(in)
		for _, of := range words.Languages {
			parts := strings.Fields(w.Say("export.in-language", w.Tongues(of)))
			for i := range parts {
				parts[i] = regexp.QuoteMeta(parts[i])
			}
			all = append(all, strings.Join(parts, gap+"+"))
		}
	}
	return regexp.MustCompile("(?i)" + gap + `*\((?:` + strings.Join(all, "|") + `)\)`)
})

// isVisit says that a row is the visit itself, as our own calendars have it: it is called as the
// calendar is, and all others lie within its days.
func (p *Proposal) isVisit(r Row) bool {
	last := max(r.Day, r.LastDay)
	return r.AllDay && len(p.Rows) > 1 && p.Title != "" && r.Title == p.Title && !slices.ContainsFunc(p.Rows, func(one Row) bool {
		return one.Day < r.Day || one.Day > last || one.UID != r.UID && one.AllDay && one.Title == r.Title
	})
}
