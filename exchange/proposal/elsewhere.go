package proposal

import (
	"regexp"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/typed"
)

// hourOnRE is an hour in a sentence, with what stands before and behind it.
var hourOnRE = regexp.MustCompile(`([^,;()\d]*?)\b(\d{1,2})[:.](\d{2})\b[\s,]*[(\[]?([^;()\[\]\d]{2,60})`)

// elsewhere puts hours on the clocks that the words of a row name for them, where those are others than the row's: that at
// which it begins or ends, and a landing where no end is told. Whatever it does, it says of which rows.
func (p *Proposal) elsewhere(o Options) {
	if p.Kind == Calendar { // its entries tell their clocks themselves
		return
	}
	var told []string
	for i := range p.Rows {
		r := &p.Rows[i]
		for _, text := range []string{r.Title, r.Remarks} {
			if said := p.toldElsewhere(r, text, o); said != "" {
				told = append(told, strconv.Itoa(i+1)+" ("+said+")")
				break
			}
		}
	}
	if len(told) > 0 {
		p.ask("other-clocks", few(told))
	}
}

// toldElsewhere is what a text of a row says of other clocks, as it says it.
func (p *Proposal) toldElsewhere(r *Row, text string, o Options) string {
	for _, m := range hourOnRE.FindAllStringSubmatch(text, -1) {
		zone, phrase := clocksAtHead(m[4])
		hour, err := strconv.Atoi(m[2])
		if clock := two(hour) + ":" + m[3]; err == nil && p.others(zone, clock, r, o) {
			switch {
			case clock == r.From:
				r.Zone = zone
			case clock == r.To, r.From != "" && r.To == "" && typed.Guess(model.Text{"en": strings.TrimSpace(m[1])}) == model.Arrival:
				r.To, r.toZone = clock, zone
				if r.ToMark == "open" {
					r.ToMark = ""
				}
			}
			return m[2] + "." + m[3] + ", " + phrase
		}
	}
	pieces := strings.Split(text, "; ")
	if m := closing.FindStringSubmatch(text); m != nil {
		pieces = append(pieces, m[1])
	}
	for _, one := range pieces { // they are named alone, beside the row
		if zone, phrase := clocksAtHead(one); len(phrase) == len(strings.TrimSpace(one)) && r.From != "" && p.others(zone, r.From, r, o) {
			r.Zone = zone
			return phrase
		}
	}
	return ""
}

// clocksAtHead is the zone that the first words of a text name as that of a time, and those words.
func clocksAtHead(text string) (zone, phrase string) {
	fields := strings.Fields(text)
	for n := 1; n <= min(4, len(fields)); n++ {
		phrase = strings.Trim(strings.Join(fields[:n], " "), ",.")
		zone, label, ok := whose(phrase, true)
		if zone = firstOf(zone, clocks[label]); ok && zone != "" {
			return zone, phrase
		}
	}
	return "", ""
}

// others says that clocks show another hour than those that a row is told on; where nobody knows those, they do.
func (p *Proposal) others(zone, clock string, r *Row, o Options) bool {
	on := firstOf(r.Zone, p.Zone, o.Zone)
	if zone == "" || zone == on || r.Day == "" || r.AllDay {
		return false
	}
	there, err := p.moment(r.Day, clock, zone, r, "UTC")
	here, err2 := p.moment(r.Day, clock, on, r, "UTC")
	return on == "" || err == nil && err2 == nil && !there.Time().Equal(here.Time())
}
