package register

import "chancery/model"

// Lacks are the names of the columns without which a new row cannot be kept: its name, both
// ends of a way, both parties of a text.
func (b *Book) Lacks(r *Row) []string {
	var out []string
	need := func(key string, there bool) {
		if !there {
			out = append(out, b.Words.Say("register.col."+key))
		}
	}
	switch rec := r.Record.(type) {
	case *model.Route:
		need("from-venue", rec.FromID != 0)
		need("to-venue", rec.ToID != 0)
		need("mode", rec.Mode != "")
		need("minutes", rec.Minutes > 0)
	case *model.Room:
		need("of-venue", rec.VenueID != 0)
		need("room", !rec.Name.Empty())
	case *model.Instrument:
		need("text", !rec.Title.Empty())
		need("ours", rec.Ours != nil)
		need("theirs", rec.Theirs != nil)
	case *model.Invitation:
		need("invited", !rec.Who.Empty())
		need("invited-to", rec.EventID != nil || !rec.Origin.Empty())
	case *model.Party:
		need("party", !rec.Name.Empty())
		need("code", rec.Kind != model.State || rec.Code != "")
	default:
		need(b.columns(r.kind)[0].Key, !model.NameOf(rec).Empty())
	}
	return out
}

// Ready says that a new row has what it needs to be kept.
func (b *Book) Ready(r *Row) bool { return len(b.Lacks(r)) == 0 }

// Lacking is the first of the names typed in a column of a row that nobody in the register has, where nothing else
// is in the way: who is added for it can stand there then. "" for none.
func (b *Book) Lacking(r *Row, c *Column, text string) string {
	if model.Code(b.Type(r.Copy(), c, text)) != "register.no-person" {
		return ""
	}
	return b.Unknown(c, text)
}

// Unknown is the first of the names typed in a column that nobody in the register has; "" for none.
func (b *Book) Unknown(c *Column, text string) string {
	if !c.names {
		return ""
	}
	for _, name := range split(text) {
		if _, err := b.findPerson(name, nil); model.Code(err) == "register.no-person" {
			return name
		}
	}
	return ""
}
