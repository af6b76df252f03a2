package words

import (
	"slices"

	"chancery/model"
	"chancery/model/edition"
)

// Deed is a deed of the diary as its history lists it: what was undone or done again bears the name of the
// deed that it is of.
func (w *Words) Deed(d *model.Deed) string {
	said := w.Label(d.Label)
	if d.Kind == "undo" || d.Kind == "redo" {
		return w.Say("story."+d.Kind+"-of", said)
	}
	return said
}

// FieldsOf are the fields that deeds of the diary changed, by the deed, as a history is narrowed by them; of an
// edition that it is one.
func (w *Words) FieldsOf(list []model.Deed, touched []model.Alteration) map[int64][]string {
	out := map[int64][]string{}
	add := func(deed int64, name string) {
		if name != "" && !slices.Contains(out[deed], name) {
			out[deed] = append(out[deed], name)
		}
	}
	for _, a := range touched {
		for _, d := range edition.Touched(a) {
			add(a.Deed.ID, w.FieldOf(&d))
		}
	}
	for i := range list {
		if list[i].Kind == "issue" {
			add(list[i].ID, w.Say("story.editions"))
		}
	}
	return out
}

// GivenOut is an edition that was issued or recalled, as it stands among the changes of its visit, and the row
// that the log knows it by.
type GivenOut struct {
	Table string
	Row   int64
	Said  string
}

// Given are they of a list of editions: whoever reads the changes asks which edition knows of each.
func (w *Words) Given(list []model.Issued) (out []GivenOut) {
	add := func(table string, row int64, said string, why model.Text) {
		if s := w.Text(why); s != "" {
			said += " · " + s
		}
		out = append(out, GivenOut{table, row, said})
	}
	for i := range list {
		one := &list[i]
		add("editions", one.ID, w.Say("story.issued", one.N), one.Why)
		for _, r := range one.Recalls {
			said := w.Say("story.recalled", one.N)
			if at := slices.IndexFunc(one.Papers, func(p model.EditionPaper) bool { return r.PaperID != nil && p.ID == *r.PaperID }); at >= 0 {
				said = w.Say("story.recalled-paper", one.N, w.Say("sheet.paper."+one.Papers[at].Document))
			}
			add("edition_recalls", r.ID, said, r.Why)
		}
	}
	return out
}
