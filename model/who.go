package model

// Party is a state or an organisation.
type Party struct {
	Row
	Kind     PartyKind `audience:"public" in:"-"`
	Code     string    `audience:"public" in:"search,papers"` // ISO 3166 alpha-2 of a state, upper case; "" for an organisation
	Short    string    `audience:"public" in:"search,papers"` // what stands on a badge: NATO, B9
	Name     Text      `audience:"public" in:"search,papers"` // short name as the office writes it
	Formal   Text      `audience:"public" in:"-"`
	Own      Text      `audience:"public" in:"-"`      // as it calls itself, in its own languages
	Genitive Text      `audience:"public" in:"papers"` // as headings need the name, in languages that inflect it
	Dative   Text      `audience:"public" in:"-"`
}

func (Party) TableName() string { return "parties" }

// Check refuses a party that must not be saved.
func (p *Party) Check() error {
	switch {
	case !oneOf(p.Kind, PartyKinds):
		return wrong("Kind", "model.choice", string(p.Kind))
	case p.Name.Empty():
		return wrong("Name", "model.no-name")
	case p.Kind == State && len(p.Code) != 2:
		return wrong("Code", "model.country-code", p.Code)
	}
	return nil
}

// Tag is the shortest way to name the party: RO, NATO.
func (p *Party) Tag() string {
	if p.Code != "" {
		return p.Code
	}
	return p.Short
}
