package proposal

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/typed"
	"chancery/words"
)

// colMixed is a column in which people and remarks stand together: Participants / Remarks.
const colMixed typed.Column = "mixed"

// mixedHead says that a head names both, in whatever language and order.
func mixedHead(head string) bool {
	people, remarks := false, false
	for _, part := range joinedRE.Split(head, -1) {
		key := strings.Trim(words.Fold(part), " .:*")
		col, known := said().heads[key]
		if !known && key != "" {
			col, _, known = typed.ColumnOf(part)
		}
		switch {
		case !known:
		case col == typed.ColRemarks:
			remarks = true
		case col == colWho || col == typed.ColHost || col == typed.ColGuest:
			people = true
		}
	}
	return people && remarks
}

// mixed tells the people in a cell from the remarks, sentence by sentence: one in which anything is nobody is a remark, as
// it stands. Whoever receives, or is accompanied, takes part besides.
func mixed(text string) (who, remarks string) {
	for line := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == '\n' || r == ';' }) {
		var said []string
		for _, sentence := range sentencesOf(oneLine(line)) {
			people, remark := invited(strings.TrimRight(sentence, "."))
			bare, besides := taking(people)
			switch {
			case interpreting(people):
				said = append(said, sentence)
			case besides && areSomebody(bare):
				said = append(said, sentence)
				if _, receives := welcomed(people); receives { // who receives is of the host, which only the phrase says
					bare = people
				}
				who = more(who, bare)
			case areSomebody(people):
				who, remarks = more(who, people), more(remarks, remark)
			default:
				said = append(said, sentence)
			}
		}
		rest := strings.Join(said, " ")
		if !strings.HasSuffix(oneLine(line), rest) { // nothing goes on behind it
			rest = strings.TrimSuffix(rest, ".")
		}
		remarks = more(remarks, rest)
	}
	return who, remarks
}

// taking is whoever takes part by a sentence of others as well: behind what says that they receive, or before what says
// that they are accompanied.
func taking(sentence string) (who string, besides bool) {
	if who, ok := welcomed(sentence); ok {
		return who, !onlySide(sentence)
	}
	for _, phrase := range said().accompanied {
		key := words.Fold(sentence)
		at := strings.Index(key, phrase)
		if at <= 0 {
			continue
		}
		n := len(strings.Fields(key[:at]))
		if who := strings.TrimRight(strings.Join(strings.Fields(sentence)[:n], " "), ", "); areSomebody(who) {
			return who, true
		}
	}
	return sentence, false
}

// sentencesOf parts a line into its sentences, each with its full stop.
func sentencesOf(line string) (out []string) {
	fields := strings.Fields(line)
	from := 0
	for i, s := range fields {
		if i == len(fields)-1 || stops(s) && starts(fields[i+1]) && i > 0 {
			out = append(out, strings.Join(fields[from:i+1], " "))
			from = i + 1
		}
	}
	return out
}

// stops says that a word with a full stop ends a sentence: no initial, no form of address, nothing shortened.
func stops(word string) bool {
	bare := strings.TrimLeft(strings.TrimSuffix(word, "."), "(\"«„“")
	key := words.Fold(bare)
	return bare != word && strings.HasSuffix(word, ".") && (len([]rune(bare)) > 1 || strings.ContainsAny(bare, "0123456789")) && !strings.Contains(bare, ".") &&
		!said().ranks[key] && !said().shortened[key] && !slices.Contains(addressList(), key) && !slices.Contains(addressList(), key+".")
}

func starts(word string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, "(\"«„“"))
	return unicode.IsUpper(first) || unicode.IsDigit(first)
}
