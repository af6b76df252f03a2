package proposal

import (
	"strings"

	"chancery/words"
)

// arriving is the title of a visit of which only rows were sent, of the row in which the guest
// arrives: "Arrival of the President of Finland at the airport" begins the visit of the President
// of Finland. It is "" where no row tells of whom from which state.
func (p *Proposal) arriving() string {
	for i := range p.Rows {
		if r := &p.Rows[i]; !r.Out {
			if title := visitBy(r.Title); title != "" && len(statesIn(title)) > 0 {
				return title
			}
		}
	}
	return ""
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
