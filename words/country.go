package words

import "strings"

// The names are generated from CLDR by hand, when CLDR is renewed; see gen.
//go:generate go run ./gen $CLDR_MAIN ../assets/words

// Country is the short name of a country by its ISO 3166 alpha-2 code, in
// either case, as CLDR 48 has it; what is not known shows its code.
func (w *Words) Country(code string) string {
	if name := w.said["country."+strings.ToUpper(code)].text; name != "" {
		return name
	}
	return code
}

// Flag is the flag of a country as two regional indicators, "" when code is
// not assigned by ISO 3166: no organisation gets a flag here (EU, UN), nor what
// has a code by custom only (XK).
func Flag(code string) string {
	if len(code) != 2 || code == "XK" || !For("en").Has("country."+code) {
		return ""
	}
	const a = 0x1F1E6
	return string([]rune{a + rune(code[0]-'A'), a + rune(code[1]-'A')})
}
