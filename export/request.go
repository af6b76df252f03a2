package export

import (
	"cmp"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// Request is what somebody asks for: which paper, for whom, in which languages,
// and as what kind of file. A form or a command fills it, and how a paper was
// asked for last is remembered as JSON: all but what is asked each time anew.
type Request struct {
	Document   string         `json:"document"` // one of Documents, or Calendar or ICS
	As         string         `json:"as"`       // one of Formats; "" is the first
	Apart      bool           `json:"apart"`    // each participant and each copy in a file of its own
	Languages  Languages      `json:"langs"`
	Audience   model.Audience `json:"audience"` // only what it may see is ever read; "" is public
	Size       string         `json:"size"`     // of the page, one of Sizes; "" is the first
	Folder     string         `json:"folder"`   // that files go into
	Marking    model.Marking  `json:"marking"`
	House      string         `json:"house,omitempty"`   // a preset of the house style; "" for that of the office
	Notes      bool           `json:"notes,omitempty"`   // a wide margin is left free for them, of a paper that can have one
	Archive    bool           `json:"archive,omitempty"` // a PDF is made as archives keep it
	Turned     bool           `json:"turned,omitempty"`  // positions are drawn as seen from the other side
	Since      int64          `json:"-"`                 // marks what changed since this edition; 0 for none
	Delegation string         `json:"-"`                 // which one by uid, of an audience of delegations; "" for what every one may read, or Each
	For        string         `json:"-"`                 // the participant of an individual programme, as People names them; "" for all
	Item       string         `json:"-"`                 // which one, by uid, of a paper that is OfItem; "" for all of the visit
	Copies     []string       `json:"-"`                 // who gets a numbered copy; nil for one that is not numbered
	Embargo    string         `json:"-"`                 // until when nothing may be used, as it is typed
	Day        civil.Date     `json:"-"`                 // of the day sheet; "" for the first
	Password   string         `json:"-"`                 // opens the PDF; "" for none
}

// Each asks for a file of its own for every delegation.
const Each = "each"

// each says that it was asked for.
func (r *Request) each() bool { return r.Audience == model.ForDelegation && r.Delegation == Each }

// Languages of a paper: one, or two side by side. As text they are "ro,en".
type Languages []string

func (l Languages) String() string { return strings.Join(l, ",") }

// MarshalText writes them as String does.
func (l Languages) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (l *Languages) UnmarshalText(b []byte) error {
	if *l = nil; len(b) > 0 {
		*l = strings.Split(string(b), ",")
	}
	return nil
}

// first is the one that a title or a name of a file is in.
func (l Languages) first() *words.Words { return words.For(append(l, "en")[0]) }

// Format is the ending of the file.
func (r *Request) Format() string {
	if r.Document == ICS {
		return ICS
	}
	return cmp.Or(r.As, Formats[0])
}

// Reader is who reads what is asked for, at unix seconds now: what is not announced by then
// is not there for others.
func (r *Request) Reader(of []model.Programme, now int64) model.Reader {
	out := model.Reader{Audience: cmp.Or(r.Audience, model.Public), Now: now}
	if _, d, ok := r.delegation(of); ok {
		out.Delegation = d.ID
	}
	return out
}

// whose is the name of the delegation that something is made for; empty where it
// is for no delegation, or for every one.
func (r *Request) whose(of []model.Programme) model.Text {
	if p, d, ok := r.delegation(of); ok {
		return p.NameOf(&d)
	}
	return nil
}

// delegation is the one that is asked for, and the programme it belongs to.
func (r *Request) delegation(of []model.Programme) (*model.Programme, model.Delegation, bool) {
	if r.Audience == model.ForDelegation && r.Delegation != "" {
		for i := range of {
			for _, d := range of[i].Delegations {
				if d.UID == r.Delegation {
					return &of[i], d, true
				}
			}
		}
	}
	return nil, model.Delegation{}, false
}

// known refuses a delegation that the programmes do not have, and Each, which is
// asked for one after the other.
func (r *Request) known(of []model.Programme) error {
	if r.Audience == model.ForDelegation && r.Delegation != "" && r.whose(of).Empty() {
		return model.Refuse("export.delegation", r.Delegation)
	}
	return nil
}

// marked refuses a marking by which more people would read a paper than it is for.
func marked(m model.Marking, a model.Audience) error {
	if m.Fits(a) {
		return nil
	}
	return model.Refuse("export.marking", "marking."+string(m), "marking."+string(a))
}

// lapsed refuses an embargo until an hour that is past when the paper is made: it would hold back nothing.
func (o *Options) lapsed(of []model.Programme) error {
	zone := o.AsOf.Zone
	if len(of) == 1 {
		zone = cmp.Or(of[0].Event.Zone, zone)
	}
	if m, err := civil.Resolve(o.Embargo, zone, civil.NoOff); o.Embargo != "" && err == nil && o.AsOf.At > 0 && m.At <= o.AsOf.At {
		return model.Refuse("export.embargo-past", o.Embargo)
	}
	return nil
}

// until is the hour of the embargo on a paper: the one that was asked for, else that of the visit
// or of its last edition while it is still to come, whichever is the later.
func (o *Options) until(e *model.Event) (civil.Moment, bool) {
	if o.Embargo != "" {
		m, err := civil.Resolve(o.Embargo, cmp.Or(e.Zone, o.AsOf.Zone), civil.NoOff)
		return m, err == nil
	}
	doc, _ := Find(o.Document)
	m, _ := e.EmbargoUntil()
	if of := o.Edition.Until; of.At > m.At {
		m = of
	}
	return m, !doc.Several && m.At > o.AsOf.At
}

// Inherited is the hour of the embargo that a paper of one visit bears though none is asked for.
func (o *Options) Inherited(of []model.Programme) (civil.Moment, bool) {
	if len(of) != 1 {
		return civil.Moment{}, false
	}
	plain := *o
	plain.Embargo = ""
	return plain.until(&of[0].Event)
}

// Usual is what is remembered of it: neither for whom by name, nor what keeps it
// from others.
func (r Request) Usual() Request {
	r.Since, r.Delegation, r.For, r.Item, r.Copies, r.Embargo, r.Day, r.Password = 0, "", "", "", nil, "", "", ""
	return r
}
