package papers

import (
	"strings"

	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// settle takes what is still being typed.
func (a *asking) settle() bool {
	ok := true
	for _, f := range []*part.Field{a.copies, a.embargo, a.password} {
		ok = f.Commit() && ok
	}
	return ok
}

func (a *asking) make() {
	name := a.file.Text()
	if !a.settle() {
		return
	}
	a.ask.Folder = a.folder.Text()
	a.busy(true)
	a.by.Make(a.asked(), name, func(err error) {
		if a.gone { // whoever asked is elsewhere
			a.lost(err)
			return
		}
		if a.busy(false); err != nil {
			a.file.Put(name)
			a.refuse(err)
			return
		}
		a.onDone()
	})
}

// refuse says why there is no paper: what is wrong with the file under its name, all else
// among what stands against the paper, with the places where it is set right.
func (a *asking) refuse(err error) {
	if !nothing(err) {
		a.file.Wrong(a.kit.Words.Error(err))
		return
	}
	a.tell(a.concerns(a.asked(), sheet.Shown{}, err))
	a.by.host.Tell(err)
	a.onLook(a.points)
}

// lost says what went wrong where there is no field any more to say it under.
func (a *asking) lost(err error) {
	if err != nil {
		a.by.host.Tell(err)
	}
}

// again asks for a paper as it was made once.
func (a *asking) again(m model.Made) {
	if a.choose(m.Document); a.ask.Document != m.Document {
		return
	}
	a.ask.Audience, a.ask.As, a.ask.Languages = m.Audience, m.Format, strings.Split(m.Langs, ",")
	a.rows.forget()
	a.put()
	a.renew()
}

// nothing says that a paper has nothing that its readers may see.
func nothing(err error) bool {
	code := model.Code(err)
	return strings.HasPrefix(code, "export.nothing") || code == "export.visit-within" || code == "export.not-announced" || code == "export.announced-later"
}

func (a *asking) print() {
	if !a.settle() {
		return
	}
	a.busy(true)
	a.by.Print(a.asked(), func(err error) {
		if a.gone {
			a.lost(err)
			return
		}
		if a.busy(false); err != nil {
			a.refuse(err)
		}
	}, func() {
		if !a.gone {
			a.onDone()
		}
	})
}
