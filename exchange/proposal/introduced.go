package proposal

import (
	"slices"
	"strings"

	"chancery/words"
)

// introduced says of which side somebody is who is called by an office alone: Madam President is whoever the heading calls
// Mrs and a President. Without a form of address it must be an office that only one has of two whom the heading names.
func (b *belonging) introduced(text string) (ours, theirs bool) {
	address, rest := addressed(text, "")
	her, his := womanOrMan(strings.Fields(address))
	office := officeAlone(rest)
	if office == nil || !her && !his && len(b.hosts) == 0 {
		return false, false
	}
	ours, theirs = callsSo(b.hosts, office, her, his), callsSo(b.titles, office, her, his)
	return ours && !theirs, theirs && !ours
}

// officeAlone are the words of a text that is one office and nothing else, nil for any other.
func officeAlone(text string) (out []string) {
	fields := strings.Fields(strings.Trim(text, " .,"))
	if !ofHead(fields) || ofBoth(text) {
		return nil
	}
	for _, s := range fields {
		key := words.Fold(strings.Trim(s, ".,"))
		switch {
		case joins(key), key == "the":
		case said().somebody[key], said().headWords[key], officeStem(key), inOffices(key):
			out = append(out, key)
		default:
			return nil
		}
	}
	return out
}

// callsSo says that the words of a heading call somebody by an office, and by no form of address that is another.
func callsSo(heading, office []string, her, his bool) bool {
	woman, man := womanOrMan(heading)
	if her && man && !woman || his && woman && !man {
		return false
	}
	bare := slices.DeleteFunc(slices.Clone(heading), joins)
	for i := 0; i+len(office) <= len(bare); i++ {
		if (i == 0 || !inOffices(bare[i-1])) && slices.EqualFunc(office, bare[i:i+len(office)], declined) { // no Prime Minister is a Minister
			return true
		}
	}
	return false
}

// womanOrMan says that a form of address among words is one of a woman, or of a man, in whatever case: domnului, пана.
func womanOrMan(list []string) (her, his bool) {
	for _, s := range list {
		r := []rune(s)
		switch {
		case words.Hers(s):
			her = true
		case words.His(s), len(r) > 3 && words.His(string(r[:len(r)-1])), len(r) > 3 && words.His(string(r[:len(r)-2])):
			his = true
		}
	}
	return her, his
}
