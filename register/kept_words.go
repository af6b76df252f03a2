package register

import (
	"strings"
	"unicode/utf8"

	"chancery/model"
)

// Remember keeps words that a column of a new row did not take among the remarks of the row, with the
// name of the column before them; it says how that column is called, "" where the row has no remarks.
func (b *Book) Remember(r *Row, c *Column, text string) string {
	if _, key := remarksOf(r.Record); c.Key == key {
		return ""
	}
	return b.RememberAs(r, b.Name(c), text)
}

// RememberAs is as Remember of what stood under a heading that names no column.
func (b *Book) RememberAs(r *Row, heading, text string) string {
	of, key := remarksOf(r.Record)
	if of == nil {
		return ""
	}
	lang, kept := b.Lang, strings.Join(strings.Fields(heading+": "+text), " ")
	next := *of
	if plain := next[""]; plain != "" && next[lang] == "" {
		lang = ""
	}
	if was := next[lang]; was != "" {
		kept = was + "; " + kept
	}
	const most = 1000
	if utf8.RuneCountInString(kept) > most {
		return ""
	}
	*of = next.With(lang, kept)
	return b.Words.Say("register.col." + key)
}

// remarksOf are the remarks of a row, for the office alone, and the key of their column; nil for none.
func remarksOf(r model.Record) (*model.Text, string) {
	switch r := r.(type) {
	case *model.Commitment:
		return &r.Notes, "notes"
	case *model.Instrument:
		return &r.Remarks, "remarks"
	case *model.Invitation:
		return &r.Remarks, "remarks"
	case *model.Letter:
		return &r.Remarks, "remarks"
	}
	return nil, ""
}
