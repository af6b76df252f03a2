package papers

import (
	"cmp"
	"slices"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
)

// ask asks on a sheet how to make a document that is no visit's.
func (m *Maker) ask(title, document string, t *task) {
	openSheet(m, title, newAsking(t, t.first([]string{document}), sheetLeft))
}

// first is what is asked for first of some documents: what was asked for last, or is usual.
func (t *task) first(documents []string) export.Request {
	r := t.asked(t.last)
	if r.Document == "" || !slices.Contains(documents, r.Document) {
		d := t.usual(documents)
		r.Document, r.Audience = d.ID, d.Audience
	}
	if was := t.Last(r.Document); was.Document != "" {
		was.Folder = r.Folder
		return was
	}
	return r
}

// usual is the paper of which somebody thinks first: as long as a visit is announced to nobody that of the
// office itself, where the first is for people who may not know of it.
func (t *task) usual(documents []string) export.Document {
	d, _ := export.Find(documents[0])
	if len(t.of) != 1 {
		return d
	}
	if e := &t.of[0].Event; d.Audience.MayRead(e.Audience) || e.IsAnnounced(t.host.Kit().Now().Unix()) {
		return d
	}
	for _, id := range documents {
		if own, ok := export.Find(id); ok && own.Audience.MayRead(t.of[0].Event.Audience) && !own.Each && !own.OfItem {
			return own
		}
	}
	return d
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
