package typed

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// How somebody of a list is reached belongs to the person: the contact sheet prints it.

// reach takes the telephone numbers and addresses for letters that stand in a cell. What nobody could be
// reached by is noted.
func (d *Delegate) reach(notes []string, h headed, cell string) []string {
	phone, mail := cell, ""
	if strings.Contains(cell, "@") {
		phone = ""
		for _, s := range strings.FieldsFunc(cell, func(r rune) bool { return strings.ContainsRune(" ,;|", r) }) {
			if strings.Contains(s, "@") && mail == "" {
				mail = strings.Trim(s, "<>()")
			} else {
				phone = strings.TrimSpace(phone + " " + s)
			}
		}
		phone = strings.Trim(phone, " /–—-")
	}
	now := model.Person{Name: model.Plain("."), Phone: d.phone, Email: d.email}
	if phone != "" {
		now.Phone = strings.TrimPrefix(now.Phone+", "+phone, ", ")
	}
	if mail != "" && now.Email == "" {
		now.Email, mail = mail, ""
	}
	if mail != "" || now.Check() != nil {
		return d.note(notes, headed{text: h.text}, cell)
	}
	d.phone, d.email = now.Phone, now.Email
	d.reached = append(d.reached, strings.TrimRight(h.text, " :")+": "+cell)
	return notes
}

// reached is somebody who is known with what a list says of how they are reached and written, where nothing
// was known; false where that is nothing.
func (s *Seating) reached(d *Delegate, k *model.Known) (model.SavePerson, bool) {
	p := k.Person
	if p.Phone == "" {
		p.Phone = d.phone
	}
	if p.Email == "" {
		p.Email = d.email
	}
	p.Name = s.written(d, p.Name)
	return model.SavePerson{Person: p}, p.Phone != k.Person.Phone || p.Email != k.Person.Email || len(p.Name) != len(k.Person.Name)
}

// unreached is what a list says of how somebody is reached who is known to be reached otherwise.
func (d *Delegate) unreached(p *model.Person) []string {
	differs := func(sent, known string) bool {
		return sent != "" && known != "" && words.Fold(sent) != words.Fold(known)
	}
	if differs(d.phone, p.Phone) || differs(d.email, p.Email) {
		return d.reached
	}
	return nil
}

// noted adds lines to the internal remarks of a seat.
func (s *Seating) noted(one *model.Seat, lines []string) {
	if len(lines) > 0 {
		said := strings.TrimSpace(strings.Join(append([]string{one.Remarks[s.Lang]}, lines...), "\n"))
		one.Remarks = one.Remarks.With(s.Lang, said)
	}
}
