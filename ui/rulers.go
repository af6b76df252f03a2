package ui

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/scene"
	"chancery/ui/view"
	"chancery/words"
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

// mostKept is how many clocks have rulers because what is on show keeps them.
const mostKept = 2

// keptClocks are those that a board in a zone has rulers for without being asked: of home
// where it is in another zone, and of what is on show and keeps other clocks.
func (w *Window) keptClocks(zone string) []string {
	var out []string
	seen := []string{zone}
	add := func(m civil.Moment, z string) {
		seen = append(seen, z)
		here, err := m.In(zone)
		there, also := m.In(z)
		if err == nil && also == nil && here.Off != there.Off && len(out) < mostKept {
			out = append(out, z)
		}
	}
	if now, err := civil.MomentAt(w.Now().Unix(), zone); err == nil && w.Zone != zone {
		add(now, w.Zone)
	}
	if w.stand.View == view.Year { // which has no hours
		return out
	}
	for i := range w.entries { // thousands, of which nearly all keep clocks that are known
		e := &w.entries[i]
		for _, m := range []*civil.Moment{&e.Start, &e.End} {
			if !slices.Contains(seen, m.Zone) && e.Ref.IsItem() && e.Span().Overlaps(w.pool.span) {
				add(*m, m.Zone)
			}
		}
	}
	return out
}

// rulers says that hours are shown in further zones.
func (w *Window) rulers() bool {
	return !w.memory.NoRulers && w.memory.Second+w.memory.Third != ""
}

// toggleSecond shows or hides the rulers of further zones: Brussels, where the
// desk of most counterparts is, unless others were set.
func (w *Window) toggleSecond() {
	w.memory.NoRulers = w.rulers()
	if w.memory.Second+w.memory.Third == "" {
		w.memory.Second = "Europe/Brussels"
	}
	w.refill()
	w.root.Refresh()
}

// setRuler gives a ruler the zone that a city or a name means; "" takes it away.
func (w *Window) setRuler(ruler *string, typed string) error {
	zone := words.Zone(typed)
	if zone == "" {
		zone = strings.TrimSpace(typed)
	}
	if zone != "" {
		if _, err := civil.Load(zone); err != nil {
			return model.Refuse("model.zone", zone)
		}
	}
	*ruler, w.memory.NoRulers = zone, false
	w.refill()
	w.remember()
	return nil
}
