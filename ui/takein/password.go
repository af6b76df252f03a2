package takein

import (
	"fyne.io/fyne/v2/container"

	"chancery/exchange"
	"chancery/model"
	"chancery/ui/part"
)

// ask asks for the password of a workbook. It is used once, and kept nowhere.
func (t *Taker) ask(name string, b []byte, why error) {
	w := t.host.Words()
	word := part.NewField(w.Say("takein.password"), 1, w.Error).Passing().Covered()
	var s *part.Sheet
	done := func() {
		o := exchange.Options{Password: word.Text()}
		if _, err := exchange.Read(name, b, o); model.Code(err) == "takein.locked" || model.Code(err) == "takein.wrong-password" {
			word.Wrong(w.Error(err))
			return
		}
		s.Close()
		t.open(name, b, o)
	}
	kit := t.host.Kit()
	s = kit.Open(t.host.Canvas(), name, 480, container.New(part.Stack{Gap: 12}, part.NewPara(w.Error(why), 420), word), word.Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("ui.open-it"), part.Primary, done))
	word.Entry().OnEnter = done
}
