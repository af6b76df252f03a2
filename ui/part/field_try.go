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

// withoutSigns takes pictures out of what is typed, and says so; it says whether there were
// any.
func (f *Field) withoutSigns(s string) bool {
	err := typed.Printable(s)
	if f.delicate || err == nil {
		if f.signed {
			f.signed = false
			f.Wrong("")
		}
		return false
	}
	f.entry.SetText(typed.WithoutSigns(s))
	f.Wrong(f.say(err))
	f.signed = true
	return true
}
