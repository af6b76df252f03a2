package words

import (
	"reflect"
	"slices"
	"strconv"

	"chancery/model"
	"chancery/model/civil"
)

// choices are the names of what can be chosen, by the type of the field.
var choices = map[reflect.Type]string{
	reflect.TypeFor[model.EventKind](): "event.kind.", reflect.TypeFor[model.Direction](): "event.direction.", reflect.TypeFor[model.Level](): "event.level.",
	reflect.TypeFor[model.EventStatus](): "event.status.", reflect.TypeFor[model.ItemKind](): "item.kind.", reflect.TypeFor[model.ItemStatus](): "item.status.",
	reflect.TypeFor[model.Press](): "press.", reflect.TypeFor[model.Dress](): "dress.", reflect.TypeFor[model.Audience](): "audience.", reflect.TypeFor[model.Marking](): "marking.",
	reflect.TypeFor[model.Side](): "side.", reflect.TypeFor[model.Role](): "role.", reflect.TypeFor[model.Mode](): "mode.", reflect.TypeFor[model.SeatStatus](): "seat.status.",
	reflect.TypeFor[model.GroupKind](): "group.kind.", reflect.TypeFor[model.PartyKind](): "party.kind.", reflect.TypeFor[model.NameOrder](): "name.order.", reflect.TypeFor[model.Exactness](): "known.",
}

// chosen says that the value of a field is one of a list.
func chosen(v any) bool {
	_, ok := choices[reflect.TypeOf(v)]
	return ok
}

// unsaid are fields of which it is said only that they changed.
var unsaid = []string{"Diagram", "Hue"}

// value is what one field of a row says; "" of what is empty, or is not told by its value.
func (d differs) value(f model.Field, r model.Record, lang string) string {
	if slices.Contains(unsaid, f.Name) {
		return ""
	}
	for _, ref := range model.References(r) {
		if ref.Field == f.Name {
			return d.named(ref.To, ref.Key(r))
		}
	}
	switch v := f.Value(r).(type) {
	case model.Text:
		if _, ok := v[lang]; ok || lang == d.lang {
			return d.in(v, lang)
		}
		return ""
	case civil.Date:
		return d.Day(v)
	case bool:
		if v {
			return d.Say("edition.yes")
		}
		return d.Say("edition.no")
	case int:
		return strconv.Itoa(v)
	case int64:
		return d.instant(v)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	v := reflect.ValueOf(f.Value(r))
	if v.Kind() != reflect.String || v.String() == "" && f.Name != "Press" {
		return ""
	}
	if names, ok := choices[v.Type()]; ok {
		return d.Say(names + v.String())
	}
	switch f.Name {
	case "Mode":
		return d.Say("route." + v.String())
	case "Languages":
		return d.Tongues(v.String())
	case "Zone":
		return d.CityOf(v.String())
	}
	return d.time(v.String())
}

// instant is an instant on the clocks of the visit.
func (d differs) instant(at int64) string {
	m, err := civil.MomentAt(at, d.p.Event.Zone)
	if at == 0 || err != nil {
		return ""
	}
	return d.Date(m.Date()) + ", " + m.Clock()
}
