package model

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// surname is the family name in a name, where the way it is written makes it sure, and ""
// where it would be a guess: lists sort by it. A name of two words in the order in which
// the given name comes first ends with it, but not of a state where the family name comes
// first by custom, or where there is none.
func surname(name string, order NameOrder, state string) string {
	if bare, which := Generation(name); which != "" && strings.Trim(which, "IVX") != "" { // Felipe II is of no family
		name = bare
	}
	if family, given, ok := strings.Cut(name, ", "); ok && given != "" && len(strings.Fields(family)) < 3 {
		family, _ = Generation(family) // Rusu jr., Ion
		return strings.TrimSpace(family)
	}
	parts := strings.Fields(name)
	switch {
	case len(parts) < 2 || !slices.ContainsFunc(parts, spelled) || crowned(parts):
		return ""
	case inCapitals(parts) != "":
		return inCapitals(parts)
	case order == "family-first":
		return sure(parts[0])
	case len(parts) == 3 && fathers(parts[1]):
		return sure(parts[2])
	case slices.Contains(otherwise, state):
		return ""
	case len(parts) == 2:
		return sure(parts[1])
	}
	return particled(parts)
}

// otherwise are states of whose people a name of two words does not end with that of the
// family, written as they write it.
var otherwise = []string{"CN", "ER", "ET", "HU", "ID", "IS", "JP", "KH", "KP", "KR", "MM", "MN", "TW", "VN"}

// crowns are the words before a name that stands for all of it.
var crowns = strings.Fields("King Queen Pope Prince Princess Emperor Sheikh Sultan Emir Regele Regina Papa Prințul Prințesa Împăratul Șeicul Король Королева Папа Принц Принцеса Імператор Шейх Султан Емір")

// crowned says that a name is one by which nobody's family is called: King Charles,
// Felipe VI.
func crowned(parts []string) bool {
	return slices.Contains(crowns, parts[0]) || strings.Trim(parts[len(parts)-1], "IVX") == ""
}

// sure is a word that is a name, or "".
func sure(word string) string {
	if !spelled(word) {
		return ""
	}
	return word
}

// spelled says that a word is a name written out: a capital, letters, no initial.
func spelled(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	letters := strings.IndexFunc(word, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) && !strings.ContainsRune("-'’ʼ", r)
	}) < 0
	return letters && unicode.IsUpper(first) && utf8.RuneCountInString(word) > 1
}

// inCapitals is the part of a name that alone is written in capitals, as lists do to tell
// the family name: "Ana Maria POPESCU".
func inCapitals(parts []string) string {
	var out []string
	last := -1
	for i, word := range parts {
		if !spelled(word) || strings.ToUpper(word) != word {
			continue
		}
		if last >= 0 && i != last+1 {
			return ""
		}
		last, out = i, append(out, capital(word))
	}
	if len(out) == len(parts) {
		return ""
	}
	return strings.Join(out, " ")
}

// capital is a word in capitals as names are written.
func capital(word string) string {
	up := true
	return strings.Map(func(r rune) rune {
		defer func() { up = r == '-' }()
		if up {
			return r
		}
		return unicode.ToLower(r)
	}, word)
}

// fathers says that a word is called after the father, and stands between the given name
// and that of the family.
func fathers(word string) bool {
	return slices.ContainsFunc([]string{"ович", "евич", "йович", "івна", "ївна", "овна", "евна"}, func(end string) bool { return strings.HasSuffix(word, end) })
}

// particles begin a family name.
var particles = strings.Fields("af av da dal de degli del della den der des di do dos du la le van vom von zu фон ван де дер да ді")

// particled is the family name that a particle begins: "Ursula von der Leyen".
func particled(parts []string) string {
	from := slices.IndexFunc(parts, func(s string) bool { return slices.Contains(particles, s) })
	if from < 1 || !spelled(parts[len(parts)-1]) {
		return ""
	}
	return strings.Join(parts[from:], " ")
}

// surnamed fills the family name of somebody new, or of whose name is written anew, in the
// languages in which it is sure; what somebody has typed there stays.
func surnamed(u Unit, p *Person) error {
	var was Person
	if p.ID != 0 {
		if err := u.Get(&was, p.ID); err != nil {
			return err
		}
	}
	state, err := stateOf(u, p.PartyID)
	if err != nil {
		return err
	}
	for lang, name := range p.Name {
		if name == was.Name[lang] && p.NameOrder == was.NameOrder {
			continue
		}
		if now := p.Family[lang]; now == was.Family[lang] && now == surname(was.Name[lang], was.NameOrder, state) {
			p.Family = p.Family.With(lang, surname(name, p.NameOrder, state))
		}
	}
	return nil
}

// stateOf is the code of the state of somebody, "" for none.
func stateOf(u Unit, party *int64) (string, error) {
	if party == nil {
		return "", nil
	}
	id, err := rowOfParty(u, *party)
	if err != nil {
		return "", err
	}
	var of Party
	err = u.Get(&of, id)
	return of.Code, err
}
