package model

// EventKind is what kind of visit, summit or meeting the calendar shows.
type EventKind string

const (
	StateVisit      EventKind = "state"
	OfficialVisit   EventKind = "official"
	OfficialWorking EventKind = "official-working"
	WorkingVisit    EventKind = "working"
	PrivateVisit    EventKind = "private"
	Transit         EventKind = "transit"
	CourtesyVisit   EventKind = "courtesy"
	Summit          EventKind = "summit"
	Ministerial     EventKind = "ministerial"
	Meeting         EventKind = "meeting"
	Ceremony        EventKind = "ceremony"
	Recce           EventKind = "recce"
	Standing        EventKind = "standing" // an agenda without a last day
)

// EventKinds lists every kind in the order a person chooses from.
var EventKinds = []EventKind{StateVisit, OfficialVisit, OfficialWorking, WorkingVisit, PrivateVisit, Transit,
	CourtesyVisit, Summit, Ministerial, Meeting, Ceremony, Recce, Standing}

// Direction is who travels to whom.
type Direction string

const (
	Incoming     Direction = "incoming"
	Outgoing     Direction = "outgoing"
	Multilateral Direction = "multilateral"
	ThirdCountry Direction = "third-country"
)

// Directions lists every direction.
var Directions = []Direction{Incoming, Outgoing, Multilateral, ThirdCountry}

// Level is the rank at which the visit takes place.
type Level string

const (
	HeadOfState      Level = "head-of-state"
	HeadOfGovernment Level = "head-of-government"
	Speaker          Level = "speaker"
	DeputyPM         Level = "deputy-pm"
	ForeignMinister  Level = "foreign-minister"
	Minister         Level = "minister"
	OrganisationHead Level = "organisation-head"
	SeniorOfficial   Level = "senior-official"
)

// Levels lists every level.
var Levels = []Level{HeadOfState, HeadOfGovernment, Speaker, DeputyPM, ForeignMinister, Minister, OrganisationHead, SeniorOfficial}

// covers says that those of a level are of this one as well: whoever is foreign minister is a minister.
func (l Level) covers(of Level) bool { return l == of || l == Minister && of == ForeignMinister }

// EventStatus is the ladder of a visit.
type EventStatus string

const (
	Idea       EventStatus = "idea"
	Invited    EventStatus = "invited"
	Principle  EventStatus = "agreed-in-principle"
	DatesSet   EventStatus = "dates-agreed"
	Announced  EventStatus = "announced"
	UnderWay   EventStatus = "under-way"
	Completed  EventStatus = "completed"
	Postponed  EventStatus = "postponed"
	EventEnded EventStatus = "cancelled"
)

// EventStatuses lists the ladder from below.
var EventStatuses = []EventStatus{Idea, Invited, Principle, DatesSet, Announced, UnderWay, Completed, Postponed, EventEnded}

// ItemKind is what happens in a programme item.
type ItemKind string

const (
	Arrival        ItemKind = "arrival"
	Welcome        ItemKind = "welcome-ceremony"
	Photo          ItemKind = "official-photo"
	FamilyPhoto    ItemKind = "family-photo"
	TeteATete      ItemKind = "tete-a-tete"
	Restricted     ItemKind = "restricted-session"
	Talks          ItemKind = "talks"
	Signing        ItemKind = "signing"
	PressStatement ItemKind = "press-statements"
	PressConf      ItemKind = "press-conference"
	Doorstep       ItemKind = "doorstep"
	Session        ItemKind = "session"
	Opening        ItemKind = "opening"
	Adoption       ItemKind = "adoption"
	Bilateral      ItemKind = "bilateral"
	PullAside      ItemKind = "pull-aside"
	WorkMeeting    ItemKind = "meeting"
	CourtesyCall   ItemKind = "courtesy-call"
	BookOfHonour   ItemKind = "book-of-honour"
	Wreath         ItemKind = "wreath-laying"
	Decoration     ItemKind = "decoration"
	Gifts          ItemKind = "gifts"
	Meal           ItemKind = "meal"
	Dinner         ItemKind = "official-dinner"
	Reception      ItemKind = "reception"
	Culture        ItemKind = "cultural"
	SiteVisit      ItemKind = "site-visit"
	Spouse         ItemKind = "spouse-programme"
	Rest           ItemKind = "rest"
	Hold           ItemKind = "hold"
	Transfer       ItemKind = "transfer"
	Flight         ItemKind = "flight"
	PressCall      ItemKind = "press-call"
	Briefing       ItemKind = "briefing"
	RecceItem      ItemKind = "recce"
	Window         ItemKind = "window" // a container, such as a bilateral window
	Departure      ItemKind = "departure"
	OtherItem      ItemKind = "other"
)

// ItemKinds lists every kind in the order a person chooses from.
var ItemKinds = []ItemKind{Arrival, Welcome, Photo, FamilyPhoto, TeteATete, Restricted, Talks, Signing, PressStatement, PressConf,
	Doorstep, Session, Opening, Adoption, Bilateral, PullAside, WorkMeeting, CourtesyCall, BookOfHonour, Wreath, Decoration, Gifts,
	Meal, Dinner, Reception, Culture, SiteVisit, Spouse, Rest, Hold, Transfer, Flight, PressCall, Briefing, RecceItem, Window, Departure, OtherItem}

// Family groups the kinds for colour and filters: talks, summit, bilateral,
// ceremony, meal, site, press, logistics.
func (k ItemKind) Family() Family {
	switch k {
	case Restricted, Talks, WorkMeeting, Briefing:
		return FamilyTalks
	case Session, Opening, Adoption, Window:
		return FamilySummit
	case TeteATete, Bilateral, PullAside, CourtesyCall:
		return FamilyBilateral
	case Welcome, Photo, FamilyPhoto, Signing, BookOfHonour, Wreath, Decoration, Gifts, Arrival, Departure:
		return FamilyCeremony
	case Meal, Dinner, Reception:
		return FamilyMeal
	case Culture, SiteVisit, Spouse, RecceItem:
		return FamilySite
	case PressStatement, PressConf, Doorstep, PressCall:
		return FamilyPress
	}
	return FamilyLogistics
}

// Family is a group of item kinds.
type Family string

const (
	FamilyTalks     Family = "talks"
	FamilySummit    Family = "summit"
	FamilyBilateral Family = "bilateral"
	FamilyCeremony  Family = "ceremony"
	FamilyMeal      Family = "meal"
	FamilySite      Family = "site"
	FamilyPress     Family = "press"
	FamilyLogistics Family = "logistics"
)

// Families lists every family in the order of the legend.
var Families = []Family{FamilyTalks, FamilySummit, FamilyBilateral, FamilyCeremony, FamilyMeal, FamilySite, FamilyPress, FamilyLogistics}

// ItemStatus is the ladder of a programme item.
type ItemStatus string

const (
	Option   ItemStatus = "option"
	ToBeConf ItemStatus = "tbc"
	Proposed ItemStatus = "proposed"
	Agreed   ItemStatus = "agreed"
	Locked   ItemStatus = "locked"
	Done     ItemStatus = "done"
	Dropped  ItemStatus = "dropped"
)

// ItemStatuses lists the ladder from below.
var ItemStatuses = []ItemStatus{Option, ToBeConf, Proposed, Agreed, Locked, Done, Dropped}

// Press is the access given to the press.
type Press string

const (
	PressNone         Press = ""
	PressOpen         Press = "open"
	PressAccredited   Press = "accredited"
	PressPool         Press = "pool"
	PressSpray        Press = "spray"
	PressPrint        Press = "print-pool"
	PressPhotographer Press = "official-photographer"
	PressWritten      Press = "written-statement"
	PressPictures     Press = "photo"     // pictures, no words
	PressWords        Press = "statement" // pictures and words
	PressHost         Press = "host-decides"
	PressClosed       Press = "closed"
)

// Presses lists every access; the first means not said.
var Presses = []Press{PressNone, PressOpen, PressAccredited, PressPool, PressSpray, PressPrint, PressPhotographer, PressWritten, PressPictures, PressWords, PressHost, PressClosed}

// Marking is what every page is stamped with.
type Marking string

const (
	MarkNone       Marking = ""
	MarkPublic     Marking = "public"
	MarkEmbargo    Marking = "embargoed"
	MarkPress      Marking = "press"
	MarkDelegation Marking = "delegation"
	MarkInternal   Marking = "internal"
)

// Markings lists every marking.
var Markings = []Marking{MarkNone, MarkPublic, MarkEmbargo, MarkPress, MarkDelegation, MarkInternal}

// Fits says that a marking names no wider readers than those for whom a paper is: what
// only the office may read never goes out as public. One that names none fits all.
func (m Marking) Fits(a Audience) bool {
	of := Audience(m)
	return !of.known() || of.MayRead(a)
}

// Dress is what is worn.
type Dress string

// Dresses lists the codes of dress; "" means not said.
var Dresses = []Dress{"", "white-tie", "black-tie", "morning-dress", "uniform", "national", "dark-suit", "business", "smart-casual", "field"}

// PartyKind is a state or an organisation.
type PartyKind string

const (
	State        PartyKind = "state"
	Organisation PartyKind = "organisation"
)

// PartyKinds lists both.
var PartyKinds = []PartyKind{State, Organisation}

// Hues lists the colour names an event may carry; "" lets its kind choose.
var Hues = []string{"", "blue", "teal", "violet", "rose", "amber", "green", "orange", "slate"}

func oneOf[T ~string](v T, list []T) bool {
	for _, x := range list {
		if x == v {
			return true
		}
	}
	return false
}
