package proposal

import (
	"slices"
	"strconv"
	"strings"

	"chancery/exchange/source"
	"chancery/model"
	"chancery/model/civil"
)

// add puts a row in, on its day.
func (w *walk) add(r Row) {
	r.Day = w.day
	if r.Title == "" && r.Remarks != "" {
		r.Title, r.Remarks = r.Remarks, ""
		w.ask("no-title", r.At, r.Title)
	}
	if r.Title == "" && r.From == "" {
		if s := strings.TrimSpace(r.Source); s != "" {
			w.free(s)
		}
		return
	}
	if r.From == "" && r.FromMark == "" && !r.AllDay {
		r.FromMark = "tbc"
	}
	if r.From == "" && r.To == "" && r.ToMark == "" && !r.AllDay {
		r.ToMark = "open"
	}
	if r.From != "" && r.To == "" && r.ToMark == "" {
		r.ToMark = "open"
	}
	w.option(&r)
	w.begun = true
	if r.calledOff() {
		w.ask("cancelled", r.Title, r.begins())
		w.cancelled = append(w.cancelled, r)
		return
	}
	w.Rows = append(w.Rows, r)
}

// sure reads how sure the hours of a row are: "about", or "about, until" of both.
func (w *walk) sure(r *Row, text string) {
	if i := strings.LastIndexByte(text, '('); i >= 0 && strings.HasSuffix(strings.TrimSpace(text), ")") { // the day of the end
		if d, ok := readDay(strings.Trim(text[i:], " ()")); ok && d.month > 0 {
			w.lastly(r, d)
			text = strings.TrimRight(text[:i], " –—-,")
		}
	}
	if at, ok := readWhen(oneLine(text)); ok && r.From == "" && at.from == "" && at.fromMark != "" { // afterwards: it has no hour
		w.set(r, at)
		return
	}
	from, to, _ := strings.Cut(text, ",")
	if at, ok := readWhen(strings.TrimSpace(from) + " " + r.From); ok && r.From != "" {
		r.FromMark = at.fromMark
	} else if strings.TrimSpace(from) != "" {
		r.Remarks = more(r.Remarks, oneLine(text))
		return
	}
	if at, ok := readWhen(strings.TrimSpace(to) + " " + r.To); ok && r.To != "" && strings.TrimSpace(to) != "" {
		if r.ToMark = at.fromMark; at.fromMark == "by" { // "until" is what an end is
			r.ToMark = ""
		}
	}
}

// settle takes off what stands below the last row with an hour and has none, such as sums
// and signatures and where nothing stands in the place of an hour, and puts hours after midnight on their day.
func (w *walk) settle() {
	last := -1
	for i := range w.Rows {
		if w.Rows[i].From != "" || w.Rows[i].AllDay || w.Rows[i].FromMark == "part" || w.Rows[i].FromMark == "after" {
			last = i
		}
	}
	for i := last + 1; i < len(w.Rows) && last >= 0; i++ {
		if r := w.Rows[i]; r.FromMark == "tbc" && r.Number == "" && !(r.worded && r.Title != "") {
			w.Aside = append(w.Aside, r.Source)
			w.Ask = slices.DeleteFunc(w.Ask, func(e *model.Error) bool { return e.Code == "takein.no-hour-read" && e.Args[0] == r.At }) // it is no row
			w.Rows = slices.Delete(w.Rows, i, i+1)
			i--
		}
	}
	for i := range w.Rows {
		w.night(i)
	}
	if strings.HasPrefix(w.Lang, "ro") {
		w.commas()
	}
}

// night puts what begins in the small hours, below an evening, on the next day.
func (w *walk) night(i int) {
	if r := &w.Rows[i]; r.Day != "" && nightly(w.Rows, i) {
		r.Day, r.late = r.Day.Add(1), true
		w.ask("next-day", strconv.Itoa(i+1), r.Title)
	}
}

// nights puts what follows an evening, of rows that were lent the day of one above, on the next day: the night first, and
// then whatever begins after it.
func (p *Proposal) nights(row int, day civil.Date) {
	night := false
	for i := row + 1; i < len(p.Rows) && p.Rows[i].lent; i++ {
		r := &p.Rows[i]
		r.Day, r.late = day, false
		switch {
		case nightly(p.Rows, i):
			r.Day, r.late, night = day.Add(1), true, true
		case night && r.From >= "05:00":
			day, night = day.Add(1), false
			r.Day = day
		}
	}
}

// evening is the day that a row is of: that of the evening before, where it is of the night after it.
func (r *Row) evening() civil.Date {
	if r.late {
		return r.Day.Add(-1)
	}
	return r.Day
}

// nightly says that a row begins in the small hours of the night after the evening above it; others of that night, and
// what has no hour, may stand between.
func nightly(rows []Row, i int) bool {
	r := &rows[i]
	if r.From == "" || r.From >= "05:00" {
		return false
	}
	for j := i - 1; j >= 0; j-- {
		above := &rows[j]
		small := above.From != "" && above.From < "05:00"
		switch {
		case above.Day != r.Day && !(small && above.Day == r.Day.Add(1)), above.Zone != r.Zone:
			return false
		case above.From >= "17:00":
			return true
		case above.From != "" && !small, small && above.Day == r.Day:
			return false
		}
	}
	return false
}

var commas = strings.NewReplacer("ş", "ș", "ţ", "ț", "Ş", "Ș", "Ţ", "Ț")

// commas writes the letters of Romanian as Romanian does: with commas below, no cedillas.
func (w *walk) commas() {
	for i := range w.Rows {
		r := &w.Rows[i]
		for _, s := range []*string{&r.Title, &r.Place, &r.Host, &r.Guest, &r.Who, &r.Remarks, &r.Responsible, &r.Interpretation} {
			if fixed := commas.Replace(*s); fixed != *s {
				*s = fixed
				if !w.asks("cedillas") {
					w.ask("cedillas")
				}
			}
		}
	}
	w.Title = commas.Replace(w.Title)
}

// textOf are the cells of a line as one text.
func textOf(l source.Line) string {
	var out []string
	for _, c := range l.Cells {
		if c.Text != "" && !c.Above {
			out = append(out, c.Text)
		}
	}
	return strings.Join(out, " ")
}
