package model

// Office is a public office, whoever holds it.
type Office struct {
	Row
	PartyID  *int64 `gorm:"column:party_id" ref:"parties" audience:"public" in:"inspector"`
	Title    Text   `audience:"public" in:"inspector,search,papers"` // "President of Ukraine"
	Category Level  `audience:"public" in:"papers"`                  // whoever has no seat stands on lists by it
	Genitive Text   `audience:"public" in:"papers"`                  // as headings need it; where somebody acts, in languages that inflect it
	Dative   Text   `audience:"public" in:"-"`
}

func (Office) TableName() string { return "offices" }

// Check refuses an office that must not be saved.
func (o *Office) Check() error {
	if o.Title.Empty() {
		return wrong("Title", "model.no-title")
	}
	return nil
}

// Exactness is how much of an hour is known: all of it, its day, month or year alone.
type Exactness string

const (
	ToTheMinute Exactness = ""
	ToTheDay    Exactness = "day"
	ToTheMonth  Exactness = "month"
	ToTheYear   Exactness = "year"
)

// Exactnesses lists them.
var Exactnesses = []Exactness{ToTheMinute, ToTheDay, ToTheMonth, ToTheYear}

// Tenure is one person's time in an office; precedence needs its date and hour.
// From and To are unix seconds, 0 when not known or not over; where only the day,
// month or year is known, From is its first moment and To that of the next, on the
// office's own clocks. Tenures may overlap: several heads of one state, two offices,
// somebody who acts.
type Tenure struct {
	Row
	PersonID  int64     `gorm:"column:person_id" ref:"people,owner" audience:"public" in:"papers"`
	OfficeID  int64     `gorm:"column:office_id" ref:"offices" audience:"public" in:"card,papers"`
	From      int64     `gorm:"column:from_at" audience:"public" in:"card,papers"`
	To        int64     `gorm:"column:to_at" audience:"public" in:"card,papers"`
	FromKnown Exactness `audience:"public" in:"card"`
	ToKnown   Exactness `audience:"public" in:"card"`
	Acting    bool      `audience:"public" in:"card,papers"`
}

func (Tenure) TableName() string { return "tenures" }

// Check refuses a tenure that must not be saved.
func (t *Tenure) Check() error {
	switch {
	case t.To != 0 && t.To <= t.From:
		return wrong("To", "model.ends-before-it-begins")
	case !oneOf(t.FromKnown, Exactnesses):
		return wrong("FromKnown", "model.choice", string(t.FromKnown))
	case !oneOf(t.ToKnown, Exactnesses):
		return wrong("ToKnown", "model.choice", string(t.ToKnown))
	}
	return nil
}

// holds says whether the office is held at unix seconds at.
func (t *Tenure) holds(at int64) bool { return t.From <= at && (t.To == 0 || t.To > at) }

// givesWay says that somebody who held one office and holds another is meant by that: it
// is the same, it was taken later, or the first was only acted in.
func (t *Tenure) givesWay(to *Tenure) bool {
	return t.Acting || t.OfficeID == to.OfficeID || t.From < to.From
}
