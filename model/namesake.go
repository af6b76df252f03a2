package model

import (
	"slices"
	"strconv"
	"strings"
)

// A name that is typed in two items of one visit, and that no register has, counts as one
// person until somebody says that it is two.

// SameName is what two names have in common: how they are written in a language that both
// have, or several. Capitals and blanks make no difference.
func SameName(a, b Text) []string {
	var out []string
	for lang, s := range a {
		if key := nameKey(s); key != "" && key == nameKey(b[lang]) {
			out = append(out, key)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func nameKey(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }

// NamesakeKey is the name of the setting by which a name, as SameName gives it, is of two
// people in two items, whichever of them comes first. Keys of items are never used again.
func NamesakeKey(a, b int64, name string) string {
	return SettingTwins + "items|" + strconv.FormatInt(min(a, b), 10) + "|" + strconv.FormatInt(max(a, b), 10) + "|" + name
}

// Namesakes says of a name in two items that it is of two people; Back says that it is of
// one after all.
type Namesakes struct {
	Name  Text
	Names []string // as SameName gives them
	Items [2]int64
	Back  bool
}

func (c *Namesakes) Label() Label {
	if c.Back {
		return Label{"one-name", []Text{c.Name}}
	}
	return Label{"namesakes", []Text{c.Name}}
}

func (c *Namesakes) Apply(u Unit) error {
	for _, id := range c.Items {
		var it Item
		if err := there(u, &it, id); err != nil {
			return err
		}
	}
	for _, name := range c.Names {
		key := NamesakeKey(c.Items[0], c.Items[1], name)
		s, said, err := u.Setting(key)
		switch {
		case err == nil && said && c.Back:
			err = u.Delete(&s)
		case err == nil && !said && !c.Back:
			err = u.Put(&Setting{Name: key, Value: Plain("1")})
		}
		if err != nil {
			return err
		}
	}
	return nil
}
