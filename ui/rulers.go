package ui

import (
	"slices"

	"fyne.io/fyne/v2"

	"chancery/ui/scene"
)

// near are the zones that are offered first: of those with whom an office of the
// region speaks most.
var near = []string{"Europe/Brussels", "Europe/London", "Europe/Bucharest", "Europe/Kyiv", "America/New_York"}

// menuRulers offers which zones stand beside the hours.
func (w *Window) menuRulers(pos fyne.Position) {
	say := w.words.Say
	var list []scene.Entry
	for _, ruler := range []struct {
		key  string
		zone *string
	}{{"sheet.second-zone", &w.memory.Second}, {"sheet.third-zone", &w.memory.Third}} {
		zones := slices.Clone(near)
		if z := *ruler.zone; z != "" && !slices.Contains(zones, z) {
			zones = append([]string{z}, zones...)
		}
		list = append(list, scene.Entry{Label: say(ruler.key), Head: true, Beside: len(list) > 0})
		for _, z := range zones {
			list = append(list, scene.Entry{Label: w.words.City(z), Ticked: !w.memory.NoRulers && *ruler.zone == z, Do: func() { w.takeRuler(ruler.zone, z) }})
		}
		list = append(list, scene.Entry{Label: say("ui.ruler.none"), Ticked: *ruler.zone == "", Do: func() { w.takeRuler(ruler.zone, "") }})
	}
	list = append(list, scene.Entry{}, scene.Entry{Label: say("ui.ruler.other"), Do: w.settings})
	scene.Popup(w.win.Canvas(), pos, 180, list)
}

func (w *Window) takeRuler(ruler *string, zone string) {
	if err := w.setRuler(ruler, zone); err != nil {
		w.tell(err)
	}
	w.root.Refresh()
	w.focusBoard()
}
