package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"pgregory.net/rapid"

	"chancery/ui/part"
	"chancery/ui/uitest"
)

// typist types into fields as fast as keys come, and knows what has to stand in each: what is
// arrived at by Tab is chosen whole, and gives way to the first letter.
type typist struct {
	u      *uitest.User
	fields map[*part.Entry]*typedField
}

type typedField struct {
	text  string
	whole bool // all of it is chosen
	by    bool // it was typed in
}

// here is the field with the keyboard, as it ought to be; nil where a list or a button has it.
func (t *typist) here() *typedField {
	e, ok := t.u.Canvas.Focused().(*part.Entry)
	if !ok {
		return nil
	}
	return t.fields[e]
}

func (t *typist) types(s string) {
	f := t.here()
	t.u.Type(s)
	if f == nil {
		return
	}
	if f.whole {
		f.text = ""
	}
	f.text, f.whole, f.by = f.text+s, false, true
}

func (t *typist) rubs() {
	f := t.here()
	t.u.Key(fyne.KeyBackspace)
	if f == nil {
		return
	}
	if r := []rune(f.text); f.whole {
		f.text = ""
	} else if len(r) > 0 {
		f.text = string(r[:len(r)-1])
	}
	f.whole, f.by = false, true
}

// tabs goes on, or with Shift back. An open list takes what is lit.
func (t *typist) tabs(back bool) {
	was := t.u.Canvas.Focused()
	if back {
		t.u.Hold(fyne.KeyModifierShift)
	}
	t.u.Key(fyne.KeyTab).Hold(0)
	if f := t.here(); f != nil && t.u.Canvas.Focused() != was {
		f.whole = true
	}
}

// Whatever is typed how fast on the card of a new visit, between which fields and lists, stands in its
// field at the end: no letter of it is lost, and none comes from elsewhere.
func TestNothingIsLostWhereOneTypesFast(t *testing.T) {
	pieces := []string{"Vizita ", "de lucru ", "a Președintelui ", "Letoniei", ", 3–4 iunie 2026", "Summitul ", "B9", "ț", "Ș", "31 februarie", "у Києві", "x"}
	w, u := before(t, "ro")
	rapid.Check(t, func(r *rapid.T) {
		w.table.Run("new-visit")
		title, first, last := fieldOf(u, w.words.Say("sheet.heading")).Entry(), fieldOf(u, w.words.Say("sheet.first-day")).Entry(), fieldOf(u, w.words.Say("sheet.last-day")).Entry()
		by := &typist{u, map[*part.Entry]*typedField{title: {}, first: {}, last: {}}}
		by.types("V")
		for range rapid.IntRange(5, 40).Draw(r, "keys") {
			switch rapid.IntRange(0, 9).Draw(r, "key") {
			case 0, 1:
				by.tabs(false)
			case 2:
				by.tabs(true)
			case 3:
				by.rubs()
			case 4:
				u.Canvas.Focus(title) // a press of the pointer would choose nothing
				by.fields[title].whole = by.fields[title].whole || by.here() != by.fields[title]
			default:
				by.types(rapid.SampledFrom(pieces).Draw(r, "piece"))
			}
			if f := by.fields[title]; title.Text != f.text {
				r.Fatalf("the heading says %q, typed was %q", title.Text, f.text)
			}
		}
		for i, e := range []*part.Entry{first, last} {
			if f := by.fields[e]; f.by && e.Text != f.text && i == 0 {
				r.Fatalf("the first day says %q, typed was %q", e.Text, f.text)
			}
		}
		for u.Canvas.Overlays().Top() != nil {
			n := len(u.Canvas.Overlays().List())
			u.Key(fyne.KeyEscape)
			if len(u.Canvas.Overlays().List()) == n {
				u.Canvas.Overlays().Remove(u.Canvas.Overlays().Top())
			}
		}
		w.toast.Clear()
	})
}
