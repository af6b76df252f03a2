package sheet

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/ui/part"
)

// delicate is what an office keeps of a person only where it said so: read from the vault
// when the card opens, and in no draft, search, log or paper.
type delicate struct {
	fields map[string]*part.Field
	was    map[string]string
	said   bool
}

// newDelicate reads it; nil where the office keeps nothing of the kind.
func newDelicate(kit Kit, p *model.Person) *delicate {
	on, err := kit.Desk.Setting(model.SettingDelicate)
	if err != nil || on.In() != "on" {
		return nil
	}
	d := &delicate{fields: map[string]*part.Field{}, was: map[string]string{}}
	for _, name := range model.SecretNames {
		rows := 1
		if name == "diet" || name == "medical" {
			rows = 2
		}
		in := part.NewField(kit.Words.Say("card.secret."+name), rows, kit.Words.Error).Delicate()
		if s := p.Secrets()[name]; !s.Empty() {
			b, err := kit.Desk.Vault(s.Key)
			if err != nil {
				in.Hint(kit.Words.Error(err))
			}
			d.was[name], d.said = string(b), true
		}
		in.Put(d.was[name])
		d.fields[name] = in
	}
	return d
}

func (d *delicate) rows() []fyne.CanvasObject {
	return []fyne.CanvasObject{container.New(part.Row{}, d.fields["birth"], d.fields["passport"]), d.fields["diet"], d.fields["medical"]}
}

// waits says under each field in which something is typed and not saved that it is: no
// draft keeps it, and so the card must stay.
func (d *delicate) waits(sentence string) bool {
	changed := d.changed()
	for name := range changed {
		d.fields[name].Wrong(sentence)
	}
	return len(changed) > 0
}

// changed is what was typed otherwise than it was.
func (d *delicate) changed() map[string]string {
	if d == nil {
		return nil
	}
	out := map[string]string{}
	for name, in := range d.fields {
		if now := strings.TrimSpace(in.Text()); now != d.was[name] {
			out[name] = now
		}
	}
	return out
}
