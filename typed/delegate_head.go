package typed

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// What a column of a list of people may hold, by the words for its heading: typed.delegate.head.name.
const (
	headNumber  = "number"
	headName    = "name"
	headFirst   = "first"
	headLast    = "last"
	headAddress = "address"
	headOffice  = "office"
	headRole    = "role"
	headTongue  = "language"
	headAnswer  = "status"
	headRemarks = "remarks"
	headState   = "state"
	headReach   = "reach"  // a telephone number, an address for letters
	headSecret  = "secret" // which is kept on the card of a person, or nowhere
)

var headKinds = []string{headNumber, headName, headFirst, headLast, headAddress, headOffice, headRole, headTongue, headAnswer, headRemarks, headState, headReach, headSecret}

// headed is a column of a list, as its heading names it.
type headed struct {
	kind string // "" where the heading is not understood
	lang string // of the heading, or that which stands behind it: Office (RO)
	said bool   // behind it
	text string
}

var (
	headBracketRE = regexp.MustCompile(`\s*[(\[]([^()\[\]]*)[)\]]\s*$`)
	headCodeRE    = regexp.MustCompile(`[\s,–—-]+(\pL{2,3})$`)
	headPartsRE   = regexp.MustCompile(`\s*[/&+;|]\s*`)
)

// headingOf reads the heading of a column: Office, Funcția (RO), Name / Nume.
func headingOf(cell string) headed {
	out := headed{text: cell}
	bare := strings.Trim(cell, " .:*")
	if m := headBracketRE.FindStringSubmatch(bare); m != nil {
		out.lang, bare = tongueCode(m[1]), strings.TrimSuffix(bare, m[0])
	} else if m := headCodeRE.FindStringSubmatch(bare); m != nil && tongueCode(m[1]) != "" && lists().heads[words.Fold(bare)].kind == "" {
		out.lang, bare = tongueCode(m[1]), strings.TrimSuffix(bare, m[0])
	}
	out.said = out.lang != ""
	known := func(s string) headed { return lists().heads[words.Fold(strings.Trim(s, " .:*"))] }
	h := known(bare)
	if parts := headPartsRE.Split(bare, -1); h.kind == "" && len(parts) > 1 { // in several languages at once
		for i, s := range parts {
			if one := known(s); i == 0 {
				h.kind = one.kind
			} else if one.kind != h.kind {
				return out
			}
		}
	}
	if out.kind = h.kind; out.lang == "" {
		out.lang = h.lang
	}
	return out
}

// HeadTongue is the language of the column that a heading is above, "" where nothing tells it.
func HeadTongue(head string) string { return headingOf(oneLine(head)).lang }

// tongueCode is the language of the content that a word or a code means, "" for none.
func tongueCode(s string) string {
	key := words.Fold(strings.Trim(s, " ."))
	if code := lists().tongues[key]; code != "" && slices.Contains(words.Languages, code) {
		return code
	}
	for _, code := range words.Languages { // рум.
		for _, name := range inEveryLanguage("tongue." + code) {
			if len([]rune(key)) > 2 && strings.HasPrefix(words.Fold(name), key) {
				return code
			}
		}
	}
	return ""
}

// headingsOf are the columns of a row of headings: one of them is of names, and another is understood too,
// whatever else stands there. Nobody is called Name.
func headingsOf(cells []string) []headed {
	out, known, named := make([]headed, len(cells)), 0, false
	for i, cell := range cells {
		out[i] = headingOf(oneLine(cell))
		if out[i].kind != "" {
			known++
		}
		named = named || out[i].kind == headName || out[i].kind == headLast
	}
	if !named || known < 2 {
		return nil
	}
	office := func(h headed) bool { return h.kind == headOffice }
	if i := slices.IndexFunc(out, func(h headed) bool { return h.kind == headAddress && words.Fold(h.text) == "title" }); i >= 0 && !slices.ContainsFunc(out, office) {
		out[i].kind = headOffice // of somebody whose title is the office
	}
	if i := slices.IndexFunc(out, office); i >= 0 && slices.IndexFunc(out[i+1:], office) < 0 && !out[i].said {
		out[i].lang = "" // one column of offices may be in any language, whatever its heading is in
	}
	return out
}

// readHeaded reads the cells of a row by the headings above them.
func readHeaded(cols []headed, cells []string) (Delegate, bool) {
	var d Delegate
	var first, last, notes []string
	address := ""
	d.nameIn, d.officeIn = model.Text{}, model.Text{}
	for i, cell := range cells {
		if cell = oneLine(cell); cell == "" || i >= len(cols) {
			continue
		}
		switch h := cols[i]; h.kind {
		case headNumber, headState, headSecret:
		case "":
			if h.text != "" || !figureRE.MatchString(cell) {
				notes = d.note(notes, h, cell)
			}
		case headName:
			if d.Name == "" {
				d.named(d.without(leadRE.ReplaceAllString(cell, "")))
			} else if h.lang != "" && d.nameIn[h.lang] == "" {
				_, d.nameIn[h.lang] = Addressed(cell)
			}
		case headFirst:
			first = append(first, cell)
		case headLast:
			last = append(last, cell)
		case headAddress:
			address = cell
		case headOffice:
			trade, _, _ := strings.Cut(cell, ",")
			if is := d.ofTrade(strings.TrimSpace(trade)); d.says(cell) && !is { // "Interpreter, Polish" is an office that tells a language
				continue
			}
			if said := d.without(cell); h.lang != "" && d.officeIn[h.lang] == "" && !strings.Contains(said, " / ") {
				d.officeIn[h.lang] = said
			} else {
				d.Offices = append(d.Offices, d.offices(cell)...)
			}
		case headTongue:
			if codes, ok := spoken(cell); ok { // also what would be an answer elsewhere: NO, DA
				d.Languages = codes
			} else {
				notes = d.note(notes, h, cell)
			}
		case headReach:
			notes = d.reach(notes, h, cell)
		default:
			notes = d.note(notes, h, cell)
		}
	}
	if d.Name == "" {
		d.Address, d.Name = Addressed(strings.Join(append(first, last...), " "))
	}
	d.Address = cmp.Or(address, d.Address)
	d.remarks = strings.Join(notes, "\n")
	d.tell()
	return d, d.Name != ""
}

// note keeps what a cell says that is no part, answer or language, under its heading where that is none
// of those that are understood.
func (d *Delegate) note(notes []string, h headed, cell string) []string {
	switch {
	case d.says(cell):
		return notes
	case h.kind == "" && h.text != "":
		cell = strings.TrimRight(h.text, " :") + ": " + cell
	}
	return append(notes, cell)
}

// secret are the headings of columns of which nothing is taken in.
func secret(cols []headed) (out []string) {
	for _, h := range cols {
		if h.kind == headSecret {
			out = append(out, h.text)
		}
	}
	return out
}
