package past

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/edition"
	"chancery/ui/scene"
)

// askGone offers a visit that was deleted, with all that it had: it has no history of its own any more in
// which it could be found.
func (c *card) askGone(l *line, pos fyne.Position) {
	log, err := c.host.Kit().Desk.Story("events", l.gone)
	if err != nil {
		c.host.Tell(err)
		return
	}
	rows := edition.Removed(log, l.deed.ID)
	for _, b := range rows {
		if e, ok := b.Then.(*model.Event); ok {
			scene.Popup(c.host.Canvas(), pos, 300, []scene.Entry{{Label: c.words().Say("story.back-gone", c.words().Text(e.Title)), Do: func() { c.bring(e.Title, rows) }}})
		}
	}
}
