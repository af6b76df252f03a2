package delegates

import (
	"strings"

	"chancery/model"
	"chancery/ui/part"
)

// draft is what was typed at the end of a column and left there, half-typed, for another column. It
// stands there until somebody goes on with it: it is added to nobody, and nothing of it is lost.
type draft struct{ name, office model.Text }

func (d draft) empty() bool { return d.name.Empty() && d.office.Empty() }

// aside leaves in its column what is typed.
func (t *typing) aside() {
	if d := (draft{t.name.Text(), t.office.Text()}); !d.empty() {
		t.drafts[t.delegation] = d
	}
	t.clear()
}

// resume goes on with what was left in a column.
func (t *typing) resume() {
	d := t.drafts[t.delegation]
	delete(t.drafts, t.delegation)
	for f, text := range map[*part.TextField]model.Text{t.name: d.name, t.office: d.office} {
		for lang, s := range text {
			f.Switch(lang)
			f.Field().Entry().SetText(s)
		}
		f.Switch(t.b.kit.Lang)
	}
}

// drafted is what was left in a column, as its end says it; "" for nothing.
func (t *typing) drafted(delegation int64) string {
	d := t.drafts[delegation]
	return strings.Trim(t.first(d.name)+", "+t.first(d.office), ", ")
}

// asideOf is it, as it is asked about before it would be gone.
func (t *typing) asideOf(delegation int64) []part.Left { return t.each(t.drafts[delegation], false) }

// each is a name and an office language by language; here says that they stand in their fields.
func (t *typing) each(d draft, here bool) (out []part.Left) {
	for _, one := range []struct {
		in   *part.TextField
		text model.Text
	}{{t.name, d.name}, {t.office, d.office}} {
		f := one.in.Field()
		for _, lang := range t.b.kit.Langs {
			if one.text[lang] == "" {
				continue
			}
			l := part.Left{Where: f.AccessibilityLabel(), Text: one.text[lang], Lang: lang}
			if here {
				l.Why, l.In = f.Refused(), f.Entry()
			}
			out = append(out, l)
		}
	}
	return out
}
