package papers

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/export/paper"
	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/sheet"
	"chancery/words"
)

// wanting asks for the form of a name that a paper needs and nobody has typed, there and
// then: until it is, the paper says the name as it stands. One after the other.
type wanting struct {
	kit   sheet.Kit
	by    *task
	width float32
	box   *fyne.Container
	asked paper.Wanting
	again func()
}

func newWanting(kit sheet.Kit, by *task, width float32, again func()) *wanting {
	return &wanting{kit: kit, by: by, width: width, again: again, box: container.New(part.Stack{Gap: 6})}
}

// ask asks for the first that a paper wants. What is being typed stays while it is wanted.
func (f *wanting) ask(list []paper.Wanting) {
	if len(list) == 0 || f.kit.ReadOnly {
		f.asked, f.box.Objects = paper.Wanting{}, nil
		f.box.Refresh()
		return
	}
	if list[0] == f.asked {
		return
	}
	f.asked = list[0]
	notice := part.NewNotice(f.width)
	notice.Put(f.kit.Words.Say("sheet.wanting", f.asked.Title, words.For(f.asked.Lang).Say("words.language"), f.asked.Printed), nil)
	f.box.Objects = []fyne.CanvasObject{notice, f.field(f.asked)}
	f.box.Refresh()
}

func (f *wanting) field(of paper.Wanting) fyne.CanvasObject {
	var was model.Office
	if err := f.kit.Desk.Get(&was, of.Office); err != nil {
		f.kit.Tell(err)
	}
	in := part.NewTextField(f.kit.Words.Say("sheet.genitive"), 1, of.Lang, f.kit.Langs, f.kit.Words.Error)
	in.Put(was.Genitive)
	in.OnCommit = func(next model.Text) error {
		if err := f.by.Form(of.Office, next); err != nil {
			return err
		}
		f.again()
		return nil
	}
	return in
}
