package typed

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/model"
	"chancery/words"
)

// trades are the roles that are an office as well, and are printed as one: Interpreter.
var trades = []model.Role{model.Interprets, "photographer", "security", "physician", "liaison"}

// trade learns the words for them. Of the press those are one by which somebody is called, a press
// officer and a correspondent: the press and the media are a role alone. A First Lady is called so, and a wife is not.
func (x *sending) trade() {
	x.trades, x.spokes = map[string]model.Role{}, foldedSet("delegate.spokes")
	for word, role := range x.roles {
		if slices.Contains(trades, model.Role(role)) {
			x.trades[word] = model.Role(role)
		}
	}
	for role, list := range map[model.Role][]string{
		model.OfPress:  append(listed("delegate.trade.press"), listed("delegate.spokes")...),
		model.SpouseOf: listed("delegate.trade.spouse"),
	} {
		for _, s := range list {
			x.roles[words.Fold(s)], x.trades[words.Fold(s)] = string(role), role
		}
	}
}

// ofTrade says that a cell is a role that is an office as well, an ambassador's too, and takes it as the role.
func (d *Delegate) ofTrade(cell string) bool {
	key := words.Fold(cell)
	role, ok := lists().trades[key]
	if lists().roles[key] == "ambassador" {
		role, ok = "ambassador", true
	}
	if ok {
		d.Role = role
	}
	return ok
}

// tell finds the role in an office that is one: interpreter, press officer, spouse of the President.
func (d *Delegate) tell() {
	if d.Role != "" {
		return
	}
	for _, text := range d.Offices {
		if d.Role = roleIn(text); d.Role != "" {
			return
		}
	}
	if d.Role = RoleTold(d.officeIn); d.Role != "" {
		return
	}
	d.Role = roleSaid(d.Name)
}

// RoleTold is the role that an office is by itself, in any of its languages, or with which it begins: interpreter,
// press officer; "" for none.
func RoleTold(office model.Text) model.Role {
	for _, lang := range slices.Sorted(maps.Keys(office)) {
		if role := roleIn(office[lang]); role != "" {
			return role
		}
	}
	return ""
}

// roleSaid is the role that a text is, whole.
func roleSaid(text string) model.Role {
	role := model.Role(lists().roles[words.Fold(text)])
	if slices.Contains(trades, role) || slices.Contains([]model.Role{model.SpouseOf, model.OfPress, "sherpa", "note-taker"}, role) {
		return role
	}
	return ""
}

// roleIn is the role with which an office begins. Whoever speaks for a government is of the press only
// where no more is said: a spokesperson of it is an official. A security adviser guards nobody.
func roleIn(office string) model.Role {
	if role := roleSaid(office); role != "" {
		return role
	}
	key, longest, found := words.Fold(office), 0, model.Role("")
	for word, role := range lists().roles {
		r := model.Role(role)
		if r != model.SpouseOf && lists().trades[word] != r || r == "security" && !strings.Contains(word, " ") || lists().spokes[word] {
			continue
		}
		left, ok := strings.CutPrefix(key, word)
		if next, _ := utf8.DecodeRuneInString(left); ok && left != "" && !unicode.IsLetter(next) && !strings.ContainsRune("-'’ʼ", next) && len(word) > longest {
			longest, found = len(word), r
		}
	}
	return found
}
