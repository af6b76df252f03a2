package words

import (
	"slices"
	"strings"

	"chancery/model"
)

// House is how an institution writes what each writes in its own way: hours, what is not
// sure, places, the press, people. It is a preset and what differs from it. Whatever makes
// a paper asks it; the zero value is plain, as each language has it by itself.
type House struct {
	preset string
	own    map[string]string // by point, what differs from the preset
	cells  bool              // its hours stand beside those that a table has by itself
}

// HouseLike is one of the presets, with nothing that differs. What is no preset is refused
// with words.house; "" is the plain one.
func HouseLike(preset string) (House, error) {
	if preset != "" && !slices.Contains(HousePresets, preset) {
		return House{}, model.Refuse("words.house", preset)
	}
	return House{preset: preset}, nil
}

// HouseOf reads the house style from the settings of an office: the name of a preset, and
// behind it point=value of what differs. Older diaries say only whether items have numbers
// in papers for others. What a later program wrote stays, and says nothing here.
func HouseOf(settings map[string]model.Text) House {
	said := strings.Fields(settings[model.SettingHouse][""])
	h := House{own: map[string]string{}}
	if len(said) == 0 && settings[model.SettingNumbers][""] == "all" {
		h.own["numbers"] = "all"
	}
	for i, s := range said {
		if point, value, ok := strings.Cut(s, "="); ok {
			h.own[point] = value
		} else if i == 0 {
			h.preset = s
		}
	}
	return h
}

// Setting is the style as a setting keeps it, never empty once somebody chose it.
func (h House) Setting() string {
	out := []string{h.Preset()}
	var points []string
	for point := range h.own {
		points = append(points, point)
	}
	slices.Sort(points)
	for _, point := range points {
		out = append(out, point+"="+h.own[point])
	}
	return strings.Join(out, " ")
}

// Preset is the one that the style begins with.
func (h House) Preset() string {
	if !slices.Contains(HousePresets, h.preset) {
		return HousePresets[0]
	}
	return h.preset
}

// Value is what the style says of a point.
func (h House) Value(point string) string {
	p, ok := pointOf(point)
	if !ok {
		return ""
	}
	if v := h.own[point]; slices.Contains(p.Values, v) {
		return v
	}
	return p.of(h.Preset())
}

// With is the style with another value of a point. What the preset says is no difference.
func (h House) With(point, value string) House {
	out := House{preset: h.preset, own: map[string]string{}, cells: h.cells}
	for p, v := range h.own {
		out.own[p] = v
	}
	if delete(out.own, point); out.Value(point) != value {
		out.own[point] = value
	}
	return out
}

// Differs says that a point is not as the preset has it.
func (h House) Differs(point string) bool {
	p, ok := pointOf(point)
	return ok && h.Value(point) != p.of(h.Preset())
}

// is says whether a point has a value.
func (h House) is(point, value string) bool { return h.Value(point) == value }

// Numbered says that items have numbers in papers for others too.
func (h House) Numbered() bool { return h.is("numbers", "all") }

// Editions says whether papers bear the number of their edition, those for others too.
func (h House) Editions(others bool) bool { return !others || h.is("edition", "all") }

// PlaceFirst says that where something is stands before what it is.
func (h House) PlaceFirst() bool { return h.is("order", "place") }
