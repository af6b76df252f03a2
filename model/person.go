package model

import (
	"regexp"
	"unicode"
)

// NameOrder is which part of a name comes first where it is written in full.
type NameOrder string

// NameOrders lists them; the first means the given name.
var NameOrders = []NameOrder{"", "family-first"}

// Person is somebody known by name. Address is the form of address ("H.E. Mr").
type Person struct {
	Row
	Name       Text      `audience:"public" in:"inspector,card,search,papers"`
	Family     Text      `audience:"public" in:"card,papers"` // the part of the name by which lists sort
	NameOrder  NameOrder `audience:"public" in:"card"`
	Genitive   Text      `audience:"public" in:"card,papers"` // name and form of address as headings need them
	Dative     Text      `audience:"public" in:"card"`
	Address    Text      `audience:"public" in:"inspector,card,papers"`
	Aliases    Text      `audience:"internal" in:"card,search"`
	PartyID    *int64    `gorm:"column:party_id" ref:"parties" audience:"public" in:"inspector,card,papers"`
	Languages  string    `audience:"delegation" in:"inspector,card,papers"` // codes, separated by blanks
	Phone      string    `audience:"internal" in:"inspector,card,search,papers"`
	Email      string    `audience:"internal" in:"inspector,card,search,papers"`
	Remarks    Text      `audience:"internal" in:"card,search"`
	Salutation Text      `audience:"internal" in:"card"` // in speech and letters: "Mr President"
	Envelope   Text      `audience:"internal" in:"card"` // as an envelope is written
	Card       Text      `audience:"internal" in:"card"` // as a place card is
	Photo      Deposit   `gorm:"embedded;embeddedPrefix:photo_" audience:"internal" in:"card,papers"`
	Birth      Secret    `gorm:"embedded;embeddedPrefix:birth_" audience:"internal" in:"card"` // the delicate ones: on no paper that does not ask by name
	Passport   Secret    `gorm:"embedded;embeddedPrefix:passport_" audience:"internal" in:"card"`
	Diet       Secret    `gorm:"embedded;embeddedPrefix:diet_" audience:"internal" in:"card"`
	Medical    Secret    `gorm:"embedded;embeddedPrefix:medical_" audience:"internal" in:"card"`
}

func (Person) TableName() string { return "people" }

// Check refuses a person that must not be saved.
func (p *Person) Check() error {
	if p.Name.Empty() {
		return wrong("Name", "model.no-name")
	}
	if tooLong(p.Name, 200) {
		return wrong("Name", "model.too-long", "200")
	}
	if !oneOf(p.NameOrder, NameOrders) {
		return wrong("NameOrder", "model.choice", string(p.NameOrder))
	}
	if p.Email != "" && !mail.MatchString(p.Email) {
		return wrong("Email", "model.email", p.Email)
	}
	return phone("Phone", p.Phone)
}

// mail is an address to which a letter can be sent.
var mail = regexp.MustCompile(`^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>".]+$`)

// phone refuses what nobody can dial: a number has three figures at least. Words
// may stand beside it: "+40 21 319 2100, ext. 12".
func phone(field, s string) error {
	figures := 0
	for _, r := range s {
		if unicode.IsDigit(r) {
			figures++
		}
	}
	if s != "" && (figures < 3 || len(s) > 100) {
		return wrong(field, "model.phone", s)
	}
	return nil
}
