package sheet

import (
	"strconv"
	"strings"

	"chancery/ui/part"
	"chancery/words"
)

// Rows, as the table of what changes reads them.

func (f *againCard) heads() []part.Col {
	w := f.kit.Words
	return []part.Col{
		{Title: w.Say("sheet.again.in"), Width: 120, Least: 100, Fixed: true, Frozen: true}, {Title: w.Say("sheet.again.was"), Width: 200, Least: 150, Fixed: true, Flex: 1},
		{Title: w.Say("sheet.again.now"), Width: 200, Least: 150, Flex: 1, Bold: true}, {Title: w.Say("sheet.again.times"), Width: 150, Least: 110, Fixed: true, Flex: 1},
	}
}

func (f *againCard) Len() int {
	if f.guests == nil {
		return 0
	}
	return len(f.guests.Rows)
}

func (f *againCard) Cell(row, col int) string {
	r := &f.guests.Rows[row]
	switch {
	case col == 0 && r.Person != 0:
		return f.kit.Words.Say("sheet.again.person")
	case col == 0 && r.Place != nil:
		return f.kit.Words.Say("sheet.col.place")
	case col == 0 && r.Lang == "":
		return f.kit.Words.Say("sheet.again.every")
	case col == 0:
		return words.For(r.Lang).Say("words.language")
	case col == 1:
		return r.Was
	case col == 2:
		return r.Now
	}
	if len(r.In) == 0 {
		return strconv.Itoa(r.Times)
	}
	in := strings.Join(r.In, " · ")
	if r.Times > len(r.In) {
		in += " · …"
	}
	return f.kit.Words.Say("sheet.again.stands", r.Times, in)
}

// Above says what becomes of what nobody has worded.
func (f *againCard) Above(row int) part.Between {
	r := &f.guests.Rows[row]
	switch {
	case r.Now != "":
		return part.Between{}
	case r.Place != nil:
		return part.Between{Gap: f.kit.Words.Say("sheet.again.emptied"), Bad: true}
	case r.Proper():
		return part.Between{Gap: f.kit.Words.Say("sheet.again.proper")}
	case r.Person != 0:
		return part.Between{Gap: f.kit.Words.Say("sheet.again.delegation")}
	}
	return part.Between{Gap: f.kit.Words.Say("sheet.again.stays"), Bad: true}
}

func (f *againCard) Look(int) part.RowLook { return part.RowLook{} }

func (f *againCard) word(row, _ int, text string) error {
	if r := &f.guests.Rows[row]; r.Now != text {
		r.Now = text
		f.worded = append(f.worded, part.Left{Where: r.Was, Text: text})
	}
	f.renew()
	return nil
}

func (f *againCard) suggest(row, _ int, text string) []part.Suggestion {
	if r := &f.guests.Rows[row]; r.Place != nil && r.Now == "" {
		return []part.Suggestion{{Label: f.kit.Words.Say("sheet.again.keep", r.Was), Text: r.Was}}
	}
	if r := &f.guests.Rows[row]; r.Person == 0 {
		if now := r.Offered(); now != "" && now != r.Was {
			return []part.Suggestion{{Label: now, Text: now}}
		}
		return nil
	}
	return suggestPeople(f.kit, &f.cells, "", text)
}
