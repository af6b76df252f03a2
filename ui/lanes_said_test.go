package ui

import (
	"testing"

	"chancery/ui/board"
	"chancery/ui/look"
	"chancery/ui/view"
)

// The switch of views says what the lanes stand for.
func TestTheSwitchSaysWhatLanesStandFor(t *testing.T) {
	for lang, want := range map[string]map[board.By]string{
		"en": {board.ByRoom: "By room", board.ByParty: "By delegation", board.ByPerson: "By person"},
		"ro": {board.ByRoom: "Pe săli", board.ByParty: "Pe delegații", board.ByPerson: "Pe persoane"},
		"uk": {board.ByRoom: "За залами", board.ByParty: "За делегаціями", board.ByPerson: "За особами"},
	} {
		w, u := sit(t, lang, look.Light)
		w.enter(visit(t, w).ID)
		w.setView(view.Lanes)
		for by, said := range want {
			(host{w}).ByLanes(by)
			for other, name := range want {
				if u.Sees(name) != (other == by) {
					t.Errorf("%s: of lanes by %s %q is seen %v, wanted %q", lang, by, name, u.Sees(name), said)
				}
			}
		}
	}
}
