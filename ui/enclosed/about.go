package enclosed

import (
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// Reopen asks again what a file of the card on show is, as long as it lies there.
func (c *Card) Reopen(b *sheet.Began) {
	if !c.On() {
		return
	}
	for i := range c.list {
		if c.list[i].ID == b.Key {
			c.about(c.list[i].Attachment)
		}
	}
}

// about asks what a file is, in each language: its name alone tells nobody in a year.
func (c *Card) about(a model.Attachment) {
	kit, w := c.host.Kit(), c.words()
	in := part.NewTextField(w.Say("files.about"), 1, kit.Lang, kit.Langs, w.Error)
	in.Put(a.About)
	var s *part.Sheet
	done := func() {
		a.About = in.Text()
		if err := kit.Do(&model.Save{Record: &a, Name: model.Plain(a.Name)}); err != nil {
			in.Field().Wrong(w.Error(err))
			return
		}
		s.Close()
		c.read()
	}
	s = kit.OpenAs(sheet.Began{Card: sheet.OfFile, Key: a.ID}, c.host.Canvas(), w.Say("files.about-of", a.Name), 420, container.New(part.Stack{Gap: 12}, in), in.Field().Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("sheet.save"), part.Primary, done))
	in.Field().Entry().OnEnter = done
}
