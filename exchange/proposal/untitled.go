package proposal

import (
	"slices"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/words"
)

// arriving is the title of a visit of which only rows were sent, of the row in which the guest
// arrives: "Arrival of the President of Finland at the airport" begins the visit of the President
// of Finland. It is "" where no row tells of whom from which state, for an ambassador, who comes from no further than the
// embassy, and where guests of several states arrive. Which row it is of is told.
func (p *Proposal) arriving() (title string) {
	row := 0
	for i := range p.Rows {
		one := visitBy(p.Rows[i].Title)
		of := statesIn(one)
		switch {
		case p.Rows[i].Out || len(of) == 0 || envoy(one):
		case title == "":
			title, row = one, i+1
		case statesIn(title)[0].code != of[0].code:
			return ""
		}
	}
	if title != "" {
		p.ask("called-after", strconv.Itoa(row))
	}
	return title
}

// calledAfter takes back that a visit is called after a row, or as a sentence says.
func (p *Proposal) calledAfter() {
	p.Ask = slices.DeleteFunc(p.Ask, func(e *model.Error) bool {
		return e.Code == "takein.called-after" || e.Code == "takein.called-as-said"
	})
}

// visitBy is the visit that an arrival begins.
func visitBy(arrival string) string {
	arrival = strings.Join(strings.Fields(arrival), " ")
	for _, l := range words.Languages {
		for _, line := range words.For(l).List("takein.arrivals") {
			lead, visit, _ := strings.Cut(line, "=")
			n := len([]rune(lead))
			if r := []rune(arrival); len(r) > n+1 && strings.EqualFold(string(r[:n]), lead) && r[n] == ' ' {
				return visit + " " + whoComes(string(r[n+1:]), words.For(l).List("takein.arrivals.where"))
			}
		}
	}
	return ""
}

// whoComes is who arrives, without where and how.
func whoComes(s string, where []string) string {
	for _, mark := range []string{",", ";", "(", " –", " —", " -"} {
		s, _, _ = strings.Cut(s, mark)
	}
	for _, word := range where {
		s, _, _ = strings.Cut(s, " "+word+" ")
	}
	return strings.TrimSpace(s)
}
