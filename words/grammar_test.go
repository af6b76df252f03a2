package words

import (
	"regexp"
	"strings"
	"testing"
)

// rule is one that every text of a language keeps.
type rule struct{ breaks, says string }

const (
	hardOnes = "бвгґджзйклмнпрстфхцчшщ"
	softOnes = "аеєиіїоуюя"
)

// grammar is what can be seen of a text without understanding it.
var grammar = map[string][]rule{
	"": {
		{`[^;\s] …(?:\P{L}|$)`, "no blank stands before an ellipsis"},
		{`\.\.\.`, "an ellipsis is one sign"},
		{`—`, "a dash is –"},
		{`\S - \S`, "a dash is no hyphen"},
		{`"`, "quotation marks are those of the language"},
		{`\pL'\pL`, "an apostrophe is ’, or ʼ in Ukrainian"},
		{`[^·\s] {2,}[^·/\s]`, "one blank is enough"},
		{`[\d}] %`, "no plain blank stands before %"},
		{` [,:!?](?:\s|$)`, "no blank stands before a sign"},
	},
	"en": {
		{`(?i)\b(?:colors?|centers?|recogniz\w*|honors?|canceled|favorites?)\b`, "the spelling is British"},
		{`(?i)n’t\b`, "nothing is cut short"},
		{`(?i)\byou (?:must|forgot|failed)\b`, "nobody is blamed"},
	},
	"ro": {
		{`(?:^|[^\p{L}’-])(?:si|in|fara|pana|dupa|catre|cate)(?:[^\p{L}-]|$)`, "letters bear their signs"},
		{`(?i)(?:^|\s)ați (?:uitat|greșit)`, "nobody is blamed"},
		{`[“‘]`, "quotation marks are „ and ”"},
	},
	"uk": {
		{`(?i)(?:^|[\s«(])у [` + softOnes + `]`, "в stands before a vowel"},
		{`(?i)(?:^|[\s«(])в [вф]`, "у stands before в and ф"},
		{`(?i)[` + hardOnes + `] в [` + hardOnes + `]`, "у stands between consonants"},
		{`(?i)(?:^|[\s«(])о [аоуеиі]`, "об stands before a vowel"},
		{`(?i)(?:^|[\s«(])з [сзшжц][` + hardOnes + `]`, "із or зі stands before such consonants"},
		{`\p{Cyrillic}[A-Za-z]|[A-Za-z]\p{Cyrillic}`, "a word has letters of one alphabet"},
		{`№ `, "№ stays with its number"},
		{`(?i)(?:^|\s)ви (?:забули|мусите|помилилися)`, "nobody is blamed"},
		{`(?i)(?:^|\P{L})(?:на протязі|прийма\p{L}* участь|слідуюч|являється|являються|співпада|приймаюч|[ву] якості|по мірі|не дивлячись на|відміни(?:ти|ть|в|ла|ли|ти)(?:\P{L}|$))`, "it is said as Ukrainian says it"},
		{`(?i)\p{L}[^д](?:уч|юч)(?:ий|ого|ому|им|их|ими|ої|ою)(?:\P{L}|$)`, "a participle in -учий is none of Ukrainian"},
		{`(?i)(?:^|\P{L})по \p{L}+(?:ам|ям)(?:\P{L}|$)`, "по with a dative is none of Ukrainian"},
		{`[“”‘’]`, "quotation marks are « and »"},
	},
}

// proper are names, which are spelt as their owners do.
func proper(key string) bool {
	for _, p := range []string{"country.", "zone.", "organisation.", "state.", "capital."} {
		if strings.HasPrefix(key, p) {
			return true
		}
	}
	return false
}

// Quotation marks, dashes, blanks and what sounds well are the same in every text.
func TestTheGrammarOfEveryText(t *testing.T) {
	rules := map[string][]*regexp.Regexp{}
	for l, list := range grammar {
		for _, r := range list {
			rules[l] = append(rules[l], regexp.MustCompile(r.breaks))
		}
	}
	for key, in := range said(t) {
		for l, texts := range in {
			for _, of := range []string{"", l} {
				for i, r := range rules[of] {
					for _, s := range texts {
						if m := r.FindString(s); m != "" && !proper(key) {
							t.Errorf("%s: %s: %q in %q: %s", key, l, m, s, grammar[of][i].says)
						}
					}
				}
			}
		}
	}
}

// In Romanian twenty and more are "20 de".
func TestTwentyOfThem(t *testing.T) {
	bare := regexp.MustCompile(`\{0\} \p{Ll}`)
	for key, e := range catalogues(t)["ro"] {
		few, other := e.forms["few"], e.forms["other"]
		if few == other || !bare.MatchString(few) { // an adjective follows, or nothing that is counted
			continue
		}
		if bare.MatchString(other) && !strings.Contains(other, "{0} de ") {
			t.Errorf("%s: %s", key, other)
		}
	}
}

// Each rule is able to object.
func TestTheRulesObject(t *testing.T) {
	wrong := map[string][]string{
		"":   {"Name …", "wait...", "Talks — closed", "Talks - closed", `the "visit"`, "host's", "two  blanks", "100 %", "Open , closed"},
		"en": {"Color", "cannot and don’t", "you must save"},
		"ro": {"vizita in România", "Ați uitat titlul", "„Vizita“"},
		"uk": {"у Україні", "в Фінляндії", "візит в Києві", "о одинадцятій", "з словами", "PDFу", "№ 5", "Ви забули назву", "на протязі візиту", "слухаючий", "по пунктам", "„Візит”"},
	}
	for l, list := range grammar {
		if len(wrong[l]) != len(list) {
			t.Fatalf("%q has %d rules and %d texts that break them", l, len(list), len(wrong[l]))
		}
		for i, r := range list {
			if !regexp.MustCompile(r.breaks).MatchString(wrong[l][i]) {
				t.Errorf("%q: %q breaks no rule: %s", l, wrong[l][i], r.says)
			}
		}
	}
}
