package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/ui/part"
)

// handover offers that the office of whoever leaves goes to the one who comes at that hour.
// It is done only where somebody ticks it: the one may stand in for a day.
type handover struct {
	kit   Kit
	box   *fyne.Container
	of    int64 // the office that is offered, 0 for none
	label string
	check *part.Check
}

// wideCheck is how wide words stand beside it: an office and a name may be long.
const wideCheck = 600

func newHandover(kit Kit) *handover {
	h := &handover{kit: kit, box: container.New(part.Stack{})}
	h.box.Hide()
	return h
}

// offer asks about the office that is held at the hour, once it is known who comes.
func (h *handover) offer(f *succession) {
	wish := f.wish
	wish.From, _ = f.hour()
	office := wish.HeldBy(&f.of)
	if office == nil || wish.From == 0 || f.changes() == 0 || wish.By == 0 && f.made == nil {
		h.of = 0
		h.box.Hide()
		return
	}
	label := h.kit.Words.Say("sheet.stead.over", h.kit.Words.Text(office.Title), f.by.Name())
	if h.of != office.ID || h.label != label {
		on := h.check != nil && h.of == office.ID && h.check.On()
		h.of, h.label, h.check = office.ID, label, part.NewCheckWithin(wideCheck, label, on, func(bool) { f.preview() })
		h.box.Objects = []fyne.CanvasObject{h.check.Pane}
	}
	h.box.Show()
}

// wanted is what was ticked.
func (h *handover) wanted(known model.Exactness) model.Handover {
	if h.of == 0 || !h.check.On() {
		return model.Handover{}
	}
	return model.Handover{Office: h.of, Known: known}
}
