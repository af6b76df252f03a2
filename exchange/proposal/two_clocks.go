package proposal

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// clockOf is the zone of the place that the head of a column of hours names: Time (Tallinn), Ora Chișinăului.
func clockOf(head string) string {
	for s := range strings.FieldsFuncSeq(oneLine(head), func(r rune) bool { return strings.ContainsRune("()[]/,;:–—", r) }) {
		fields := strings.Fields(s)
		for i := range fields {
			for n := len(fields) - i; n > 0; n-- {
				name := strings.Join(fields[i:i+n], " ")
				if n == len(fields) && i == 0 {
					if _, is := columnOf(name); is { // it is the column itself
						continue
					}
				}
				if zone := words.Zone(name); zone != "" {
					return zone
				}
				if code, _ := stateOf(name); code != "" && len(name) > 3 {
					if k, ok := words.StateOf(code); ok {
						return k.Zone
					}
				}
			}
		}
	}
	return ""
}

// clockOf is the zone of the clocks that the head of a column of hours names, be it by what they call themselves.
func (w *walk) clockOf(head string) string {
	if zone := clockOf(head); zone != "" {
		return zone
	}
	for s := range strings.FieldsFuncSeq(oneLine(head), func(r rune) bool { return strings.ContainsRune("()[]/,;:", r) }) {
		if zone, label, ok := whose(s, false); ok && label != "" {
			return firstOf(w.on(label, w.o), w.Zone, w.o.Zone)
		} else if zone != "" {
			return zone
		}
	}
	return ""
}

// clocked takes of several columns of hours that on the clocks of the visit, and remembers whose clocks a column
// says it is on.
func (w *walk) clocked() {
	home := firstOf(w.o.Zone, w.Zone)
	for _, col := range []typed.Column{typed.ColFrom, typed.ColTo} {
		var at []int
		for i, name := range w.cols.names {
			if c, ok := columnOf(name); ok && c == col {
				at = append(at, i)
			}
		}
		if len(at) == 0 || !slices.ContainsFunc(at, func(i int) bool { return w.clockOf(w.cols.names[i]) != "" }) {
			continue
		}
		best := at[0]
		for _, fits := range []func(string) bool{func(zone string) bool { return zone == "" }, func(zone string) bool { return zone == home && home != "" }} {
			if k := slices.IndexFunc(at, func(i int) bool { return fits(w.clockOf(w.cols.names[i])) }); k >= 0 {
				best = at[k]
			}
		}
		if zone := w.clockOf(w.cols.names[best]); zone != "" {
			w.Zone, w.told = zone, true
			w.Ask = slices.DeleteFunc(w.Ask, func(e *model.Error) bool { return e.Code == "takein.zone-guessed" })
		}
		for _, i := range at {
			if w.cols.as[i] = col; i != best {
				w.cols.as[i] = typed.ColNone
				w.ask("two-clocks", w.cols.names[best], w.cols.names[i])
			}
		}
	}
}
