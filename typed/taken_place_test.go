package typed

import (
	"testing"

	"chancery/model"
)

// A line that is pasted has its place behind what happens, also where that goes on with a small letter behind a building,
// in each of the languages; what is visited stands in what happens, and what is said of the hour or the press is no place.
func TestAPlaceGoesOnBehindABuilding(t *testing.T) {
	for _, tt := range []struct{ line, title, place string }{
		{"Церемонія офіційної зустрічі, Палац Вікторія, еспланада", "Церемонія офіційної зустрічі", "Палац Вікторія, еспланада"},
		{"Зустріч віч-на-віч, Палац Вікторія, кабінет Премʼєр-міністра", "Зустріч віч-на-віч", "Палац Вікторія, кабінет Премʼєр-міністра"},
		{"Зустріч віч-на-віч, Палац Вікторія, кабінет Прем’єр-міністра", "Зустріч віч-на-віч", "Палац Вікторія, кабінет Прем’єр-міністра"},
		{"Ceremonia oficială de primire, Palatul Victoria, esplanadă", "Ceremonia oficială de primire", "Palatul Victoria, esplanadă"},
		{"Întrevedere, Palatul Victoria, cabinetul Prim-ministrului", "Întrevedere", "Palatul Victoria, cabinetul Prim-ministrului"},
		{"Welcome ceremony, Victoria Palace, esplanade", "Welcome ceremony", "Victoria Palace, esplanade"},
		{"Talks, Victoria Palace, upstairs", "Talks", "Victoria Palace, upstairs"},
		{"Wreath-laying, Tomb of the Unknown Soldier", "Wreath-laying", "Tomb of the Unknown Soldier"},
		{"Depunere de coroane, Mormântul Ostașului Necunoscut", "Depunere de coroane", "Mormântul Ostașului Necunoscut"},
		{"Покладання вінка, Могила Невідомого солдата", "Покладання вінка", "Могила Невідомого солдата"},
		{"Visit to the University Library", "Visit to the University Library", ""},
		{"Talks, Victoria Palace, met by the Minister", "Talks, Victoria Palace, met by the Minister", ""},
		{"Talks, delegations", "Talks, delegations", ""},
		{"зустріч із Міністром закордонних справ Румунії (МЗС, зала «Тітулеску»)", "зустріч із Міністром закордонних справ Румунії", "МЗС, зала «Тітулеску»"},
		{"Întrevedere cu ministrul (MAE, Sala Tratatelor)", "Întrevedere cu ministrul", "MAE, Sala Tratatelor"},
		{"Talks (Victoria Palace – Oval Hall)", "Talks", "Victoria Palace – Oval Hall"},
		{"Departure (by car, from the palace)", "Departure (by car, from the palace)", ""},
		{"Talks (two rounds, delegations), Victoria Palace", "Talks (two rounds, delegations)", "Victoria Palace"},
	} {
		c, row := cellsOf(), Row{Cells: map[Column]string{}}
		c.Places = NewGazetteer(model.Registers{}, c.Words)
		c.apart(&row, tt.line)
		if row.Cells[ColActivity] != tt.title || row.Cells[ColPlace] != tt.place {
			t.Errorf("%q: %q at %q", tt.line, row.Cells[ColActivity], row.Cells[ColPlace])
		}
		if title, place := CutPlace(tt.line); title != tt.title || place != tt.place {
			t.Errorf("%q of a file: %q at %q", tt.line, title, place)
		}
	}
}
