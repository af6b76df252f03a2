package proposal

import (
	"slices"
	"strings"

	"chancery/exchange/source"
	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// otherOffice finds further columns of offices, each in a language of its own: Funcția beside Office, Position beside
// Stanowisko.
func otherOffice(head source.Line, cols []string) {
	first := slices.Index(cols, "office")
	if first < 0 || first >= len(head.Cells) {
		return
	}
	had := []string{typed.HeadTongue(head.Cells[first].Text)}
	for i, col := range cols {
		head, kept := strings.CutPrefix(col, "?")
		if !kept || peopleColumn(head) != "office" {
			continue
		}
		if lang := typed.HeadTongue(head); lang != "" && !slices.Contains(had, lang) {
			cols[i], had = "office", append(had, lang)
		}
	}
}

// officesIn remembers in which language each column of offices is, where there are several. Whose language nothing tells
// is kept as a remark, the first of all too where that of another is known: two of them cannot be one office.
func (p *Proposal) officesIn(cols []string) {
	var at []int
	for i, col := range cols {
		if col == "office" {
			at = append(at, i)
		}
	}
	if len(at) < 2 {
		return
	}
	tongue := func(i int) string { return typed.HeadTongue(p.Columns[i].Head) }
	first := at[max(0, slices.IndexFunc(at, func(i int) bool { return tongue(i) != "" }))]
	langs := make([]string, len(cols))
	langs[first] = tongue(first)
	for _, i := range at {
		switch lang := tongue(i); {
		case i == first:
		case lang == "" || slices.Contains(langs, lang):
			cols[i], p.Columns[i].As = "?"+p.Columns[i].Head, string(typed.ColRemarks)
		default:
			langs[i] = lang
		}
	}
	if langs[first] != "" {
		p.offices = langs
	}
}

// filed puts the offices of a list that has them in one language under it, but for those that are plainly in another: a
// coregraf is no English word for standing among names.
func (p *Proposal) filed() {
	for i := range p.People {
		d := &p.People[i]
		if p.Lang != "" && slices.Contains(words.Languages, p.Lang) && d.Office != "" && d.Offices == nil && !strings.Contains(d.Office, " / ") {
			d.Offices = model.Text{firstOf(inPlain(d.Office), tongue(d.Office, p.Lang)): d.Office}
		}
	}
}

// inPlain is the language that a text is plainly in, by its words, else by its small ones; "" where nobody can tell.
func inPlain(text string) string {
	for of := range typed.Filed(nil, text, "") {
		if of == "" {
			of = langOf(text)
		}
		if slices.Contains(words.Languages, of) {
			return of
		}
	}
	return ""
}

// held is the office of somebody in each language in which the list has it.
func (d *Person) held(lang string) model.Text {
	if d.Offices != nil {
		return d.Offices
	}
	return inTongue(d.Office, lang)
}

// OfficeSaid is the office in all the languages in which the list has it.
func (d *Person) OfficeSaid() string {
	out := []string{d.Office}
	for _, l := range words.Languages {
		if s := d.Offices[l]; s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return strings.Join(slices.DeleteFunc(out, func(s string) bool { return s == "" }), " / ")
}

// otherwise is a language in which an office is called otherwise than it is known, "" for none: not one in which nobody
// has written it, and not where it is only filed under another.
func otherwise(said, known model.Text, lang string) string {
	for _, l := range append([]string{lang}, words.Languages...) {
		if said[l] != "" && known[l] != "" && !sayIt(known, said[l]) {
			return l
		}
	}
	return ""
}
