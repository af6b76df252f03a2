package model

// SettingDelicate is "on" where the office keeps what is delicate of people; SettingPurge
// is "never" where nobody is to be reminded that it can go.
const (
	SettingDelicate = "delicate"
	SettingPurge    = "delicate-purge"
	PurgeAfter      = 30 // days after the last visit
)

// Held is an office on the card of a person, and when it was taken and left. An office
// without a key is made.
type Held struct {
	Tenure Tenure
	Office Office
}

// SaveCard keeps what stands on the card of a person: who they are, all offices they hold
// or held, and what is delicate, by the name of the field, where it was typed; "" takes it
// away. Photo is nil where it stays, and empty where it goes. Tenures are those of the
// person as they were seen.
type SaveCard struct {
	Person   Person
	Held     []Held
	Tenures  []Seen
	Delicate map[string]string
	Photo    []byte
	ID       int64 // filled in
}

func (c *SaveCard) Label() Label {
	if c.Person.ID == 0 {
		return Label{"new-person", []Text{c.Person.Name}}
	}
	return Label{"edit", []Text{c.Person.Name}}
}

func (c *SaveCard) Apply(u Unit) error {
	p := c.Person
	if err := c.hide(u, &p); err != nil {
		return err
	}
	if err := surnamed(u, &p); err != nil {
		return err
	}
	if c.Photo != nil {
		p.Photo = Deposit{}
		if len(c.Photo) > 0 {
			var err error
			if p.Photo, err = u.Keep(c.Photo); err != nil {
				return err
			}
		}
	}
	if err := u.Put(&p); err != nil {
		return err
	}
	c.ID = p.ID
	return c.hold(u, &p)
}

// hide lays what is delicate into the vault, where the office keeps such things.
func (c *SaveCard) hide(u Unit, p *Person) error {
	if len(c.Delicate) == 0 {
		return nil
	}
	if on, _, err := u.Setting(SettingDelicate); err != nil || on.Value.In() != "on" {
		if err == nil {
			err = Refuse("model.delicate-off")
		}
		return err
	}
	for name, text := range c.Delicate {
		to := p.Secrets()[name]
		if to == nil {
			return Refuse("model.choice", name)
		}
		if *to = (Secret{}); text == "" {
			continue
		}
		var err error
		if *to, err = u.Hide([]byte(text)); err != nil {
			return err
		}
	}
	return nil
}

// Secrets are the delicate fields of a person, by name.
func (p *Person) Secrets() map[string]*Secret {
	return map[string]*Secret{"birth": &p.Birth, "passport": &p.Passport, "diet": &p.Diet, "medical": &p.Medical}
}

// SecretNames are their names, in the order of the card.
var SecretNames = []string{"birth", "passport", "diet", "medical"}

// hold makes the tenures of a person those that are held.
func (c *SaveCard) hold(u Unit, p *Person) error {
	was, err := tenuresOf(u, p.ID)
	if err != nil {
		return err
	}
	if err := same(u, was, c.Tenures); err != nil {
		return err
	}
	stay := map[int64]bool{}
	for _, h := range c.Held {
		stay[h.Tenure.ID] = true
	}
	for i := range was {
		if !stay[was[i].ID] {
			if err := passOn(u, &was[i]); err != nil {
				return err
			}
			if err := u.Delete(&was[i]); err != nil {
				return err
			}
		}
	}
	for _, h := range c.Held {
		if err := h.put(u, p); err != nil {
			return err
		}
	}
	return nil
}

// put keeps one office and its time; an office that is new is of the person's state.
func (h Held) put(u Unit, p *Person) error {
	t, o := h.Tenure, h.Office
	if o.ID == 0 && o.PartyID == nil {
		o.PartyID = p.PartyID
	}
	if err := u.Put(&o); err != nil {
		return err
	}
	t.PersonID, t.OfficeID = p.ID, o.ID
	return u.Put(&t)
}
