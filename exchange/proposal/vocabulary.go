package proposal

import (
	_ "embed"
	"encoding/json"
	"slices"
	"strings"
	"sync"

	"chancery/typed"
	"chancery/words"
)

// vocabularyFile is what offices call things, in the languages in which they send them;
// what people type in the languages of the program stands in its words.
//
//go:embed vocabulary.json
var vocabularyFile []byte

// statesFile are the names of states in the languages of Europe: CLDR 48.2.0,
// territories.json, under the Unicode licence, and what offices call them besides.
//
//go:embed states.json
var statesFile []byte

type vocabulary struct {
	heads     map[string]typed.Column
	people    map[string]string
	sides     map[string]bool
	sideOf    map[string]typed.Column
	times     map[string]string
	allDay    map[string]bool
	months    map[string]int
	weekdays  map[string]int
	dayWords  map[string]bool
	ordinals  map[string]bool // which day of a visit it is
	press     map[string]string
	options   []string
	withWho   []string
	welcome   []string        // before whoever receives the guest
	invited   []string        // before whoever asked the guest to come
	cancelled map[string]bool // what says of a row that it takes no place
	byCard    map[string]bool // that people come by invitation, who are not named by it
	places    map[string]bool
	stop      map[string]map[string]bool
	stops     map[string][]spoken // the languages whose small word something is
	versions  []string
	both      map[string]bool   // who is of either side
	ofSeveral map[string]string // an office that is said of several, as it is said of one
	things    map[string]bool   // what is written as a name is, and is nobody
	somebody  map[string]bool   // words of which one means people
	ofSide    map[string]bool   // what else a state has at a visit: its side, its press
	leads     []string          // what stands before the name of a state
	titles    [][2]string       // what a programme is called, and the visit that it is of
	kinds     [][2]string       // what names the kind of a visit
	about     map[string]bool   // after which the state stands that an office deals with
	whose     map[string]bool   // after which the state stands that something is of
	toward    map[string]bool   // after which the state stands where a visit goes

	accompanied []string        // between somebody and who comes with them
	shortened   map[string]bool // words that end in a full stop where no sentence does
	joining     map[string]bool // small words within an office
	counting    map[string]bool // the two, both, his
	officeStems []string        // how words begin that say what an office is for
	headWords   map[string]bool // which office, besides those of somebody
	inFront     map[string]bool // which office is said in front of a name, besides those,
	behind      map[string]bool // and which of all is not

	addresses  []string
	degrees    map[string]bool
	particles  map[string]bool
	companions map[string]bool
	nobody     map[string]bool
	first      map[string]bool // states whose people say the family name first
	twoNames   map[string]bool
	offices    map[string]bool
	ranks      map[string]bool // military, without their dots
	orgs       map[string]bool // of which one stands in the name of an organisation
	calling    map[string]string
	adjectives map[string]string
	ambiguous  map[string]bool
}

var said = sync.OnceValue(func() *vocabulary {
	var f struct {
		Heads, People, SideWords, Months, Weekdays, Stop, Adjectives                         map[string][]string
		Times, Press, Calling                                                                map[string]string
		Sides, AllDay, DayWords, Ordinals, Options, Versions, Both, Somebody, Leads          []string
		PeopleWords                                                                          []string `json:"people words"`
		PlaceWords                                                                           []string `json:"place words"`
		OfASide                                                                              []string `json:"of a side"`
		Accompanied, Shortened, Joining, Counting, Things                                    []string
		OfficeStems                                                                          []string          `json:"office stems"`
		HeadWords                                                                            []string          `json:"head words"`
		InFront                                                                              []string          `json:"in front"`
		NeverInFront                                                                         []string          `json:"never in front"`
		OfSeveral                                                                            map[string]string `json:"of several"`
		Welcoming, Invitation, Invited, Cancelled                                            []string
		Addresses, Degrees, Particles, Companions, Nobody, FamilyFirst, Offices, TwoSurnames []string
		Ranks, Organisations                                                                 []string
		Ambiguous, Toward, About, Whose                                                      []string
		Titles, Kinds                                                                        [][2]string
	}
	if err := json.Unmarshal(vocabularyFile, &f); err != nil {
		panic(err) // the list is part of the program
	}
	v := &vocabulary{heads: map[string]typed.Column{}, people: flat(f.People), sides: set(f.Sides), sideOf: map[string]typed.Column{}, times: map[string]string{},
		allDay: set(f.AllDay), months: map[string]int{}, weekdays: map[string]int{}, dayWords: set(f.DayWords), ordinals: set(f.Ordinals), press: map[string]string{}, places: set(f.PlaceWords), stop: map[string]map[string]bool{}, stops: map[string][]spoken{},
		degrees: set(f.Degrees), particles: set(f.Particles), companions: set(f.Companions), nobody: set(f.Nobody), first: set(f.FamilyFirst), twoNames: set(f.TwoSurnames), offices: set(f.Offices), orgs: set(f.Organisations), ranks: set(f.Ranks),
		calling: f.Calling, adjectives: flat(f.Adjectives), ambiguous: set(f.Ambiguous)}
	columns := map[string]typed.Column{"number": typed.ColNumber, "day": typed.ColDay, "from": typed.ColFrom, "to": typed.ColTo, "activity": typed.ColActivity, "place": typed.ColPlace, "who": colWho,
		"press": typed.ColPress, "interpretation": typed.ColInterpret, "responsible": typed.ColResponsible, "remarks": typed.ColRemarks, "status": typed.ColStatus, "sure": colSure}
	for key, list := range f.Heads {
		for _, s := range list {
			v.heads[words.Fold(s)] = columns[key]
		}
	}
	for _, lang := range words.Languages { // what our own lists call it, whatever that is
		v.heads[words.Fold(words.For(lang).Say("export.col.sure"))] = colSure
	}
	for key, list := range f.SideWords {
		for _, s := range list {
			v.sideOf[words.Fold(s)] = map[string]typed.Column{"host": typed.ColHost, "guest": typed.ColGuest}[key]
		}
	}
	numbers(v.months, f.Months)
	numbers(v.weekdays, f.Weekdays)
	for k, s := range f.Times {
		v.times[words.Fold(k)] = s
	}
	for k, s := range f.Press {
		v.press[words.Fold(k)] = s
	}
	for lang, list := range f.Stop {
		v.stop[lang] = set(list)
		for s := range v.stop[lang] {
			v.stops[s] = append(v.stops[s], spoken(slices.Index(tongues[:], lang)))
		}
	}
	v.somebody, v.ofSide = set(f.Somebody), set(f.OfASide)
	v.welcome, v.invited, v.byCard = folded(f.Welcoming), folded(f.Invited), set(f.Invitation)
	v.cancelled = set(f.Cancelled)
	v.both, v.leads, v.toward, v.titles = set(f.Both), folded(f.Leads), set(f.Toward), f.Titles
	v.accompanied, v.officeStems, v.headWords = folded(f.Accompanied), folded(f.OfficeStems), set(f.HeadWords)
	v.shortened, v.joining, v.counting, v.things = set(f.Shortened), set(f.Joining), set(f.Counting), set(f.Things)
	v.inFront, v.behind = set(f.InFront), set(f.NeverInFront)
	v.ofSeveral = map[string]string{}
	for k, s := range f.OfSeveral {
		v.ofSeveral[words.Fold(k)] = s
	}
	v.about, v.whose = set(f.About), set(f.Whose)
	for _, k := range f.Kinds {
		v.kinds = append(v.kinds, [2]string{words.Fold(k[0]), k[1]})
	}
	v.options, v.withWho, v.versions, v.addresses = folded(f.Options), folded(f.PeopleWords), folded(f.Versions), folded(f.Addresses)
	return v
})

// colWho is a column of people without a side.
const colWho typed.Column = "who"

// colSure is a column that says how sure the hours beside it are.
const colSure typed.Column = "sure"

// colAway is a column of our own lists that is no part of a row: the visit, its marking and
// the version of the paper.
const colAway typed.Column = "away"

func set(list []string) map[string]bool {
	out := map[string]bool{}
	for _, s := range list {
		out[words.Fold(s)] = true
	}
	return out
}

func folded(list []string) (out []string) {
	for _, s := range list {
		out = append(out, words.Fold(s))
	}
	return out
}

// flat turns lists by key into keys by what is in the lists.
func flat(lists map[string][]string) map[string]string {
	out := map[string]string{}
	for key, list := range lists {
		for _, s := range list {
			out[words.Fold(s)] = key
		}
	}
	return out
}

func numbers(to map[string]int, lists map[string][]string) {
	for key, list := range lists {
		n := 0
		for _, r := range key {
			n = n*10 + int(r-'0')
		}
		for _, s := range list {
			to[words.Fold(s)] = n
		}
	}
}

// stateNames are the codes of states by what they are called, folded.
var stateNames = sync.OnceValue(func() map[string]string {
	var lists map[string][]string
	if err := json.Unmarshal(statesFile, &lists); err != nil {
		panic(err) // the list is part of the program
	}
	out := flat(lists)
	for _, k := range words.World() {
		if k.Code == "" {
			continue
		}
		for _, name := range k.Names() {
			out[words.Fold(name)] = k.Code
		}
		for _, name := range k.Formal {
			out[words.Fold(name)] = k.Code
		}
	}
	out["kongo"], out["korea"] = "CD", "KR"
	return out
})

// stateOf is the state that a text names whole, and whether it may mean another.
func stateOf(text string) (code string, unsure bool) {
	for part := range strings.SplitSeq(text, "/") {
		part = strings.Trim(strings.TrimSpace(part), ".,;()")
		key := words.Fold(part)
		if key == "" || slices.Contains(addressList(), key) { // Mr is nobody of Mauritania
			continue
		}
		if len(part) == 2 && strings.ToUpper(part) == part {
			if k, ok := words.StateOf(part); ok {
				return k.Code, false
			}
		}
		if code := stateNames()[key]; code != "" && (len(key) > 2 || strings.ToUpper(part) == part) {
			return code, said().ambiguous[key]
		}
		for _, lead := range []string{"the ", "republica ", "republic of ", "rep. ", "regatul ", "kingdom of ", "embassy of ", "ambasada ", "permanent mission of ", "mission of "} {
			if rest, ok := strings.CutPrefix(key, lead); ok {
				if code := stateNames()[strings.TrimPrefix(rest, "the ")]; code != "" {
					return code, false
				}
			}
		}
	}
	return "", false
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
