package papers

import (
	"cmp"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// ask asks which of some documents to make, as they were asked for the last time.
func (m *Maker) ask(title string, documents []string, t *task) {
	x := sheet.Export{Title: title, Documents: documents, Delegations: t.delegations(), Ask: m.asked(t.last)}
	if document := x.Ask.Document; document != "" {
		if was := t.Last(document); was.Document != "" {
			was.Folder = x.Ask.Folder
			x.Ask = was
		}
	}
	sheet.OpenExport(m.host.Kit(), m.host.Canvas(), x, t)
}

// asked is what was asked for under a name, or what is usual.
func (m *Maker) asked(name string) export.Request {
	r := m.host.Asked(name)
	r.Folder = cmp.Or(r.Folder, m.host.Folder())
	r.Size = cmp.Or(r.Size, m.settings()[model.SettingSize][""], export.Sizes[0])
	if len(r.Languages) == 0 {
		r.Languages = export.Languages{m.host.Kit().Lang}
	}
	return r
}

func (m *Maker) settings() map[string]model.Text {
	settings, err := m.host.Reading().Settings()
	if err != nil {
		m.host.Tell(err)
	}
	return settings
}

// delegations are those for which papers of a programme can be made; papers of
// several are for what every delegation may read.
func (t *task) delegations() []part.Option {
	if len(t.of) != 1 {
		return nil
	}
	var out []part.Option
	for _, d := range export.Delegations(&t.of[0]) {
		out = append(out, part.Option{Value: d.UID, Name: t.words().Text(t.of[0].NameOf(&d))})
	}
	return out
}
