package proposal

import (
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

// mixed tells the people in a cell from the remarks: line by line, by who sounds like somebody.
func mixed(text string) (who, remarks string) {
	for one := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == '\n' || r == ';' }) {
		if one = oneLine(one); one == "" {
			continue
		}
		if first, _, _ := strings.Cut(one, ","); isSomebody(first) || received(first) {
			people, remark := invited(one)
			who, remarks = more(who, people), more(remarks, remark)
		} else {
			remarks = more(remarks, one)
		}
	}
	return who, remarks
}

// received says that a text tells who receives the guest.
func received(text string) bool {
	_, ok := welcomed(text)
	return ok
}

// isSomebody says that a text means people: with a form of address or an office, both sides, or by name.
func isSomebody(text string) bool {
	fields := strings.Fields(strings.Trim(text, " .,:()"))
	if len(fields) == 0 || len(fields) > 8 {
		return false
	}
	if address, _ := addressed(text+" Xy", ""); address != "" || ofBoth(text) || headsRE.MatchString(text) {
		return true
	}
	names := 0
	for i, s := range fields {
		bare := strings.Trim(s, ".,:()")
		if said().somebody[words.Fold(bare)] {
			return true
		}
		first, _ := utf8.DecodeRuneInString(bare)
		switch {
		case unicode.IsUpper(first) && !strings.ContainsAny(bare, "0123456789"):
			names++
		case i > 0 && said().particles[words.Fold(bare)]:
		default:
			return false
		}
	}
	return names > 1 && len(fields) <= 4 && !isPlace(text)
}
