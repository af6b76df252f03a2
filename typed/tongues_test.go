package typed

import (
	"testing"

	"chancery/model"
)

// "X / Y" is a title in two languages only where the second is plainly in another.
func TestATitleInTwoLanguages(t *testing.T) {
	for text, want := range map[string]model.Text{
		"Signing of documents / Semnarea documentelor": {"en": "Signing of documents", "ro": "Semnarea documentelor"},
		"Official talks / Офіційні переговори":         {"en": "Official talks", "uk": "Офіційні переговори"},
		"Talks / Lunch":                           {"en": "Talks / Lunch"},
		"Session 1 / 2":                           {"en": "Session 1 / 2"},
		"Meeting / Zelenskyy":                     {"en": "Meeting / Zelenskyy"},
		"Ceremonia de semnare / Signing ceremony": {"ro": "Ceremonia de semnare", "en": "Signing ceremony"},
		"Arrival/Sosire":                          {"en": "Arrival/Sosire"},
		"Talks / Convorbiri oficiale / Переговори": {"en": "Talks / Convorbiri oficiale / Переговори"},
		"Cazare / Check-in":                      {"en": "Cazare / Check-in"},
		"Decolare / Take-off":                    {"en": "Decolare / Take-off"},
		"Cazare / Convorbiri":                    {"en": "Cazare / Convorbiri"},
		"Check-in / Поселення":                   {"en": "Check-in", "uk": "Поселення"},
		"Lunch in the garden / Prânz în grădină": {"en": "Lunch in the garden", "ro": "Prânz în grădină"},
	} {
		if got := titled(nil, text, "en"); !got.Equal(want) {
			t.Errorf("%q is %v", text, got)
		}
	}
}
