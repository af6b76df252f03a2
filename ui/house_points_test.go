package ui

import (
	"testing"

	"chancery/ui/look"
	"chancery/words"
)

// Each point of the house style stands on its sheet, the last one too, however many there are.
func TestEveryPointOfTheHouseIsAsked(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.table.Run("house-style")
	for _, p := range words.HousePoints {
		if name := w.words.Say("house.point." + p.ID); !u.Sees(name) {
			t.Errorf("%s is not asked about", name)
		}
	}
}
