package part

import "chancery/typed"

// try says under the field what is wrong with what is typed.
func (f *Field) try(left bool) {
	if f.OnTry == nil {
		return
	}
	if err := f.OnTry(f.entry.Text, left); err != nil {
		f.Wrong(f.say(err))
	}
}

// withoutSigns says of pictures in what is typed that no paper has them, and whether there were any. They
// stay on screen until they are put in words, and nothing is committed with them; out of what waits for
// the button of a card they are taken.
func (f *Field) withoutSigns(s string) bool {
	err := typed.Printable(s)
	if f.delicate || err == nil {
		if f.signed {
			f.signed = false
			f.Wrong("")
		}
		return false
	}
	if !f.waits() {
		f.grow()
	} else {
		f.entry.SetText(typed.WithoutSigns(s))
	}
	f.Wrong(f.say(err))
	f.signed = true
	return true
}
