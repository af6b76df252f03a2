package section

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// offer says on the card of a text who cannot sign it yet, and offers the way out: a press has it
// signed ad referendum. One step back takes that back.
type offer struct {
	*scene.Pane
	form *form
	said []string
}

func newOffer(f *form) *offer {
	o := &offer{form: f}
	o.Pane = scene.NewPane(f.section.host.Words().Say("text.against.powers"), fyne.NewSize(100, 60), o.paint)
	o.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if h.Kind == "ad-referendum" {
			o.take()
		}
	}
	o.read()
	return o
}

func (o *offer) read() {
	o.said = nil
	w := o.form.section.host.Words()
	if t, ok := o.form.line.Record.(*model.Instrument); ok {
		for _, one := range t.Against() {
			seen := w.Say("text.powers." + string(one.Seen))
			o.said = append(o.said, scene.F11.Wrap(w.Say("text.offer", w.Text(one.Signer), strings.ToLower(seen)), offerWide, 4)...)
		}
	}
	part.Reveal(o.Pane, len(o.said) > 0)
	o.SetMin(fyne.NewSize(100, 18*float32(len(o.said)+1)+16))
	o.Refresh()
}

const offerWide = 240

func (o *offer) take() {
	if o.form.section.host.Kit().ReadOnly {
		o.form.section.host.Locked()
		return
	}
	err := o.form.say(func(_ *register.Book, r *register.Row) error {
		r.Record.(*model.Instrument).Making = model.AdReferendum
		return nil
	})
	if err != nil {
		o.form.section.host.Tell(err)
	}
}

func (o *offer) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	s.RRect(0, 0, size.Width, size.Height, 7, c.WarnBg)
	s.Icon(10, 10, 13, scene.WarningIcon, theme.ColorNameWarning)
	for i, l := range o.said {
		s.Text(30, 8+float32(i)*18, l, scene.F11, c.Warn)
	}
	y, name := 8+float32(len(o.said))*18, o.form.section.host.Words().Say("text.offer.do")
	p.Lit(s, 26, y-2, min(size.Width-30, scene.F11b.Width(name)+8), 19, 4, "ad-referendum", 0)
	s.Text(30, y, scene.F11b.Fit(name, size.Width-36), scene.F11b, c.Link)
}
