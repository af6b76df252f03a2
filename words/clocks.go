package words

import "chancery/model/civil"

// OnClocks is an hour on the clocks of a zone. Where the clocks it was agreed on
// show another, both are said: 19:00 (18:00 Rome).
func (w *Words) OnClocks(m civil.Moment, zone string) string {
	here, err := m.In(zone)
	switch {
	case err != nil:
		return m.Clock() + " " + w.City(m.Zone)
	case here.Off == m.Off:
		return here.Clock()
	}
	return here.Clock() + " " + w.elsewhere(m)
}

// elsewhere is an hour on other clocks than those around it: (18:00 Rome).
func (w *Words) elsewhere(m civil.Moment) string { return "(" + m.Clock() + " " + w.City(m.Zone) + ")" }
