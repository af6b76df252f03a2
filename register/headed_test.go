package register

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/words"
)

// A row of headings says which columns stand below it, in any order and any language; a row that says
// anything else is a row.
func TestHeadingsSayWhichColumns(t *testing.T) {
	b := book(askedAloud(), "en")
	of := b.List(Invitations, nil).Columns
	for _, c := range []struct {
		line []string
		want []string
	}{
		{[]string{"Invited", "Invitation", "Reply", "Reply by"}, []string{"invited", "asked", "answer", "deadline"}},
		{[]string{"reply BY", "", "Invited"}, []string{"deadline", "", "invited"}},
		{[]string{b.Words.Say("register.col.invited")}, nil},
		{[]string{"Invited", "Invited"}, nil},
		{[]string{"Guest", "Priority", "Answer"}, []string{"invited", "", "answer"}},
		{[]string{"Invited", "Priority", "Table", "Reply"}, nil},
		{[]string{"Invited", "Reply", "12 March"}, nil},
		{[]string{"Invited", "President of Poland"}, nil},
		{[]string{"", ""}, nil},
		{nil, nil},
	} {
		got := b.Headed(c.line, of)
		if (got == nil) != (c.want == nil) {
			t.Errorf("%q names %v", c.line, got)
			continue
		}
		for i, col := range got {
			id := ""
			if col != nil {
				id = col.Key
			}
			if id != c.want[i] {
				t.Errorf("%q: column %d is %q, not %q", c.line, i, id, c.want[i])
			}
		}
	}
	for _, lang := range []string{"ro", "uk"} {
		other := book(askedAloud(), lang)
		line := []string{}
		for _, key := range []string{"deadline", "invited", "answer"} {
			line = append(line, other.Words.Say("register.col."+key))
		}
		if got := b.Headed(line, of); len(got) != 3 || got[0] == nil || got[0].Key != "deadline" || got[1].Key != "invited" || got[2].Key != "answer" {
			t.Errorf("%s: %q names %v", lang, line, got)
		}
	}
}

// A table of another office calls a column otherwise: without its article, or as the word is that most use.
func TestHeadingsOfOtherOffices(t *testing.T) {
	for _, c := range []struct {
		kind Kind
		line []string
		want []string
	}{
		{Letters, []string{"Number", "Date", "From", "To", "About", "Reply to"}, []string{"letter-number", "letter-day", "sender", "addressee", "about", "answers-to"}},
		{Commitments, []string{"Angajament", "Termen"}, []string{"commitment", "due"}},
		{Offices, []string{"Office", "State", "Holder", "Since"}, []string{"office", "state", "holders", "since"}},
		{Invitations, []string{"Запрошено", "Візит", "Запрошення", "Відповідь", "Відповісти до"}, []string{"invited", "invited-to", "asked", "answer", "deadline"}},
		{Commitments, []string{"Зобов'язання", "Строк", "Відповідальний"}, []string{"commitment", "due", "owner"}},
	} {
		b := book(askedAloud(), "en")
		got := b.Headed(c.line, b.List(c.kind, nil).Columns)
		if len(got) != len(c.want) {
			t.Errorf("%q names %v", c.line, got)
			continue
		}
		for i, col := range got {
			if col == nil || col.Key != c.want[i] {
				t.Errorf("%q: column %d is %+v, not %q", c.line, i, col, c.want[i])
			}
		}
	}
}

// Whoever bears a name is offered before whoever has its letters within another.
func TestAWholeNameIsOfferedBeforeItsLetters(t *testing.T) {
	var list []Offer
	for _, s := range []string{"Bogdan Ivan", "Ana Danescu", "Nicușor Dan", "Dana Pop"} {
		list = append(list, offered(s))
	}
	var got []string
	for _, o := range narrowed(list, words.Fold("dan"), 8) {
		got = append(got, o.Text)
	}
	if want := "Dana Pop, Nicușor Dan, Ana Danescu, Bogdan Ivan"; strings.Join(got, ", ") != want {
		t.Errorf("they are offered as %s, not %s", strings.Join(got, ", "), want)
	}
}

// A table of texts, and one of commitments, is headed as offices of protocol head it; powers are told in their words.
func TestATableOfTextsIsHeadedAsPeopleHeadIt(t *testing.T) {
	for lang, line := range map[string][]string{
		"en": {"Title", "Our signatory", "Their signatory", "Full powers", "scan, old title"},
		"ro": {"Titlul", "Semnează pentru noi", "Semnează pentru ei", "Depline puteri", "copie cu titlul vechi"},
		"uk": {"Назва", "Підписує від нас", "Підписує від них", "Повноваження", "скан зі старою назвою"},
	} {
		b := book(small(), lang)
		l := b.List(Texts, nil)
		got := b.Headed(line[:4], l.Columns)
		if got == nil {
			t.Errorf("%s: %q heads nothing", lang, line)
			continue
		}
		for i, want := range []string{"text", "our-signer", "their-signer", "our-powers"} {
			if got[i] == nil || got[i].Key != want {
				t.Errorf("%s: %q is %+v, not %s", lang, line[i], got[i], want)
			}
		}
		row := b.Fresh(Texts)
		if err := b.Type(row, got[3], line[4]); err != nil || row.Record.(*model.Instrument).OurPowers != "old-title" {
			t.Errorf("%s: %q is %+v, %v", lang, line[4], row.Record, err)
		}
	}
	for lang, line := range map[string][]string{
		"en": {"Commitment", "Promised by", "To", "Owner", "Due", "Comes from"},
		"ro": {"Angajament", "Cine", "Către", "Responsabil", "Termen", "De unde"},
		"uk": {"Зобовʼязання", "Хто обіцяв", "Кому", "Відповідальний", "Строк", "Звідки"},
	} {
		b := book(small(), lang)
		got := b.Headed(line, b.List(Commitments, nil).Columns)
		for i, want := range []string{"commitment", "promised-by", "promised-to", "owner", "due", "from-visit"} {
			if len(got) <= i || got[i] == nil || got[i].Key != want {
				t.Errorf("%s: %q is no %s", lang, line[i], want)
			}
		}
	}
}
