package sheet

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/ui/part"
)

// OpenWhose asks whose card is to be shown: first is proposed, else whoever the office
// knows first.
func OpenWhose(kit Kit, c fyne.Canvas, first int64) {
	w := kit.Words
	who := part.NewChoice(w.Say("card.whose"), peopleOf(kit), w.Error).Narrow("", nil)
	who.Put("")
	if list := who.Options(); first != 0 {
		who.Put(strconv.FormatInt(first, 10))
	} else if len(list) > 0 {
		who.Put(list[0].Value)
	}
	var s *part.Sheet
	show := part.NewButton(w.Say("card.show"), part.Primary, func() {
		if id := part.KeyOf(who.Value()); id != nil {
			s.Close()
			kit.Card(*id)
		}
	})
	s = part.Open(c, w.Say("ui.cmd.person"), 460, container.New(part.Stack{}, who.Pane), who.Pane, part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), show)
}
