package proposal_test

import (
	"testing"
)

// A column of people that names a state is on the side of that state, whatever the order of the columns is: of the guest
// where what the draft is called names that as whose visit it is, else of the host.
func TestAColumnOfAStateIsOnItsSide(t *testing.T) {
	for _, one := range []struct{ title, first, second, host, guest string }{
		{"Official visit of the President of the Republic of Poland to Romania", "Polish side", "Romanian side", "Two", "One"},
		{"Official visit of the President of the Republic of Poland to Romania", "Romanian participants", "Polish participants", "One", "Two"},
		{"Vizita oficială a Președintelui Republicii Polone în România", "Participanți polonezi", "Participanți români", "Two", "One"},
		{"Візит Президента Республіки Польща до Румунії", "Польська сторона", "Учасники від Румунії", "Two", "One"},
		{"Visit of the Polish Minister of Culture", "Participants (Poland)", "Participants (Romania)", "Two", "One"},
		{"Official visit of the President of the Republic of Poland to Romania", "Venue of talks", "Polish delegation", "", "Two"},
	} {
		p := read(t, "p.csv", one.title+"\nDate;Time;Activity;"+one.first+";"+one.second+"\n14.01.2027;10:00;Arrival;Mr Jan One;Mr Ion Two\n14.01.2027;11:00;Talks;Mr Jan One;Mr Ion Two\n")
		want := map[string]string{"": "", "One": "Mr Jan One", "Two": "Mr Ion Two"}
		if r := p.Rows[0]; r.Host != want[one.host] || r.Guest != want[one.guest] {
			t.Errorf("%s: %s, %s: host %q, guest %q, who %q, remarks %q, %v", one.title, one.first, one.second, r.Host, r.Guest, r.Who, r.Remarks, p.Ask)
		}
		for _, e := range p.Ask {
			if names := map[string]string{"One": one.first, "Two": one.second}; e.Code == "takein.sides" && (e.Args[0] != names[one.host] || e.Args[1] != names[one.guest]) {
				t.Errorf("%s: it is asked whether %q", one.title, e.Args)
			}
		}
	}
}
