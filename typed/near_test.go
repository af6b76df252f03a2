package typed

import (
	"testing"

	"chancery/model"
	"chancery/words"
)

func TestAFewLettersMeanThePlaceThatNoOtherIsCalled(t *testing.T) {
	name := func(s string) model.Text { return model.Text{"en": s} }
	g := NewGazetteer(model.Registers{
		Venues: []model.Venue{{Row: model.Row{ID: 1}, Name: name("Cotroceni Palace")}, {Row: model.Row{ID: 2}, Name: name("Victoria Palace")}, {Row: model.Row{ID: 3}, Name: name("Airport")}},
		Rooms:  []model.Room{{Row: model.Row{ID: 1}, VenueID: 1, Name: name("Union Hall")}, {Row: model.Row{ID: 2}, VenueID: 1, Name: name("Hall of Honour")}}}, words.For("en"))
	for text, want := range map[string]string{
		"cotro": "Cotroceni Palace", "Cotroceni Palace": "Cotroceni Palace", "palace": "palace", "uni": "Cotroceni Palace, Union Hall", "hall": "hall",
		"air": "Airport", "a": "a", "": "", "roceni": "roceni", "somewhere else": "somewhere else",
	} {
		if got := g.Near(text); got != want {
			t.Errorf("%q means %q, want %q", text, got, want)
		}
	}
}
