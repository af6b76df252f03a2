package register

import (
	"fmt"
	"testing"

	"chancery/model"
	"chancery/words"
)

// crowd are twenty thousand people of two hundred states, each with an office.
func crowd() Read {
	r := Read{Settings: map[string]model.Text{}}
	for i := range 200 {
		r.Lists.Parties = append(r.Lists.Parties, model.Party{Row: model.Row{ID: int64(i + 1), UID: fmt.Sprint("s", i), Rev: 1}, Kind: model.State, Code: string(rune('A'+i/26)) + string(rune('A'+i%26)), Name: model.Text{"en": fmt.Sprint("State ", i), "uk": fmt.Sprint("Держава ", i)}})
	}
	first, last := []string{"Ștefan", "Andrei", "Ioana", "Maria", "Gheorghe", "Ilinca"}, []string{"Popescu", "Țurcanu", "Ionescu", "Sandu", "Crăciun"}
	for i := range 20000 {
		id := int64(i + 1)
		name := model.Text{"ro": fmt.Sprint(first[i%6], " ", last[i%5], " ", i), "uk": fmt.Sprint("Стефан Цуркану ", i)}
		r.Lists.Offices = append(r.Lists.Offices, model.Office{Row: model.Row{ID: id, UID: fmt.Sprint("o", i), Rev: 1}, PartyID: key(int64(i%200 + 1)), Title: model.Text{"ro": fmt.Sprint("Ministrul afacerilor externe ", i)}})
		r.Tenures = append(r.Tenures, model.Tenure{Row: model.Row{ID: id, UID: fmt.Sprint("t", i), Rev: 1}, PersonID: id, OfficeID: id})
		r.People = append(r.People, model.Known{Person: model.Person{Row: model.Row{ID: id, UID: fmt.Sprint("p", i), Rev: 1}, Name: name, PartyID: key(int64(i%200 + 1)), Phone: fmt.Sprint("+40 21 ", 1000000+i), Languages: "ro en"}})
	}
	return r
}

// A key in the filter of twenty thousand people.
func BenchmarkNarrow(b *testing.B) {
	l := NewBook(crowd(), words.For("ro"), "ro", words.Languages, noon).List(People, nil)
	typed := []string{"s", "st", "ste", "stefan", "turcanu", "ministrul 77"}
	b.ResetTimer()
	for i := range b.N {
		l.Narrow(typed[i%len(typed)])
	}
}

// What a cell offers of twenty thousand people after a key.
func BenchmarkOffers(b *testing.B) {
	book := NewBook(crowd(), words.For("ro"), "ro", words.Languages, noon)
	var col *Column
	for _, c := range book.columns(Offices) {
		if c.Key == "holders" {
			col = c
		}
	}
	row := book.Fresh(Offices)
	book.Offers(row, col, "x", 8)
	b.ResetTimer()
	for i := range b.N {
		book.Offers(row, col, []string{"ste", "zz", "popescu 19"}[i%3], 8)
	}
}

// A register of twenty thousand is opened, and read again after one of its cells was typed.
func BenchmarkOpen(b *testing.B) {
	r := crowd()
	for range b.N {
		NewBook(r, words.For("ro"), "ro", words.Languages, noon).List(People, nil)
	}
}

func BenchmarkOpenAgain(b *testing.B) {
	r := crowd()
	book := NewBook(r, words.For("ro"), "ro", words.Languages, noon)
	l := book.List(People, nil)
	b.ResetTimer()
	for range b.N {
		l = NewBook(r, words.For("ro"), "ro", words.Languages, noon).List(People, l)
	}
}

func BenchmarkSort(b *testing.B) {
	l := NewBook(crowd(), words.For("ro"), "ro", words.Languages, noon).List(People, nil)
	b.ResetTimer()
	for i := range b.N {
		l.Sort(0, i%2 == 0)
	}
}

func BenchmarkTwins(b *testing.B) {
	book := NewBook(crowd(), words.For("ro"), "ro", words.Languages, noon)
	b.ResetTimer()
	for range b.N {
		book.Twins(People)
	}
}
