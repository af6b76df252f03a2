package proposal

import (
	"regexp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// press reads the cell of the press.
func (w *walk) press(r *Row, text string) {
	first, below, _ := strings.Cut(text, "\n")
	access, rest, ok := pressOf(first)
	if !ok {
		r.Remarks = more(r.Remarks, listed(text))
		return
	}
	r.admit(access, first, rest)
	r.Remarks = more(r.Remarks, listed(below))
}

var (
	onlyPhotosRE = regexp.MustCompile(`(?i)photograph|stills|fotogra|фотограф`)
	pressOnRE    = regexp.MustCompile(`(?i)statement|question|declara|întreb|заяв|питан|camera|камер|photo|foto|фото|video|відео|media|медіа|press|presă|прес|pool|пул|journal|jurnal|журнал|stream|інтерв|interv`)
)

// admit lets the press come to a row as the draft says it. Its own words stay as the note, where no access of ours says as
// much: only photographers, no statements.
func (r *Row) admit(access, said, rest string) {
	r.Press = access
	if access == string(model.PressPictures) && onlyPhotosRE.MatchString(said) {
		r.pressNote = strings.Trim(oneLine(said), " .")
	}
	if pressOnRE.MatchString(rest) {
		r.pressNote = more(r.pressNote, rest)
		return
	}
	r.Remarks = more(r.Remarks, rest)
}

// Admits says how the press comes to a row, with what the draft says of it besides.
func (r *Row) Admits(w *words.Words) string {
	return strings.Trim(pressSaid(w, r.Press)+"; "+r.pressNote, "; ")
}

// noteOfPress puts the words that a row has of the press besides its access into an item.
func (r *Row) noteOfPress(it *model.Item, lang string) {
	if r.pressNote != "" {
		it.PressNote = model.Text{lang: r.pressNote}
	}
}

// besidePress takes remarks, of which one may say how the press comes: Press: pool only. Where the file has no column for
// it, it may say so in words of the press alone: Closed to press.
func (w *walk) besidePress(r *Row, remarks string) {
	for one := range strings.SplitSeq(remarks, "; ") {
		label, _, cut := strings.Cut(one, ":")
		col, _ := columnOf(label)
		access, rest, ok := pressSaidIn(one)
		switch {
		case r.Press != "" || !(cut && col == typed.ColPress) && slices.Contains(w.cols.as, typed.ColPress):
			r.Remarks = more(r.Remarks, one)
		case ok && cut && col == typed.ColPress:
			r.pressed = one
			r.admit(access, one[len(label)+1:], rest)
		default:
			r.pressAmong(one)
		}
	}
}

// pressAmong takes a remark, of which one sentence may say how the press comes: Pool press. Dark suit.
func (r *Row) pressAmong(remark string) {
	var left []string
	for _, sentence := range sentencesOf(remark) {
		text := strings.TrimRight(sentence, ".")
		head, rest, _ := strings.Cut(text, ", ")
		access, _, ok := pressSaidIn(text)
		if ok {
			head, rest = text, ""
		} else {
			access, _, ok = pressSaidIn(head)
		}
		if !ok || r.Press != "" || !ofPress(access, head) {
			left = append(left, sentence)
			continue
		}
		r.pressed = text
		r.admit(access, head, rest)
	}
	if r.pressed != "" {
		remark = strings.Join(left, " ")
		if len(left) == 1 { // the other said that it goes on
			remark = strings.TrimSuffix(remark, ".")
		}
	}
	r.Remarks = more(r.Remarks, remark)
}

// ofPress says that words mean how the press comes, without any that say so: not one that may be of anything else, such as
// Closed, and none that says what happens, such as Press statements.
func ofPress(access, text string) bool {
	return (len(strings.Fields(text)) > 1 || access == string(model.PressPictures)) && access != string(model.PressWords) && access != string(model.PressWritten)
}

// guessedPress says of which rows the press was read among the remarks.
func (p *Proposal) guessedPress() {
	var rows []int
	for i := range p.Rows {
		if p.Rows[i].pressed != "" {
			rows = append(rows, i+1)
		}
	}
	if len(rows) > 0 {
		p.ask("press-read", numbersOf(rows))
	}
}

// poolsRE are several pools at once: Pools 1–3.
var poolsRE = regexp.MustCompile(`(?i)^(?:pools|pooluri(?:le)?|пули)\s+(\d[\d–,\s-]*)$`)

func pressOf(text string) (access, rest string, ok bool) {
	text = strings.Trim(oneLine(text), " .")
	if a, ok := said().press[words.Fold(text)]; ok {
		return a, "", true
	}
	if m := poolsRE.FindStringSubmatch(text); m != nil {
		return "pool", m[1], true
	}
	a, rest, ok := typed.ReadPress(text)
	if head, more, cut := strings.Cut(text, ", "); !ok && cut { // at the start, then closed
		if a, rest, ok = typed.ReadPress(head); ok {
			rest = strings.Trim(rest+", "+more, ", ")
		}
	}
	return string(a), rest, ok && a != ""
}

// unsaidStays keeps how the press comes to a row, and its interpretation, where the draft does not say it of that row,
// whatever it says of others: silence takes back nothing.
func unsaidStays(was, is *Row) {
	is.Press, is.Interpretation = firstOf(is.Press, was.Press), firstOf(strings.TrimSpace(is.Interpretation), was.Interpretation)
}
