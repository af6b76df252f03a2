package words

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// A name, a place or a day with its weekday is put into a text as it is in the register: in the
// nominative. Ukrainian declines it behind a preposition and beside a verb that has an object, so
// that it may stand only in quotation marks, behind a colon, in brackets or as the subject of a
// verb that has no gender. What stands bare in such a place must be of a kind that has one form
// there, and is named here by it.
var bare = map[string][]string{
	"a number": {"board.day-of 1", "delegates.away-some 1", "delegates.hod 1", "delegates.places 1", "delegates.there-some 1", "error.card.photo-large 0",
		"error.ctl.import-take 1", "error.file.large 1", "error.takein.year 0", "error.typed.copies 1", "export.copy 1", "export.counted 1", "export.page 1",
		"export.since-file 0", "finding.turnaround 2", "sheet.page-of 1", "tour.called 1", "ui.clash-need 0",
		"ui.done.assign-some 2", "ui.done.shift 1", "ui.filter.count 0", "ui.filter.count 1", "ui.filter.without 1", "verb.shift 1"},
	"a date without its weekday, in the genitive": {"history.before 1", "ctl.edition.embargo-left 1", "delegates.from 0", "delegates.until 0", "edition.purged 0", "error.storage.behind 1",
		"error.storage.locked 2", "error.storage.readonly-held 2", "export.as-held 0", "export.as-of 0", "export.draft 0", "export.draft-after 0",
		"export.edition 0", "export.edition-from 2", "export.embargo 0", "export.provisional 0", "export.recalled 1", "export.replaces-hour 0", "export.since 1",
		"export.since-hour 1", "export.since-recalled 1", "export.since-same 1", "export.since-same-hour 1", "history.declared 0", "section.tenure.from 0", "ui.done.move-event 1", "words.since 0"},
	"a day shortened, which nobody declines": {"ui.done.move-to 1"},
	"a weekday in the accusative":            {"follow.as-of-day 0", "follow.missing-day 0", "follow.unreadable-day 0"},
	"an hour in figures": {"edition.mark.hour 0", "error.takein.zone-fixed 1", "error.takein.zulu 0", "export.clock-from 1", "follow.as-of 0", "follow.missing 0",
		"follow.unreadable 0", "house.about-column 0", "house.about-column-range 0", "house.at 0", "house.at-eleven 0", "house.from-to 0", "house.from-to 1", "house.verb-at 0", "house.verb-at-eleven 0",
		"takein.mark.by 0", "takein.mark.from 0", "time.approx 0", "time.by 0", "seat.until-day 0", "time.from 0", "typed.say.from 0", "typed.say.until 0", "words.clock-back 3", "words.clock-back 4", "words.clock-forward 3", "words.clock-forward 4"},
	"so much time, shortened": {"error.takein.ahead 0", "error.takein.behind 0", "error.takein.named-ahead 0", "error.takein.named-behind 0", "sheet.gap 0", "sheet.overlap 0",
		"time.earlier 0", "time.later 0", "time.shift.less 1", "time.shift.some 1"},
	"a path or a mark":                         {"sheet.template-hint 0", "ui.purge.backups 1"},
	"in the genitive":                          {"export.and-members-of 2", "export.for-form 0", "export.seen 0", "export.title-of.contacts 0", "letters.ministry 0"},
	"a sentence of its own":                    {"error.export.unwritten 1", "error.register.pasted-none 0", "error.takein.row-refused 2"},
	"so many items, or one in quotation marks": {"ui.done.shift-said 0"},
}

// governed are places of a Ukrainian text where what is put in would have to be declined, or
// decide the gender of a verb.
var governed = []*regexp.Regexp{
	regexp.MustCompile(`(?i)(?:^|[^\p{L}ʼ«])(?:без|від|до|для|з|із|зі|за|на|о|об|по|при|про|після|через|у|в|між|над|під|перед|щодо|серед|крім|як|ніж)[  ]\{(\d)\}`),
	regexp.MustCompile(`\p{L}{2,}(?:но|то)[  ]\{(\d)\}`),
	regexp.MustCompile(`(?:^|[.;:] )\{(\d)\} (?:\p{L}+ ){0,2}\p{L}{3,}(?:но|то)(?:\P{L}|$)`),
	regexp.MustCompile(`\p{L}{2,}(?:в|ла|ло|вся|лася)(?: \p{L}+)? \{(\d)\}`),
	regexp.MustCompile(`(?i)(?:^|[^\p{L}])додати \{(\d)\}`),
	regexp.MustCompile(`(?i)член(?:и|ів|а|ам)[  ]\{(\d)\}`),
	regexp.MustCompile(`(?:^|[^\p{L}]{2}|^: )«\{(\d)\}»(?: (?:ще|вже|уже|не|теж|досі))* готов(?:ий|а|е|о|і)(?:\P{L}|$)`),
}

// bareIn are the places of a text that its plural forms do not count, where something is put in bare.
func bareIn(e entry) []string {
	var out []string
	for _, s := range e.texts() {
		for _, r := range governed {
			for _, m := range r.FindAllStringSubmatch(s, -1) {
				if len(e.forms) > 0 && m[1] == "0" || slices.Contains(out, m[1]) {
					continue
				}
				out = append(out, m[1])
			}
		}
	}
	return out
}

// Nothing that has only its nominative is put where Ukrainian wants another case.
func TestWhatIsPutInKeepsItsCase(t *testing.T) {
	known, found := map[string]bool{}, map[string]bool{}
	for _, keys := range bare {
		for _, key := range keys {
			if known[key] {
				t.Errorf("%s stands twice", key)
			}
			known[key] = true // the key and the number of what is put in
		}
	}
	for key, e := range catalogues(t)["uk"] {
		if strings.HasPrefix(key, "typed.") && !strings.HasPrefix(key, "typed.say.") || strings.HasSuffix(key, ".also") {
			continue
		}
		for _, n := range bareIn(e) {
			if found[key+" "+n] = true; !known[key+" "+n] {
				t.Errorf("%s puts {%s} where it would be declined: %s", key, n, strings.Join(e.texts(), " / "))
			}
		}
	}
	for place := range known {
		if !found[place] {
			t.Errorf("%s: nothing is put in bare there any more", place)
		}
	}
}

// The cases are able to object.
func TestTheCasesObject(t *testing.T) {
	for text, want := range map[string]string{
		"Додати {0} як особу…": "0", "{0}: додано {1}": "1", "Можливо, ідеться про {1}?": "1", "Часового поясу не зазначено; прийнято {0}.": "0", "{0} вписано на той самий час": "0",
		"внесено до {1}": "1", "тримав відкритим {0} на компʼютері": "0", "«{0}» додано до «{1}»": "", "{0}, додано: {1}": "", "Нова особа: {0}…": "",
		"Усі члени {0}": "0", "«{0}» ще не готово до підписання": "0", "Усі члени: {0}": "", "Документ «{0}» ще не готовий до підписання": "",
	} {
		if got := strings.Join(bareIn(entry{text: text}), ", "); got != want {
			t.Errorf("%q: {%s}, not {%s}", text, got, want)
		}
	}
}

// Ukrainian says with one form 1 and 21: what is said of one alone, its pronoun or a text without the
// number, would be said of twenty-one.
func TestOneIsSaidOfTwentyOneToo(t *testing.T) {
	for key, e := range catalogues(t)["uk"] {
		if why := alone(e); why != "" {
			t.Errorf("%s says of 21 too: %s", key, why)
		}
	}
}

// single are words that stand for one thing alone.
var single = regexp.MustCompile(`(?i)(?:^|[^\p{L}ʼ])(його|її|йому|їй|ним|нею|ньому|ній|нього|неї|цього|цю|тим|тією)(?:[^\p{L}ʼ]|$)`)

// alone is what the form of one says that is not so of twenty-one; "" where nothing is. A word for one
// that the form of many has too stands for something else.
func alone(e entry) string {
	one, many := e.forms["one"], e.forms["many"]
	if one == "" {
		return ""
	}
	for _, m := range single.FindAllStringSubmatch(one, -1) {
		if !strings.Contains(strings.ToLower(many), strings.ToLower(m[1])) {
			return m[1] + " in " + one
		}
	}
	if !strings.Contains(one, "{") && one != many || strings.Contains(many, "перший: ") && !strings.Contains(one, "перший: ") {
		return one
	}
	return ""
}

// That rule is able to object.
func TestTheFormOfOneObjects(t *testing.T) {
	for _, tt := range []struct{ one, many, want string }{
		{"{0} рядок: пропустіть його.", "{0} рядків: пропустіть їх.", "його in {0} рядок: пропустіть його."},
		{"Повернути його на місце", "Повернути їх на місце", "його in Повернути його на місце"},
		{"{0} текст: «{1}»", "{0} текстів, перший: «{1}»", "{0} текст: «{1}»"},
		{"Один рядок", "{0} рядків", "Один рядок"},
		{"{0} рядок без часу: його не повідомляють", "{0} рядків без часу: його не повідомляють", ""},
		{"Повернути на місце", "Повернути на місце", ""},
	} {
		if got := alone(entry{forms: map[string]string{"one": tt.one, "few": tt.many, "many": tt.many, "other": tt.many}}); got != tt.want {
			t.Errorf("%q: %q, not %q", tt.one, got, tt.want)
		}
	}
}
