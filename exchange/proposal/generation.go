package proposal

import (
	"strings"

	"chancery/words"
)

// generations tell father and son apart, who are called alike: they are of the name, where a degree is not.
var generations = map[string]bool{"jr": true, "jr.": true, "jnr": true, "jnr.": true, "junior": true, "sr": true, "sr.": true, "snr": true, "snr.": true, "senior": true,
	"ii": true, "iii": true, "iv": true, "fils": true, "pere": true, "мол.": true, "молодший": true, "ст.": true, "старший": true}

// generationOf is which of those called alike somebody is, "" for a text that says nothing of it.
func generationOf(text string) string {
	text = strings.Trim(strings.TrimSpace(text), ",()")
	folded := words.Fold(text)
	if generations[folded] || generations[strings.ToLower(text)] {
		return text
	}
	return ""
}

// generation takes off the end of a name which of those called alike it is of.
func generation(name string) (rest, which string) {
	fields := strings.Fields(name)
	if n := len(fields); n > 1 {
		if which = generationOf(fields[n-1]); which != "" {
			return strings.TrimRight(strings.Join(fields[:n-1], " "), ","), which
		}
	}
	return name, ""
}

// of puts behind a name which of those called alike it is.
func (d *Person) of(which string) {
	if which != "" && d.Name != "" {
		d.Name += " " + which
	}
}
