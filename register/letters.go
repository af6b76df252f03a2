package register

import (
	"strings"
	"unicode"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

func noteOf(r model.Record) *model.Letter { return r.(*model.Letter) }

// letters are the columns of the notes and letters that came and went.
func (b *Book) letters() []Column {
	out := b.inEach(Column{Key: "about", Wide: 170, Bold: true}, func(r model.Record) *model.Text { return &noteOf(r).About })
	out[0].take = registered(out[0].take)
	of := b.from()
	of.Key, of.Wide = "of-visit", 110
	out = append(out, plain(Column{Key: "letter-number", Wide: 80}, nil, func(r model.Record) *string { return &noteOf(r).Number }),
		day(Column{Key: "letter-day", Wide: 75}, func(r model.Record) *civil.Date { return &noteOf(r).Day }),
		choice(Column{Key: "way", Wide: 55}, model.LetterWays, "letter.way.", func(r model.Record) *model.LetterWay { return &noteOf(r).Way }),
		choice(Column{Key: "letter-kind", Wide: 75}, model.LetterKinds, "letter.kind.", func(r model.Record) *model.LetterKind { return &noteOf(r).Kind }))
	for _, of := range [][]Column{b.named(Column{Key: "sender", Wide: 90}, func(r model.Record) *model.Text { return &noteOf(r).From }), b.named(Column{Key: "addressee", Wide: 90}, func(r model.Record) *model.Text { return &noteOf(r).To })} {
		of[0].take = whichWay(of[0].take, of[0].Key == "sender")
		out = append(out, of...)
	}
	out = append(out, of, answersTo(), ofPerson())
	return append(out, b.inEach(Column{Key: "remarks", Away: true, alike: true}, func(r model.Record) *model.Text { return &noteOf(r).Remarks })...)
}

// whichWay takes who sent a new letter or to whom it goes: it came where another state sent it, and goes where
// it is addressed to one.
func whichWay(take func(*Book, *Row, string) error, sender bool) func(*Book, *Row, string) error {
	return func(b *Book, r *Row, text string) error {
		if err := take(b, r, text); err != nil || noteOf(r.Record).ID != 0 {
			return err
		}
		of, home := b.partyMeant(text), b.home()
		if of == nil || home == nil {
			return nil
		}
		if noteOf(r.Record).Way = model.WayOut; sender == (*of != *home) {
			noteOf(r.Record).Way = model.WayIn
		}
		return nil
	}
}

// answersTo is the number of the one that a letter answers.
func answersTo() Column {
	return Column{Key: "answers-to", Wide: 80,
		say: func(b *Book, r *Row) string {
			if uid := noteOf(r.Record).AnswersUID; uid != "" {
				for _, l := range b.everyLetter() {
					if l.UID == uid {
						return b.noteCalled(l)
					}
				}
			}
			return ""
		},
		offer: func(b *Book, _ *Row) []Offer {
			var out []Offer
			for i := range b.Read.Letters {
				if l := &b.Read.Letters[i].Letter; l.Number != "" {
					one := offered(b.noteCalled(l), l.About.All(), l.Number)
					one.Label += " · " + b.text(l.About)
					out = append(out, one)
				}
			}
			return out
		},
		take: func(b *Book, r *Row, text string) error {
			rec, key := noteOf(r.Record), bare(text)
			if key == "" {
				rec.AnswersUID = ""
				return nil
			}
			for _, l := range b.everyLetter() {
				if (bare(l.Number) == key || bare(b.noteCalled(l)) == key) && l != rec && (l.ID != rec.ID || l.ID == 0) {
					rec.AnswersUID = l.UID
					return nil
				}
			}
			return model.Refuse("letter.no-number", text)
		}}
}

// noteCalled is the number of a letter, with its day and whether it came or went where another has the same.
func (b *Book) noteCalled(l *model.Letter) string {
	if l.Number == "" || b.numbers()[bare(l.Number)] < 2 {
		return l.Number
	}
	said := l.Number
	for _, one := range []string{dayWords(b.Words, l.Day), b.Words.Say("letter.way." + string(l.Way))} {
		if one != "" {
			said += ", " + one
		}
	}
	return said
}

// numbersOf are how many letters have a number, bare.
func numbersOf(list []model.Filed) map[string]int {
	out := make(map[string]int, len(list))
	for i := range list {
		out[bare(list[i].Number)]++
	}
	return out
}

// alikeSaid tells of another paper with the number and the day of one that went the same way: only whom it is from
// is another, or said of one alone.
func (b *Book) alikeSaid(l *model.Letter) string {
	key := bare(l.Number)
	for _, o := range b.everyLetter() {
		if key != "" && o.UID != l.UID && o.Way == l.Way && bare(o.Number) == key && o.Day == l.Day {
			return b.Words.Say("letter.alike", l.Number, dayWords(b.Words, l.Day), b.text(o.About))
		}
	}
	return ""
}

// bare is a number without what stands between its parts.
func bare(number string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, words.Fold(number))
}

// NumberFits says that a number is the one, or has the part, that somebody looks for in whichever
// form: CP/112, cp 112, No. CP-112.
func NumberFits(number, text string) bool {
	key := bare(text)
	for _, lang := range words.Languages {
		for _, lead := range words.For(lang).List("typed.number-lead") {
			if rest, ok := strings.CutPrefix(words.Fold(text), words.Fold(lead)); ok && rest != "" {
				key = bare(rest)
			}
		}
	}
	return len(key) > 1 && strings.ContainsAny(key, "0123456789") && strings.Contains(bare(number), key)
}

// numberForms are the forms in which people look for a number, with what they write before one.
func numberForms(number string) string {
	if number == "" {
		return ""
	}
	out := []string{number, bare(number), strings.NewReplacer("/", "-", " ", "-").Replace(number), strings.NewReplacer("/", "", "-", "", " ", "").Replace(number)}
	for _, lang := range words.Languages {
		out = append(out, words.For(lang).List("typed.number-lead")...)
	}
	return strings.Join(out, " ")
}

// ofPerson is whom a letter is about.
func ofPerson() Column {
	return Column{names: true, Key: "of-person", Wide: 90, Away: true, alike: true,
		say: func(b *Book, r *Row) string {
			if key := noteOf(r.Record).PersonID; key != nil {
				return b.text(b.PersonName(*key))
			}
			return ""
		},
		offer: func(b *Book, _ *Row) []Offer { return b.peopleOffers() },
		take: func(b *Book, r *Row, text string) error {
			if strings.TrimSpace(text) == "" {
				noteOf(r.Record).PersonID = nil
				return nil
			}
			id, err := b.findPerson(text, nil)
			if err == nil {
				noteOf(r.Record).PersonID = &id
			}
			return err
		}}
}

// numbered refuses the number of another paper that went the same way in the same year.
func (b *Book) numbered(l *model.Letter) error {
	for _, o := range b.everyLetter() {
		if o == l { // those that come behind it are asked themselves
			break
		}
		if key := bare(l.Number); key != "" && (o.ID != l.ID || o.ID == 0) && o.Way == l.Way && bare(o.Number) == key && words.Fold(b.text(o.From)) == words.Fold(b.text(l.From)) && sameYear(o.Day, l.Day) {
			return model.Refuse("letter.number-twice", l.Number, b.text(o.About))
		}
	}
	return nil
}

func sameYear(a, b civil.Date) bool { return a == "" || b == "" || a.Year() == b.Year() }

// ways tells papers apart by whether they came or went.
var ways = facet{"way", func(_ *Book, r *Row) []string { return some(string(noteOf(r.Record).Way)) }, said("letter.way.")}
