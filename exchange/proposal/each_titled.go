package proposal

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/words"
)

// behindOffice is the name of a text that begins with an office and goes on with a name: President Karis, Minister of
// Industry Karel Novák. Nil for an office alone: what stands behind "of" is no name, unless it is more than one word
// behind a state or what the office is for.
func behindOffice(fields []string) []string {
	at, of := 0, false
	for ; at < len(fields); at++ {
		bare := strings.Trim(fields[at], ".,:;()")
		key := words.Fold(bare)
		small := joins(key) || key == "the"
		if !ofHead(fields[at:at+1]) && !inOffices(key) && !(at > 0 && (small || stateNamed(bare) != "" || adjectiveOf(key) != "")) && !said().ofSide[key] {
			break
		}
		of = small
	}
	name := fields[at:]
	if at == 0 || of || len(name) == 0 || len(name) > 4 || stateNamed(strings.Join(name, " ")) != "" || isPlace(strings.Join(name, " ")) {
		return nil
	}
	for i, s := range name {
		bare := strings.Trim(s, ".,")
		key := words.Fold(bare)
		first, _ := utf8.DecodeRuneInString(bare)
		if said().things[key] || said().orgs[key] || said().offices[key] || said().both[key] || capitals()[bare] != "" ||
			!unicode.IsUpper(first) && !(i > 0 && said().particles[key]) || strings.ContainsAny(bare, "0123456789+/&") {
			return nil
		}
	}
	return name
}

// ofEach parts an office that is said once of several: Presidents Karis and Rusu are two Presidents. Nil for any other list.
func ofEach(list string) (out []string) {
	fields := strings.Fields(list)
	at := slices.IndexFunc(fields, func(s string) bool { return said().ofSeveral[words.Fold(s)] != "" })
	if at < 0 || slices.ContainsFunc(fields[:at], func(s string) bool { return !inOffices(words.Fold(s)) && words.Fold(s) != "the" }) {
		return nil
	}
	office := strings.Join(append(slices.Clone(fields[:at]), said().ofSeveral[words.Fold(fields[at])]), " ")
	for part := range strings.SplitSeq(andRE.ReplaceAllString(strings.Join(fields[at+1:], " "), ","), ",") {
		one := office + " " + strings.TrimSpace(part)
		if strings.TrimSpace(part) == "" || behindOffice(strings.Fields(one)) == nil {
			return nil
		}
		out = append(out, bareOffice(one))
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// couple says of which side somebody is by whom they are named with: the President and Ms Karis are of the side that has
// somebody of her family, however her name ends.
func (b *belonging) couple(list []string, i int) (ours, theirs bool) {
	married := func(at int) string {
		if at < 1 || at >= len(list) {
			return ""
		}
		address, name := addressed(list[at], "")
		if her, his := womanOrMan(strings.Fields(address)); !her && !his || ofHead(strings.Fields(name)) || strings.Contains(name, ",") {
			return ""
		}
		return name
	}
	switch {
	case officeAlone(list[i]) != nil && married(i+1) != "":
		return b.ofFamily(married(i + 1))
	case married(i) != "" && officeAlone(list[i-1]) != nil:
		return b.ofFamily(married(i))
	case married(i) != "":
		if _, before, _ := calledIn(list[i-1]); kindred(married(i), before) {
			return b.known(list[i-1])
		}
	}
	return false, false
}

// known says of which side somebody is by what is said of them, or by name.
func (b *belonging) known(text string) (ours, theirs bool) {
	if ours, theirs = b.says(text); ours || theirs {
		return ours, theirs
	}
	return b.of(text)
}

// ofFamily says on which side alone there is somebody of the family of a name, as the draft or the diary names them.
func (b *belonging) ofFamily(name string) (ours, theirs bool) {
	for _, known := range []map[string][2]bool{b.sides, b.told, b.stand} {
		for key, side := range known {
			if key != nameKey(name) && kindred(name, key) {
				ours, theirs = ours || side[0], theirs || side[1]
			}
		}
	}
	ours = ours || slices.ContainsFunc(b.hosts, func(s string) bool { return kindred(name, s) })
	theirs = theirs || slices.ContainsFunc(b.titles, func(s string) bool { return kindred(name, s) })
	return ours && !theirs, theirs && !ours
}

// kindred says that the last word of a name is a family name that is among words, as it is for a woman or a man.
func kindred(name, among string) bool {
	fields := strings.Fields(words.Fold(name))
	if len(fields) == 0 {
		return false
	}
	last := []rune(fields[len(fields)-1])
	return slices.ContainsFunc(strings.Fields(words.Fold(among)), func(s string) bool {
		other, n := []rune(s), 0
		for n < len(last) && n < len(other) && last[n] == other[n] {
			n++
		}
		short, long := min(len(last), len(other)), max(len(last), len(other))
		return n == long && n > 2 || n > 3 && short-n <= 1 && long-n <= 4
	})
}
