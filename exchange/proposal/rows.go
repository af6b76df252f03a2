package proposal

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/exchange/source"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// Older is said aside of a letter under which an older one goes on.
const Older = "the older message below is not read"

// line reads a line that stands in no table.
func (w *walk) line(l source.Line) {
	text := strings.TrimSpace(textOf(l))
	switch {
	case text == "":
		return
	case w.older || beginsOlder(text):
		if !w.older {
			w.older = true
			w.Aside = append(w.Aside, Older)
			w.ask("older")
		}
		return
	case text == "--" || text == "-- ":
		w.signed = true
		return
	case !w.begun && letterHead(text):
		return
	}
	if d, ok := dayLine(text); ok && !w.signed {
		if !w.turn(d, text) {
			w.Aside = append(w.Aside, oneLine(text))
		}
		w.indent = l.Indent
		return
	}
	if !w.signed && w.headed(text, true) {
		w.indent = l.Indent
		return
	}
	plain := unmarked(text)
	at, rest, ok := hourAtHead(shortened(plain))
	switch {
	case ok && !w.signed:
		w.begun = true
		r := Row{At: w.place(l), Source: oneLine(text)}
		w.set(&r, at)
		w.apart(&r, oneLine(rest))
		w.indent = l.Indent
		w.add(r)
	case !w.signed && (w.announced(text) || w.written(text)):
		w.indent = l.Indent
	case len(w.Rows) > w.before && l.Indent > w.indent && !w.signed:
		w.goOn(oneLine(text))
	case !ok && w.sentences(l, text):
	case !ok && w.led(l, text):
	default:
		w.free(oneLine(text))
	}
}

// stampRE is how a paper says of when it is.
var stampRE = regexp.MustCompile(`(?i)^(?:draft|proiect|проєкт|проект|entwurf|projet|projekt|version|versiunea|версія|редакція)\s*[·|,;:–—-]|станом на|situația la|\bas of\b`)

// dayLine is a line that is a day, perhaps with something behind a tab.
func dayLine(text string) (date, bool) {
	if d, ok := readDay(text); ok {
		return d, ok
	}
	if i := strings.IndexAny(text, "\t\n"); i > 0 {
		return readDay(text[:i])
	}
	return date{}, false
}

var shorts = []struct {
	as   *regexp.Regexp
	said string
}{
	{regexp.MustCompile(`^(?i:NLT)\s+`), "by "}, {regexp.MustCompile(`^(?i:o/a)\s+`), "about "},
	{regexp.MustCompile(`^(\d{1,2}[.:]?\d{2}) to (\d{1,2}[.:]?\d{2})\b`), "$1 – $2"},
}

// shortened is a line with what staffs shorten before an hour said in full.
func shortened(line string) string {
	for _, s := range shorts {
		line = s.as.ReplaceAllString(line, s.said)
	}
	return line
}

// unmarked is a line without the sign of a list, or of a change, before it.
func unmarked(s string) string {
	for _, mark := range []string{"* ", "• ", "- ", "– ", "— ", "· ", "▪ ", "o "} {
		if rest, ok := strings.CutPrefix(s, mark); ok {
			return strings.TrimSpace(rest)
		}
	}
	return s
}

// isPoint says that the first line that says anything is a point of a list.
func isPoint(lines []string) bool {
	for _, s := range lines {
		if s = strings.TrimSpace(s); s != "" {
			return unmarked(s) != s && !strings.HasPrefix(s, "o ")
		}
	}
	return false
}

var olderRE = regexp.MustCompile(`(?i)^(-{3,}\s*(original|mesaj|ursprüngliche|message|oryginalna|початкове)|>|on .{5,80} wrote:$)`)

func beginsOlder(s string) bool { return olderRE.MatchString(s) }

var letterRE = regexp.MustCompile(`(?i)^(subject|from|to|cc|sent|date|subiect|de la|către|тема|від|кому|betreff|von|an|objet|de|à)\s*:`)

func letterHead(s string) bool { return letterRE.MatchString(s) }

var (
	lastsRE  = regexp.MustCompile(`\s*\((\d{1,3})\s*(?:min|minute|minutes|хв|Min)\.?\)$`)
	flightRE = regexp.MustCompile(`\((?:[^()]*,\s*)?(\d{1,3})\s*min\s+(?:flight|drive|zbor|Flug|vol)\)`)
	atPlace  = regexp.MustCompile(`^(?:Arrival|Sosire|Landing|Ankunft|Arrivée)\s+(?:at|la|in|à|am)\s+((?:\p{Lu}\S*\s+){0,3}Airport|Aeroportul(?:\s+\p{Lu}\S*){0,3})`)
	dressRE  = regexp.MustCompile(`(?i),\s*((?:business|lounge|dark|informal)\s+(?:suit|attire)s?|black tie|white tie|smart casual)$`)
	stopRE   = regexp.MustCompile(`(?:(\p{L}{5})\.|\s*;)$`) // of the sentence, and no short word
	closing  = regexp.MustCompile(`\s*\(([^()]*)\)\.?$`)
)

// apart takes what a line says behind its hour for what it is.
func (w *walk) apart(r *Row, text string) {
	if m := closing.FindStringSubmatch(text); m != nil {
		if access, rest, ok := pressOf(m[1]); ok {
			r.Press, r.Remarks = access, more(r.Remarks, rest)
			text = strings.TrimSpace(strings.TrimSuffix(text, m[0]))
		}
	}
	text = unsureItem(r, w.besides(r, stopRE.ReplaceAllString(text, "$1")))
	r.Title, r.Place = typed.CutPlace(text)
	if i := strings.LastIndex(r.Title, ", "); r.Place == "" && i > 0 && isPlace(r.Title[i:]) && !typed.InBrackets(r.Title[:i]) {
		r.Title, r.Place = r.Title[:i], r.Title[i+2:]
	}
	if m := closing.FindStringSubmatch(text); m != nil && isPlace(m[1]) && (r.Place == "" && endsInPlace(m[1]) || officeAhead(r.Place)) { // Meeting with Mr X, minister of … (Hall of Treaties)
		r.Title, r.Place = strings.TrimSpace(strings.TrimSuffix(text, m[0])), m[1]
	}
	if m := atPlace.FindStringSubmatch(r.Title); m != nil && r.Place == "" {
		r.Place = m[1]
	}
	if w.letter {
		r.atEnd()
	}
	w.option(r)
}

// endsInPlace says that a text is a place in two parts, of which the second is one by itself: MFA, Union Hall.
func endsInPlace(text string) bool {
	_, _, cut := strings.Cut(text, ", ")
	last := text[strings.LastIndexByte(text, ',')+1:]
	return cut && isPlace(last)
}

// besides takes off the end of a line how long it lasts and what is worn.
func (w *walk) besides(r *Row, text string) string {
	if m := lastsRE.FindStringSubmatch(text); m != nil && r.To == "" && r.From != "" {
		r.To, r.ToMark = plus(r.From, number(m[1])), ""
		text = strings.TrimSuffix(text, m[0])
		w.ask("end-counted", r.From, r.To)
	} else if m := flightRE.FindStringSubmatch(text); m != nil && r.To == "" && r.From != "" {
		r.To, r.ToMark = plus(r.From, number(m[1])), ""
		w.ask("end-counted", r.From, r.To)
	}
	if m := dressRE.FindStringSubmatch(text); m != nil {
		r.Remarks = more(r.Remarks, m[1])
		text = strings.TrimSuffix(text, m[0])
	}
	return text
}

// officeAhead says that a text begins with an office: it is whose, and not where.
func officeAhead(text string) bool {
	first, _, _ := strings.Cut(strings.TrimSpace(text), " ")
	first = words.Fold(strings.Trim(first, ",.()"))
	return officeWord(first) || said().somebody[first]
}

func (w *walk) option(r *Row) {
	key := words.Fold(r.Title)
	for _, s := range said().options {
		if strings.HasSuffix(key, "("+s+")") || strings.HasSuffix(key, ", "+s) {
			r.Status = "option"
		}
	}
}

// plus is an hour some minutes on.
func plus(hour string, minutes int) string {
	n, ok := civil.ParseClock(hour)
	if !ok {
		return ""
	}
	return civil.Clock((n + minutes) % (24 * 60))
}

// goOn puts a deeper line behind what it goes on from: the press, where it is, who takes
// part, the rest of a broken title, or a remark.
func (w *walk) goOn(text string) {
	r := &w.Rows[len(w.Rows)-1]
	r.Source += "\n" + text
	inside := strings.Trim(text, "() ")
	label, access, cut := strings.Cut(inside, ":")
	if col, known := columnOf(label); cut && known && col == typed.ColPress {
		inside = strings.TrimSpace(access)
	}
	if access, rest, ok := pressOf(inside); ok {
		r.Press, r.Remarks = access, more(r.Remarks, rest)
		return
	}
	key := words.Fold(inside)
	begins := func(list []string) bool {
		return slices.ContainsFunc(list, func(s string) bool { return strings.HasPrefix(key, s+" ") || strings.HasPrefix(key, s+":") })
	}
	switch {
	case r.Remarks == "" && r.Place == "" && goesOn(r.Title, text):
		r.Title, r.Place = typed.CutPlace(r.Title + " " + text)
	case r.Remarks == "" && r.Place != "" && goesOn(r.Place, text):
		r.Place += " " + text
	case begins(said().withWho) || headsRE.MatchString(inside):
		r.Who = more(r.Who, inside)
	case r.Place == "" && !strings.HasPrefix(text, "(") && isPlace(inside):
		r.Place = inside
	default:
		r.Remarks = more(r.Remarks, inside)
	}
	if !w.asks("lines-mixed") {
		w.ask("lines-mixed", r.Title)
	}
}

var headsRE = regexp.MustCompile(`^\d{1,3}\s*\+\s*\d{1,3}$`)

func isPlace(text string) bool {
	for s := range strings.FieldsSeq(words.Fold(text)) {
		if said().places[strings.Trim(s, ",.()\"")] {
			return true
		}
	}
	return typed.IsPlace(text)
}

// goesOn says that a line goes on with the one above: that one is not at its end, or this
// one not at a beginning.
func goesOn(above, line string) bool {
	last, _ := utf8.DecodeLastRuneInString(above)
	first, _ := utf8.DecodeRuneInString(line)
	return strings.ContainsRune(",:–—-/&", last) || unicode.IsLower(first) || strings.ContainsRune(`"„“«`, first)
}

// free is text that is no row: above the first one it is of the head, else it stands aside.
func (w *walk) free(text string) {
	if !w.begun && len(w.Rows) == 0 {
		w.above = append(w.above, text)
		return
	}
	if w.signed || politeRE.MatchString(text) {
		return
	}
	w.Aside = append(w.Aside, text)
}

var politeRE = regexp.MustCompile(`(?i)^(best|kind|warm)?\s*(regards|wishes)\b|^(cu stimă|cu respect|з повагою|mit freundlichen|cordialement|z poważaniem)`)
