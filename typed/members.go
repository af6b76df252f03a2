package typed

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// Group are the members of an organisation, by the codes of states.
type Group struct {
	Short   string
	Members []string
}

// UsualGroups are the organisations whose members the program knows.
func UsualGroups() []Group {
	var out []Group
	for _, k := range words.World() {
		if len(k.Members) > 0 {
			out = append(out, Group{k.Short, k.Members})
		}
	}
	return out
}

// GroupsText writes groups as they are typed: "B9: BG CZ EE", a line each.
func GroupsText(list []Group) string {
	lines := make([]string, len(list))
	for i, g := range list {
		lines[i] = g.Short + ": " + strings.Join(g.Members, " ")
	}
	return strings.Join(lines, "\n")
}

// ParseGroups reads a line for each group: its short name, a colon, and its members by
// their codes or, between commas, by their names in any language. A line without a
// colon is refused with typed.group, what is no state with typed.member.
func ParseGroups(text string) ([]Group, error) {
	var out []Group
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		short, list, ok := strings.Cut(line, ":")
		if short = strings.TrimSpace(short); !ok || short == "" || len([]rune(short)) > 12 {
			return nil, model.Refuse("typed.group", line)
		}
		members, err := parseMembers(list)
		if err != nil {
			return nil, err
		}
		out = append(out, Group{short, members})
	}
	return out, nil
}

func parseMembers(list string) ([]string, error) {
	names := strings.Fields(list)
	if strings.ContainsAny(list, ",;") {
		names = strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ';' })
	}
	var out []string
	for _, name := range names {
		name = strings.TrimSpace(name)
		code := stateCalled(name)
		switch {
		case name == "":
		case code == "":
			return nil, model.Refuse("typed.member", name)
		case !slices.Contains(out, code):
			out = append(out, code)
		}
	}
	return out, nil
}

// stateCalled is the code of the state that a name means whole, "" for none.
func stateCalled(name string) string {
	key := words.Fold(name)
	for _, k := range words.World() {
		if k.Kind != model.State {
			continue
		}
		for _, s := range k.Names() {
			if key != "" && words.Fold(s) == key {
				return k.Code
			}
		}
	}
	return ""
}
