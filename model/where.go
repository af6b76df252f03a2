package model

// Venue is a place with a name: a palace, an airport, an air base. Latitude and
// longitude are degrees; both 0 means not known.
type Venue struct {
	Row
	Name       Text    `audience:"public" in:"inspector,search,papers"`
	Aliases    Text    `audience:"internal" in:"inspector,search"`
	City       Text    `audience:"public" in:"inspector,search"`
	Lat        float64 `audience:"internal" in:"-"`
	Lon        float64 `audience:"internal" in:"-"`
	Zone       string  `audience:"public" in:"-"`                       // IANA, "" when that of the event
	Address    Text    `audience:"public" in:"inspector,search,papers"` // as it is written: street and number
	Directions Text    `audience:"delegation" in:"papers"`              // how to get there: which gate, which stairs
	Phone      string  `audience:"delegation" in:"papers"`              // of the place itself
}

func (Venue) TableName() string { return "venues" }

// Check refuses a venue that must not be saved.
func (v *Venue) Check() error {
	if v.Name.Empty() {
		return wrong("Name", "model.no-name")
	}
	if tooLong(v.Name, 200) {
		return wrong("Name", "model.too-long", "200")
	}
	return phone("Phone", v.Phone)
}

// Room is a room or a spot of a venue. Turnaround is minutes between two uses.
type Room struct {
	Row
	VenueID    int64 `gorm:"column:venue_id" ref:"venues,owner" audience:"public" in:"-"`
	Name       Text  `audience:"public" in:"inspector,search,papers"`
	Capacity   int   `audience:"internal" in:"-"`
	Turnaround int   `audience:"internal" in:"-"`
}

func (Room) TableName() string { return "rooms" }

// Check refuses a room that must not be saved.
func (r *Room) Check() error {
	switch {
	case r.Name.Empty():
		return wrong("Name", "model.no-name")
	case r.VenueID == 0:
		return wrong("VenueID", "model.no-venue")
	case r.Capacity < 0 || r.Turnaround < 0:
		return wrong("Capacity", "model.negative")
	}
	return nil
}

// Route is how long it takes from one venue to another, in minutes.
type Route struct {
	Row
	FromID  int64  `gorm:"column:from_id" ref:"venues" audience:"internal" in:"-"`
	ToID    int64  `gorm:"column:to_id" ref:"venues" audience:"internal" in:"-"`
	Mode    string `audience:"internal" in:"-"` // motorcade, car, helicopter, foot, flight
	Minutes int    `audience:"internal" in:"-"`
}

// RouteModes lists the ways to travel.
var RouteModes = []string{"motorcade", "car", "helicopter", "foot", "flight", "train"}

func (Route) TableName() string { return "routes" }

// Check refuses a route that must not be saved.
func (r *Route) Check() error {
	switch {
	case r.FromID == 0 || r.ToID == 0:
		return wrong("FromID", "model.no-venue")
	case !oneOf(r.Mode, RouteModes):
		return wrong("Mode", "model.choice", r.Mode)
	case r.Minutes <= 0 || r.Minutes > 48*60:
		return wrong("Minutes", "model.minutes")
	}
	return nil
}
