package model

// Side is whose participant somebody is.
type Side string

const (
	HostSide  Side = "host"
	GuestSide Side = "guest"
)

// Sides lists both.
var Sides = []Side{HostSide, GuestSide}

// Role is what somebody does in an item.
type Role string

// Roles lists them in the order a person chooses from.
var Roles = []Role{"principal", "head-of-delegation", "host", "guest-of-honour", "member", "accompanying", "attached", "sherpa", "note-taker",
	"interpreter", "security", "physician", "aide", "spouse", "press", "photographer", "ambassador", "protocol-agent", "liaison",
	"signatory", "signing-assistant", "greeter", "mc", "substitute"}

// Mode is how somebody takes part.
type Mode string

const (
	InPerson    Mode = "in-person"
	ByVideo     Mode = "video"
	Represented Mode = "represented"
	Absent      Mode = "absent" // though a group or delegation takes part that has them
)

// Modes lists every mode.
var Modes = []Mode{InPerson, ByVideo, Represented, Absent}

// SeatStatus is how far it is agreed that somebody comes.
type SeatStatus string

const (
	SeatUnsaid  SeatStatus = ""
	Nominated   SeatStatus = "nominated"
	Asked       SeatStatus = "invited"
	Accepted    SeatStatus = "accepted"
	Declined    SeatStatus = "declined"
	Substituted SeatStatus = "substituted"
	OnVideo     SeatStatus = "video"
	NoShow      SeatStatus = "no-show"
)

// SeatStatuses lists them; the first means not said.
var SeatStatuses = []SeatStatus{SeatUnsaid, Nominated, Asked, Accepted, Declined, Substituted, OnVideo, NoShow}

// Roles that a rule asks for.
const (
	HeadOfDelegation Role = "head-of-delegation"
	SpouseOf         Role = "spouse"
	OfPress          Role = "press"
	Interprets       Role = "interpreter"
	AssistsSigning   Role = "signing-assistant"
	StandsIn         Role = "substitute"
)

// HereOnly says that what somebody with the role is called is said at this visit alone, and
// is no public office.
func (r Role) HereOnly() bool { return r == SpouseOf || r == Interprets || r == "photographer" }

// GroupKind is how the members of a group follow.
type GroupKind string

const (
	Heads      GroupKind = "heads"      // of all delegations, or of those of a side
	AtLevel    GroupKind = "level"      // whoever of them holds an office of that level
	Spouses    GroupKind = "spouses"    // of all delegations
	WholeOf    GroupKind = "delegation" // all of one
	ChosenOnes GroupKind = "chosen"     // by name
)

// follows says that who belongs to a group follows from seats and offices of all delegations.
func (k GroupKind) follows() bool { return k == Heads || k == AtLevel || k == Spouses }

// GroupKinds lists them in the order a person chooses from.
var GroupKinds = []GroupKind{Heads, AtLevel, Spouses, WholeOf, ChosenOnes}
