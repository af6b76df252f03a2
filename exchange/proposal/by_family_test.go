package proposal_test

import (
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// A family name alone, with or without an office, means whoever another row or the diary names whole, and stands on that
// side; behind a comma it is somebody else than whoever stands before it. Of whom nobody says anything it is asked.
func TestAFamilyNameAloneIsOfTheSideOfWhoeverIsNamedWhole(t *testing.T) {
	doc := func(rows ...string) []byte {
		body := ""
		for _, who := range rows {
			body += wordRow("10:00", "Talks", "Presidency", who)
		}
		return document(t, "<w:p><w:r><w:t>Official visit of H.E. Mr Alar Karis, President of the Republic of Estonia</w:t></w:r></w:p><w:p><w:r><w:t>3 May 2027</w:t></w:r></w:p><w:tbl>"+
			wordRow("Time", "Activity", "Venue", "Participants")+body+"</w:tbl>")
	}
	for _, one := range []struct {
		rows                []string
		host, guest, unsure string
	}{
		{[]string{"Met by the Minister of Foreign Affairs of Moldova, Ms Ana Popa, and the Ambassador of Estonia, Mr Jaan Kask", "President Karis, Mrs Karis, Ambassador Kask"}, "", "President Karis; Mrs Karis; Ambassador Kask", ""},
		{[]string{"Mr Jaan Kask, Ambassador of Estonia", "President Karis, Kask"}, "", "President Karis; Kask", ""},
		{[]string{"Mr Jaan Kask, Ambassador of Estonia", "President Karis and Kask"}, "", "President Karis; Kask", ""},
		{[]string{"Mr Jaan Kask, Ambassador of Estonia", "Președintele Karis și Kask"}, "", "Președintele Karis; Kask", ""},
		{[]string{"пан Яан Каск, посол Естонії", "Каск, пані Анна Попа"}, "пані Анна Попа", "Каск", "пані Анна Попа"},
		{[]string{"Mr Antti Rebane", "President Karis, Rebane"}, "Rebane", "President Karis", "Mr Antti Rebane, Rebane"},
		{[]string{"Mr Jaan Kask, Ambassador of Estonia", "Kask, Peeter"}, "Kask, Peeter", "", "Kask, Peeter"},
		{[]string{"Mr Jaan Kask, Ambassador of Estonia", "President Karis, Sepp"}, "", "President Karis, Sepp", ""},
		{[]string{"President Karis, Tamm"}, "", "President Karis; Tamm", ""},
		{[]string{"Mr Ants Tamm; Ms Elina Lepp"}, "Ms Elina Lepp", "Mr Ants Tamm", "Ms Elina Lepp"},
	} {
		f, err := exchange.Read("d.docx", doc(one.rows...), exchange.Options{})
		if err != nil {
			t.Fatal(err)
		}
		p := proposal.Of(f, proposal.Options{Today: "2027-01-01"})
		md := int64(1)
		parties := []model.Party{{Row: model.Row{ID: 1}, Code: "MD", Name: model.Text{"en": "Moldova"}}, {Row: model.Row{ID: 2}, Code: "EE", Name: model.Text{"en": "Estonia"}}}
		c := &typed.Cells{Words: words.For("en"), Lang: "en", Places: typed.NewGazetteer(model.Registers{}, words.For("en"))}
		c.Programme = model.Programme{Event: p.Visit(c, "Europe/Chisinau", parties, &md), Parties: map[int64]model.Party{1: parties[0], 2: parties[1]}}
		c.Programme.Items = []model.Item{{Row: model.Row{ID: 7}}}
		c.Programme.Who = map[int64][]model.Participation{7: {{Side: model.GuestSide, Name: model.Text{"en": "Mr Ants Tamm"}}}}
		p.Sided(c)
		unsure := ""
		for _, e := range p.Ask {
			if e.Code == "takein.side-guessed" {
				unsure = e.Args[0]
			}
		}
		if r := p.Rows[len(p.Rows)-1]; r.Host != one.host || r.Guest != one.guest || unsure != one.unsure {
			t.Errorf("%q\nhost %q, guest %q, unsure %q", one.rows, r.Host, r.Guest, unsure)
		}
	}
}
