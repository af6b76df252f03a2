package ui

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/command"
	"chancery/ui/view"
)

// ofChosen are the deeds to the items that are chosen which no command is called by, before those to a
// whole visit: whoever types a word means what they have before them.
func (w *Window) ofChosen() (out []command.Offer) {
	refs := w.chosen
	if len(refs) == 0 || w.diary == nil || w.register() {
		return nil
	}
	for _, ref := range refs {
		if !ref.IsItem() || ref.Event < 0 {
			return nil
		}
	}
	var it model.Item
	if err := w.desk.Get(&it, refs[0].Item); err != nil {
		return nil
	}
	group, title := w.words.Say("story.of-item"), w.words.Text(it.Title)
	if w.writable() {
		name, own, key := w.words.Say("ui.chosen.delete", title), w.words.Say("ui.chosen.delete", ""), "Del"
		if len(refs) > 1 {
			name = w.words.Count("ui.chosen.delete-all", len(refs))
			own = name
		}
		if w.stand.View == view.Order && w.stand.Inside() { // which empties the cell there
			key = "Ctrl+Del"
		}
		out = append(out, command.Offer{Name: name, Group: group, Key: key, First: true, Found: own + " " + w.words.Say("ui.chosen.delete.also"), Of: title, Do: func() { w.deeds.Remove(refs) }})
	}
	if w.writable() {
		name, own := w.fixing(refs, title)
		out = append(out, command.Offer{Name: name, Group: group, First: true, Found: own + " " + w.words.Say("ui.chosen.fix.also"), Of: title, Do: func() { w.deeds.Fix(refs, !w.deeds.AllFixed(refs)) }})
	}
	if len(refs) == 1 && it.Start.At <= w.Now().Unix() {
		name, own := w.words.Say("ui.chosen.actual", title), w.words.Say("ui.chosen.actual", "")
		out = append(out, command.Offer{Name: name, Group: group, Key: "F3", First: true, Found: own + " " + w.words.Say("ui.chosen.actual.also"), Of: title, Do: func() {
			w.open(refs[0])
			fyne.Do(func() { w.inspector.To(w.win.Canvas(), "sheet.actual-from") }) // once the card is laid out
		}})
	}
	return out
}

// ofParty is the presidency that is added to the state or the organisation under the keyboard, nil without one.
func (w *Window) ofParty() []command.Offer {
	if !w.register() || !w.writable() {
		return nil
	}
	p, ok := w.registers.Chosen().(*model.Party)
	if !ok {
		return nil
	}
	name := w.words.Say("presidency.add")
	return []command.Offer{{Name: name, Group: w.words.Text(p.Name), First: true, Found: name + " " + w.words.Say("presidency.add.also"), Do: func() { w.registers.AskPresidency(p.ID, 0) }}}
}

// ofSender is that the whole delegation under the keyboard declines, nil without one of which somebody comes.
func (w *Window) ofSender() []command.Offer {
	if !w.delegating() || !w.writable() || !w.views.Senders.Board.Declines() {
		return nil
	}
	name := w.words.Say("delegates.decline")
	return []command.Offer{{Name: name, Group: w.words.Say("ui.tab.delegations"), First: true, Found: name + " " + w.words.Say("delegates.decline.also"), Do: w.views.Senders.Board.Decline}}
}

// unmeant are the deeds that are known by their names and want something chosen, as long as nothing is: whoever
// looks for one reads what to do first.
func (w *Window) unmeant() (out []command.Offer) {
	if w.diary == nil || !w.writable() {
		return nil
	}
	say := w.words.Say
	if len(w.ofChosen()) == 0 {
		out = append(out, command.Offer{Name: say("ui.chosen.fix.none"), Group: say("ui.group.edit"), Found: say("ui.chosen.fix", "") + " " + say("ui.chosen.fix.also"), Off: true})
	}
	if len(w.ofParty()) == 0 {
		out = append(out, command.Offer{Name: say("presidency.add.none"), Group: say("ui.group.edit"), Found: say("presidency.add") + " " + say("presidency.add.also"), Off: true})
	}
	if event, _ := w.visitMeant(); event <= 0 {
		out = append(out, command.Offer{Name: say("ui.visit.duplicate.none"), Group: say("ui.group.edit"), Found: say("ui.visit.duplicate") + " " + say("ui.visit.duplicate.also"), Off: true})
	}
	return out
}

// fixing is what it is called to fix what is chosen at its time, or to let it go, and what that is called of
// itself.
func (w *Window) fixing(refs []model.Ref, title string) (name, own string) {
	key := "ui.chosen.fix"
	if w.deeds.AllFixed(refs) {
		key = "ui.chosen.unfix"
	}
	if len(refs) > 1 {
		name = w.words.Count(key+"-all", len(refs))
		return name, name
	}
	return w.words.Say(key, title), w.words.Say(key, "")
}

// visitMeant is the visit that deeds to a whole visit are offered of: the one whose programme is on show,
// the one that is chosen in the calendar, itself or by its items, and the only one there is.
func (w *Window) visitMeant() (event int64, title string) {
	switch {
	case w.diary == nil || w.register():
		return 0, ""
	case w.stand.Inside():
		return w.stand.Event, w.words.Text(w.inside.Event.Title)
	case len(w.chosen) > 0:
		event = w.chosen[0].Event
	case len(w.events) == 1:
		event = w.events[0].Event.ID
	}
	for _, ref := range w.chosen {
		if ref.Event != event {
			return 0, ""
		}
	}
	for _, l := range w.events {
		if l.Event.ID == event {
			return event, w.words.Text(l.Event.Title)
		}
	}
	return 0, ""
}
