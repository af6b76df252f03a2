package sheet

import (
	"slices"
	"testing"

	"chancery/desk"
	"chancery/model"
	"chancery/words"
)

// all is a diary of some people.
type all struct {
	desk.Store
	people []model.Known
}

func (a all) People(string) ([]model.Known, error) { return a.people, nil }

// People are offered by their family names in the order of the alphabet, in which Й stands before К, whenever they were
// added.
func TestPeopleAreOfferedInTheOrderOfTheirNames(t *testing.T) {
	var known []model.Known
	for i, name := range [][2]string{{"Олег Яценко", "Яценко"}, {"Ігор Коваль", "Коваль"}, {"Остап Йосипенко", "Йосипенко"}, {"Будда", ""}, {"Анна Іщенко", "Іщенко"}} {
		known = append(known, model.Known{Person: model.Person{Row: model.Row{ID: int64(i + 1)}, Name: model.Plain(name[0]), Family: model.Plain(name[1])}})
	}
	kit := Kit{Desk: desk.New(all{people: known}), Words: words.For("uk"), Lang: "uk", Langs: []string{"uk"}, Tell: func(err error) { t.Error(err) }}
	var got []string
	for _, o := range peopleOf(kit) {
		got = append(got, o.Name)
	}
	if want := []string{"Будда", "Анна Іщенко", "Остап Йосипенко", "Ігор Коваль", "Олег Яценко"}; !slices.Equal(got, want) {
		t.Errorf("they are offered as %v, want %v", got, want)
	}
}
