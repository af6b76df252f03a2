package words

import "testing"

// Numbers up to ten are words in running text, and a form of address tells what agrees.
func TestFewAreWords(t *testing.T) {
	for _, tt := range []struct {
		lang, key string
		n         int
		want      string
	}{
		{"en", "export.accompanied", 3, "accompanied by three members of the delegation"}, {"en", "export.accompanied", 12, "accompanied by 12 members of the delegation"},
		{"ro", "export.accompanied-her", 1, "însoțită de un membru al delegației"}, {"ro", "export.accompanied", 21, "însoțit de 21 de membri ai delegației"},
		{"uk", "export.accompanied", 1, "у супроводі одного члена делегації"}, {"uk", "export.accompanied", 7, "у супроводі семи членів делегації"},
		{"uk", "export.and-members", 3, "та три члени делегації"},
	} {
		if got := For(tt.lang).Few(tt.key, tt.n); got != tt.want {
			t.Errorf("%s, want %s", got, tt.want)
		}
	}
	for address, want := range map[string]string{"E.S. doamna": "hers", "E.S. domnul": "his", "": "", "Doamna": "hers", "Mrs": "hers", "H.E. Ms.": "hers", "H.E. Mr": "his", "dl": "his", "пан": "his", "пані": "hers", "Dr.": "", "H.E.": ""} {
		if got := map[bool]string{true: "hers"}[Hers(address)] + map[bool]string{true: "his"}[His(address)]; got != want {
			t.Errorf("%q is %q, want %q", address, got, want)
		}
	}
}
