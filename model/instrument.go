package model

import (
	"slices"
	"strings"
)

// InstrumentKind is what a text is called that is signed or adopted.
type InstrumentKind string

// InstrumentKinds lists them, the weightiest first.
var InstrumentKinds = []InstrumentKind{"treaty", "agreement", "framework-agreement", "protocol", "memorandum", "letter-of-intent", "declaration", "programme", "contract"}

// InstrumentLevel is between whom a text is made.
type InstrumentLevel string

const (
	BetweenStates      InstrumentLevel = "state"
	BetweenGovernments InstrumentLevel = "government"
	BetweenMinistries  InstrumentLevel = "ministry"
)

// InstrumentLevels lists them.
var InstrumentLevels = []InstrumentLevel{BetweenStates, BetweenGovernments, BetweenMinistries}

// InstrumentState is how far a text has come.
type InstrumentState string

const signedText InstrumentState = "signed"

// InstrumentStates lists them as they follow each other.
var InstrumentStates = []InstrumentState{"idea", "negotiated", "initialled", "cleared", "printed", signedText}

// Making is how a text comes about: it is signed, signed ad referendum, or adopted and not
// signed.
type Making string

const (
	Signs        Making = "signed"
	AdReferendum Making = "ad-referendum"
	Adopts       Making = "adopted"
)

// Ready says that a text can lie on the table: it was cleared, and nobody works on it any more.
func (t *Instrument) Ready() bool {
	return slices.Index(InstrumentStates, t.State) >= slices.Index(InstrumentStates, "cleared")
}

// Makings lists them, the usual one first.
var Makings = []Making{Signs, AdReferendum, Adopts}

// Powers is what was seen of the full powers of somebody who signs.
type Powers string

const (
	PowersUnseen Powers = ""
	PowersCopy   Powers = "copy"      // a scan; the original is still to be seen
	PowersOld    Powers = "old-title" // they name another title than the text has
	PowersSeen   Powers = "seen"      // the original, and its title agrees
)

// PowersSeenAs lists them.
var PowersSeenAs = []Powers{PowersUnseen, PowersCopy, PowersOld, PowersSeen}

// Instrument is a text to sign or to adopt: between whom, in which languages, who signs it and
// with which powers. Our side and theirs stand beside each other; further parties make it
// multilateral.
type Instrument struct {
	Row
	Title       Text            `audience:"delegation" in:"search,papers"`
	Kind        InstrumentKind  `audience:"delegation" in:"papers"`
	Level       InstrumentLevel `audience:"delegation" in:"papers"`
	State       InstrumentState `audience:"delegation" in:"papers"`
	Making      Making          `audience:"delegation" in:"papers"`
	Ours        *int64          `gorm:"column:ours_id" ref:"parties" audience:"delegation" in:"papers"`
	Theirs      *int64          `gorm:"column:theirs_id" ref:"parties" audience:"delegation" in:"papers"`
	Others      Text            `audience:"delegation" in:"search,papers"` // further parties
	Languages   string          `audience:"delegation" in:"papers"`        // codes, of the authentic texts
	Prevails    string          `audience:"delegation" in:"papers"`        // the code of one of them, "" for none
	OurSigner   Text            `audience:"delegation" in:"search,papers"`
	OurRank     Level           `audience:"delegation" in:"papers"`
	OurPowers   Powers          `audience:"internal" in:"papers"`
	TheirSigner Text            `audience:"delegation" in:"search,papers"`
	TheirRank   Level           `audience:"delegation" in:"papers"`
	TheirPowers Powers          `audience:"internal" in:"papers"`
	Approval    string          `audience:"internal" in:"search,papers"` // number and day, as the registry gave them
	Depositary  Text            `audience:"delegation" in:"search,papers"`
	Remarks     Text            `audience:"internal" in:"search,papers"` // folders, pens, assistants
	EventID     *int64          `gorm:"column:event_id" ref:"events,kept" audience:"delegation" in:"papers"`
	ItemID      *int64          `gorm:"column:item_id" ref:"items,kept" audience:"internal" in:"papers"`
	EventUID    string          `gorm:"column:event_uid" audience:"internal" in:"-"`
	ItemUID     string          `gorm:"column:item_uid" audience:"internal" in:"-"`
	Origin      Text            `audience:"internal" in:"search"`
	Audience    Audience        `audience:"delegation" in:"papers"`
}

func (Instrument) TableName() string { return "instruments" }

// Check refuses an instrument that must not be saved: one without both parties, one that is
// said to be signed by somebody who may not sign it yet.
func (t *Instrument) Check() error {
	switch {
	case t.Title.Empty():
		return wrong("Title", "text.no-title")
	case tooLong(t.Title, 1000):
		return wrong("Title", "model.too-long", "1000")
	case t.Ours == nil || t.Theirs == nil || *t.Ours == *t.Theirs:
		return wrong("Theirs", "text.no-parties", t.Title.In())
	case !oneOf(t.Kind, InstrumentKinds):
		return wrong("Kind", "model.choice", string(t.Kind))
	case !oneOf(t.Level, InstrumentLevels):
		return wrong("Level", "model.choice", string(t.Level))
	case !oneOf(t.State, InstrumentStates):
		return wrong("State", "model.choice", string(t.State))
	case !oneOf(t.Making, Makings):
		return wrong("Making", "model.choice", string(t.Making))
	case t.OurRank != "" && !oneOf(t.OurRank, Levels):
		return wrong("OurRank", "model.choice", string(t.OurRank))
	case t.TheirRank != "" && !oneOf(t.TheirRank, Levels):
		return wrong("TheirRank", "model.choice", string(t.TheirRank))
	case !oneOf(t.OurPowers, PowersSeenAs):
		return wrong("OurPowers", "model.choice", string(t.OurPowers))
	case !oneOf(t.TheirPowers, PowersSeenAs):
		return wrong("TheirPowers", "model.choice", string(t.TheirPowers))
	case t.Prevails != "" && !slices.Contains(strings.Fields(t.Languages), t.Prevails):
		return wrong("Prevails", "text.prevails", t.Prevails)
	case len(t.Approval) > 200:
		return wrong("Approval", "model.too-long", "200")
	case !t.Audience.known():
		return wrong("Audience", "model.choice", string(t.Audience))
	}
	for name, long := range map[string]Text{"Others": t.Others, "OurSigner": t.OurSigner, "TheirSigner": t.TheirSigner, "Depositary": t.Depositary, "Remarks": t.Remarks} {
		if tooLong(long, 1000) {
			return wrong(name, "model.too-long", "1000")
		}
	}
	if stands := t.Against(); t.State == signedText && len(stands) > 0 {
		return wrong("State", "text.powers", stands[0].Signer.In(), t.Title.In())
	}
	return nil
}

// multilateral says that more than two make the text.
func (t *Instrument) multilateral() bool { return !t.Others.Empty() }

// Originals is how many are signed: two of a bilateral text, each with all its languages; one
// of a multilateral text, which lies with the depositary; none of what is adopted.
func (t *Instrument) Originals() int {
	switch {
	case t.Making == Adopts:
		return 0
	case t.multilateral():
		return 1
	}
	return 2
}

// NeedsPowers says whether somebody of a rank needs full powers for a text of a level: not a
// head of state or government, nor a foreign minister, nor anybody for a text of ministries.
func NeedsPowers(rank Level, of InstrumentLevel) bool {
	switch rank {
	case HeadOfState, HeadOfGovernment, ForeignMinister, OrganisationHead:
		return false
	}
	return of != BetweenMinistries
}

// StandsAgainst is what stands against signing a text: who needs full powers, and what was seen of
// them.
type StandsAgainst struct {
	Ours   bool
	Signer Text
	Seen   Powers
}

// Against is what stands against signing: full powers that are needed and were not seen in
// order. Signing ad referendum needs none, and adopting neither. Of somebody whose rank nobody
// said it is not known whether they need any.
func (t *Instrument) Against() []StandsAgainst {
	var out []StandsAgainst
	for _, one := range []struct {
		ours   bool
		signer Text
		rank   Level
		seen   Powers
	}{{true, t.OurSigner, t.OurRank, t.OurPowers}, {false, t.TheirSigner, t.TheirRank, t.TheirPowers}} {
		if t.Making == Signs && one.rank != "" && NeedsPowers(one.rank, t.Level) && one.seen != PowersSeen {
			out = append(out, StandsAgainst{one.ours, one.signer, one.seen})
		}
	}
	return out
}

// Original is one of the originals of a text: for whom it is, who is named first in its title
// and preamble, in which order its languages stand, and who signs on the left.
type Original struct {
	For, First, Second *int64 // parties; nil for the one of a multilateral text
	Languages          []string
	Left               *int64
}

// Alternat are the originals of a bilateral text: each names its own party first, has its
// language first, and has it sign on the left – on the right where its own writing goes from
// right to left. A multilateral text has one, in an alphabet that was agreed.
func (t *Instrument) Alternat(ours, theirs string) []Original {
	switch t.Originals() {
	case 0:
		return nil
	case 1:
		return []Original{{Languages: strings.Fields(t.Languages)}}
	}
	one := func(own, other *int64, lang string) Original {
		o := Original{For: own, First: own, Second: other, Left: own, Languages: t.languagesFirst(lang)}
		if slices.Contains(rightToLeft, lang) {
			o.Left = other
		}
		return o
	}
	return []Original{one(t.Ours, t.Theirs, ours), one(t.Theirs, t.Ours, theirs)}
}

// rightToLeft are languages that are written so.
var rightToLeft = []string{"ar", "fa", "he", "ur", "yi", "ps"}

// languagesFirst are the languages with one of them first.
func (t *Instrument) languagesFirst(lang string) []string {
	out := strings.Fields(t.Languages)
	if i := slices.Index(out, lang); i > 0 {
		out = append([]string{lang}, slices.Delete(out, i, i+1)...)
	}
	return out
}

// letGo keeps of the visit or item that goes what it was.
func (t *Instrument) letGo(of Record) {
	letGo(of, &t.EventID, &t.ItemID, &t.EventUID, &t.ItemUID, &t.Origin)
}

// letGo takes the key of what goes out of a row that stays, and keeps its uid and its words.
func letGo(of Record, event, item **int64, eventUID, itemUID *string, origin *Text) {
	switch of := of.(type) {
	case *Event:
		*event, *eventUID, *origin = nil, of.UID, joined(of.Title, *origin)
	case *Item:
		*item, *itemUID, *origin = nil, of.UID, of.Title
	}
}

// ToSign is an instrument with where it is signed, as lists show it, and who of those who sign
// is not among those who come or has another rank than was kept.
type ToSign struct {
	Instrument
	From    Origin
	Outside Outside
	Ranks   OtherRanks
	On      int64 // when it is signed; 0 where nobody knows
}

// instruments are the texts that a reader may know of: outside the office those between the
// state of the visit and the reader's own.
func (s sieve) instruments() []Instrument {
	var out []Instrument
	for _, t := range s.full.Instruments {
		d := s.full.Delegations[s.Delegation]
		theirs := s.Delegation == 0 || keyOf(t.Theirs) == d.PartyID || keyOf(t.Ours) == d.PartyID
		if s.Audience == Internal || s.Audience == ForDelegation && theirs && s.Audience.MayRead(t.Audience) {
			out = append(out, visible(t, s.Audience))
		}
	}
	return out
}
