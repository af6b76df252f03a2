package words

import (
	"chancery/model"
	"chancery/model/edition"
)

// FieldOf names the field that a history is narrowed by: the column that changed, with the language where
// words of one alone did; of who came to an item or went, and of press that did, what these are there;
// "" of any other row that came or went, and of what nobody reads.
func (w *Words) FieldOf(d *edition.Difference) string {
	if d.What == edition.Added || d.What == edition.Gone {
		return w.kindOfRow(d)
	}
	name := w.column(d)
	if lang, _, _ := w.alone(d); lang != "" && name != "" {
		return w.Say("edition.diff.field-in", name, w.Tongues(lang))
	}
	return name
}

func (w *Words) kindOfRow(d *edition.Difference) string {
	r := d.Now
	if r == nil {
		r = d.Was
	}
	switch r.(type) {
	case *model.Participation:
		return w.Say("field.participants")
	case *model.Access:
		return w.Say("field.press")
	}
	return ""
}

// column is what the column that changed is called, "" of one that nobody reads.
func (w *Words) column(d *edition.Difference) string {
	switch {
	case d.Key == "press" && len(d.Fields) == 1 && d.Fields[0].Name == "GatherAt": // an hour says not of what it is
		return w.Say("field.gatherat")
	case !w.Has("field."+d.Table+"."+d.Key) && !w.Has("field."+d.Key):
		return ""
	}
	return w.fieldName(d.Table, d.Key)
}

// fieldName is what a column of a table is called.
func (w *Words) fieldName(table, key string) string {
	if of := "field." + table + "." + key; w.Has(of) {
		return w.Say(of)
	}
	return w.Say("field." + key)
}

// alone is the language whose words alone were changed, and what stood and stands in it; "" where it need
// not be said in which, or where no text was changed.
func (w *Words) alone(d *edition.Difference) (lang, was, now string) {
	if d.What != edition.Changed || len(d.Fields) != 1 || d.Key == "place" {
		return "", "", ""
	}
	a, ok := d.Fields[0].Value(d.Was).(model.Text)
	b, _ := d.Fields[0].Value(d.Now).(model.Text)
	if lang = w.differing(d); !ok || lang == "" {
		return "", "", ""
	}
	was, now = textIn(a, lang), textIn(b, lang)
	if lang == w.lang && (was != "" || a.Empty()) && (now != "" || b.Empty()) {
		return "", "", ""
	}
	return lang, was, now
}
