package words

import (
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"
)

var alike = [][2]string{
	{"Fetesti", "Fetești"}, {"Fetesti", "Feteşti"}, {"Fetesti", "Fetes\u0326ti"}, {"Bucuresti", "BUCUREȘTI"},
	{"Zelenskyy", "Зеленський"}, {"Zelenskyi", "Зеленський"}, {"Zelenskiy", "Зеленський"}, {"Zelensky", "Зеленський"}, {"Zelenski", "Зеленський"},
	{"Зеленский", "Зеленський"}, {"Zelenska", "Зеленська"}, {"Kyiv", "Київ"}, {"Kyiv", "Ки\u0456\u0308в"}, {"Yurii", "Юрій"}, {"Andriy", "Андрій"},
	{"Yahotyn", "Яготин"}, {"Yizhakevych", "Їжакевич"}, {"Yenakiieve", "Єнакієве"}, {"Mariia", "Марія"}, {"Znamianka", "Знам'янка"}, {"Znamianka", "Знамʼянка"},
	{"Zghurskyi", "Згурський"}, {"Kharkiv", "Харків"}, {"Dang", "Đặng"}, {"Lokke", "Løkke"}, {"Lodz", "Łódź"}, {"Strasse", "Straße"}, {"Strasse", "STRAẞE"},
	{"Athina", "Αθήνα"}, {"Mitsotakis", "Μητσοτάκης"}, {"Christodoulidis", "Χριστοδουλίδης"}, {"Evangelos", "Ευάγγελος"}, {"Istanbul", "İstanbul"},
	{"TETE-A-TETE", "tête-à-tête"}, {"tete-a-tete", "tête‑à‑tête"}, {"Presidents Cabinet", "President’s Cabinet"}, {"Presidents Cabinet", "President's Cabinet"},
	{"  two   words ", "two\u00a0words"}, {"zerowidth", "zero\u200bwidth"}, {"Office", "Oﬃce"},
}

func TestFold(t *testing.T) {
	for _, pair := range alike {
		if a, b := Fold(pair[0]), Fold(pair[1]); a != b {
			t.Errorf("%q folds to %q, %q to %q", pair[0], a, pair[1], b)
		}
	}
	for _, pair := range [][2]string{{"жар", "згар"}, {"Skyline", "Skiline"}, {"sky", "ski"}, {"10:30", "1030"}} {
		if Fold(pair[0]) == Fold(pair[1]) {
			t.Errorf("%q and %q both fold to %q", pair[0], pair[1], Fold(pair[0]))
		}
	}
	for _, s := range []string{"Горбачёв", "Ельцин ъ", "подъезд", "Ы", "ь", "'", "\xff\xfe", "é\u0301\u0301", "🇷🇴", "한국"} {
		if got := Fold(s); strings.ContainsAny(got, "ъьЫ'") || strings.TrimSpace(got) != got {
			t.Errorf("%q folds to %q", s, got)
		}
	}
}

// Who types a name letter by letter goes on finding it.
func TestFoldWhileTyping(t *testing.T) {
	for _, pair := range alike {
		typed, key := []rune(strings.TrimSpace(pair[0])), Fold(pair[1])
		for n := range typed {
			part := Fold(string(typed[:n]))
			if r := rune(key[0]); unicode.IsLetter(r) && typed[0] < 0x80 && !strings.Contains(key, part) && n < len(typed)-2 {
				t.Errorf("%q (%q) no longer finds %q (%q)", string(typed[:n]), part, pair[1], key)
			}
		}
	}
}

func TestFoldTwiceChangesNothing(t *testing.T) {
	letters := rapid.StringOfN(rapid.RuneFrom([]rune("skiySKYйїгзґυοαγúșțß'’ʼ -«İ\u0301\u00ad")), 0, 12, -1)
	rapid.Check(t, func(t *rapid.T) {
		stable(t, rapid.OneOf(rapid.String(), letters).Draw(t, "s"))
	})
}

func FuzzFold(f *testing.F) {
	for _, pair := range alike {
		f.Add(pair[0])
		f.Add(pair[1])
	}
	f.Fuzz(func(t *testing.T, s string) { stable(t, s) })
}

func stable(t interface{ Fatalf(string, ...any) }, s string) {
	once := Fold(s)
	if twice := Fold(once); once != twice {
		t.Fatalf("%q folds to %q, then to %q", s, once, twice)
	}
	if strings.TrimSpace(once) != once || strings.Contains(once, "  ") {
		t.Fatalf("%q folds to %q: stray blanks", s, once)
	}
}
