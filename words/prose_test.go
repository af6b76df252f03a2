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
	for address, want := range map[string]bool{"E.S. doamna": true, "E.S. domnul": false, "": false, "Doamna": true} {
		if got := For("ro").Hers(address); got != want {
			t.Errorf("%q is a woman's: %v", address, got)
		}
	}
}
