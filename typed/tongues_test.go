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

// A hall is called in the language that its words tell, else in that of its palace: a paper in that language says both.
func TestAPartIsCalledAsTheWhole(t *testing.T) {
	palace := model.Text{"ro": "Palatul Victoria"}
	for _, tt := range []struct {
		of         model.Text
		said, lang string
		want       string
	}{
		{palace, "Sala Transilvania", "uk", "ro"}, {palace, "Salonul oval", "uk", "ro"}, {palace, "Azur", "en", "ro"},
		{palace, "Azur", "ro", "ro"}, {palace, "Овальна зала", "ro", "uk"}, {palace.With("en", "Victoria Palace"), "Azur", "en", "en"},
		{model.Text{"": "Palatul Victoria"}, "Azur", "en", "en"}, {nil, "Azur", "en", "en"},
	} {
		if got := Within(tt.of, tt.said, tt.lang); got[tt.want] != tt.said || len(got) != 1 {
			t.Errorf("%q of %v, typed in %s: %v", tt.said, tt.of, tt.lang, got)
		}
	}
}
