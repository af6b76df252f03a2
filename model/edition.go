package model

import (
	"database/sql/driver"
	"encoding/json"
	"slices"
	"strconv"

	"chancery/model/civil"
)

// Edition is a programme as it was given out: a number of its own for each visit, which
// never comes twice, and whatever was given out with it. It names its visit by uid and
// outlives it; nothing changes an edition afterwards, no edit, no undo and no deletion.
// The programme lies in the vault, frozen.
type Edition struct {
	Row
	EventUID  string  `gorm:"column:event_uid" audience:"internal" in:"-"`
	N         int64   `gorm:"column:n" audience:"internal" in:"-"`
	At        int64   `audience:"internal" in:"-"` // unix seconds
	Zone      string  `audience:"internal" in:"-"` // of the visit then: on its clocks the hour is told
	Actor     string  `gorm:"column:actor" audience:"internal" in:"-"`
	Why       Text    `audience:"internal" in:"-"`
	Title     Text    `audience:"internal" in:"-"` // of the visit then
	Programme Deposit `gorm:"embedded;embeddedPrefix:programme_" audience:"internal" in:"-"`
	Waived    Waivers `audience:"internal" in:"-"`
	Revision  int64   `audience:"internal" in:"-"` // of the diary that was frozen
}

func (Edition) TableName() string { return "editions" }

// Check refuses an edition that nobody could name.
func (e *Edition) Check() error {
	switch {
	case e.EventUID == "" || e.N < 1:
		return wrong("N", "edition.number", strconv.FormatInt(e.N, 10))
	case tooLong(e.Why, 500):
		return wrong("Why", "model.too-long", "500")
	}
	return nil
}

// Waiver is what stood against an edition and was let pass, and why.
type Waiver struct {
	Rule   string `json:"rule"`
	About  string `json:"about,omitempty"` // the uid of what it is about
	Said   Text   `json:"said,omitempty"`
	Reason string `json:"reason"`
}

// Waivers are kept in one JSON column.
type Waivers []Waiver

// kept is the rule under which an edition keeps, beside what was waived, until when nothing of it may be
// used.
const kept = "embargo"

// EmbargoUntil is the hour until which nothing of an edition may be used, on the clocks of the visit then.
func (e *Edition) EmbargoUntil() (civil.Moment, bool) {
	for _, w := range e.Waived {
		if w.Rule == kept {
			m, err := civil.Resolve(w.About, e.Zone, civil.NoOff)
			return m, err == nil
		}
	}
	return civil.Moment{}, false
}

// Reasons are those with which something was let pass, each once.
func (l Waivers) Reasons() (out []string) {
	for _, w := range l {
		if w.Rule != kept && !slices.Contains(out, w.Reason) {
			out = append(out, w.Reason)
		}
	}
	return out
}

// GormDataType names the column type.
func (Waivers) GormDataType() string { return "text" }

// Value writes them as JSON.
func (l Waivers) Value() (driver.Value, error) {
	if len(l) == 0 {
		return "[]", nil
	}
	b, err := json.Marshal([]Waiver(l))
	return string(b), err
}

// Scan reads what Value wrote.
func (l *Waivers) Scan(v any) error {
	*l = nil
	return scanJSON(v, (*[]Waiver)(l))
}

// EditionPaper is one file that went out with an edition: what was asked for, so that it
// can be made anew of a later one, and what it became. Its bytes lie in the vault; of a
// paper that shows what is delicate only the sum is kept.
type EditionPaper struct {
	Row
	EditionID  int64    `gorm:"column:edition_id" ref:"editions,owner" audience:"internal" in:"-"`
	Document   string   `gorm:"column:paper" audience:"internal" in:"-"`
	Format     string   `audience:"internal" in:"-"`
	Langs      string   `audience:"internal" in:"-"`
	Size       string   `audience:"internal" in:"-"`
	Audience   Audience `audience:"internal" in:"-"`
	Delegation string   `audience:"internal" in:"-"` // uid of the one it is for, "" for what all of them may read
	Person     string   `audience:"internal" in:"-"` // whose programme it is, as papers name them
	Item       string   `audience:"internal" in:"-"` // uid of the one it is about
	File       string   `audience:"internal" in:"-"` // name only
	Hash       string   `audience:"internal" in:"-"` // SHA-256 of the file, hex
	Bytes      Deposit  `gorm:"embedded;embeddedPrefix:bytes_" audience:"internal" in:"-"`
}

func (EditionPaper) TableName() string { return "edition_papers" }

// Check refuses a paper that is for nobody.
func (p *EditionPaper) Check() error {
	switch {
	case !p.Audience.known():
		return wrong("Audience", "model.choice", string(p.Audience))
	case p.Document == "" || p.Hash == "":
		return wrong("Document", "edition.no-paper")
	}
	return nil
}

// HolderKind is who holds a paper.
type HolderKind string

const (
	HeldByPerson     HolderKind = "person"
	HeldByDelegation HolderKind = "delegation"
	HeldByPress      HolderKind = "press"
	HeldByName       HolderKind = "name" // somebody who is words alone
)

// HolderKinds lists them.
var HolderKinds = []HolderKind{HeldByPerson, HeldByDelegation, HeldByPress, HeldByName}

// EditionHolder is somebody to whom a paper was given. The name and telephone are those of
// then: the record outlives the person's row.
type EditionHolder struct {
	Row
	PaperID int64      `gorm:"column:paper_id" ref:"edition_papers,owner" audience:"internal" in:"-"`
	Kind    HolderKind `audience:"internal" in:"-"`
	Who     string     `audience:"internal" in:"-"` // uid of the person or delegation
	Name    Text       `audience:"internal" in:"-"`
	Phone   string     `audience:"internal" in:"-"`
}

func (EditionHolder) TableName() string { return "edition_holders" }

// Check refuses a recipient whom nobody could call.
func (h *EditionHolder) Check() error {
	switch {
	case !oneOf(h.Kind, HolderKinds):
		return wrong("Kind", "model.choice", string(h.Kind))
	case h.Name.Empty():
		return wrong("Name", "edition.nameless")
	case tooLong(h.Name, 200):
		return wrong("Name", "model.too-long", "200")
	}
	return phone("Phone", h.Phone)
}

// Same says that two rows name one recipient.
func (h *EditionHolder) Same(o *EditionHolder) bool {
	if h.Kind != o.Kind || h.Kind == HeldByPress {
		return h.Kind == o.Kind
	}
	if h.Kind == HeldByName {
		return h.Name.Equal(o.Name)
	}
	return h.Who == o.Who
}

// EditionRecall says that an edition, or one paper of it, is no longer to be used.
type EditionRecall struct {
	Row
	EditionID int64  `gorm:"column:edition_id" ref:"editions,owner" audience:"internal" in:"-"`
	PaperID   *int64 `gorm:"column:paper_id" ref:"edition_papers" audience:"internal" in:"-"` // nil for all of them
	At        int64  `audience:"internal" in:"-"`
	Actor     string `gorm:"column:actor" audience:"internal" in:"-"`
	Why       Text   `audience:"internal" in:"-"`
}

func (EditionRecall) TableName() string { return "edition_recalls" }

// Check refuses a recall that says nothing.
func (r *EditionRecall) Check() error {
	switch {
	case r.Why.Empty():
		return wrong("Why", "edition.why")
	case tooLong(r.Why, 500):
		return wrong("Why", "model.too-long", "500")
	}
	return nil
}

// Issued is an edition with its papers and who holds them.
type Issued struct {
	Edition
	Papers  []EditionPaper
	Holders []EditionHolder
	Recalls []EditionRecall
	Purged  map[string]Purged // what of it is no longer in the vault, by key
}

// Purged is when what lay in the vault was removed, and by whom.
type Purged struct {
	At    int64
	Actor string
}

// Recalled says since when an edition is no longer to be used, whole.
func (e *Issued) Recalled() (EditionRecall, bool) { return e.recalled(nil) }

// PaperRecalled says so of one paper, alone or with all of them.
func (e *Issued) PaperRecalled(paper int64) (EditionRecall, bool) {
	if r, ok := e.recalled(nil); ok {
		return r, ok
	}
	return e.recalled(&paper)
}

// StillHolds is the last edition of a visit that was not recalled, of a list with the last first: what
// changed is counted since that one, wherever it is told. Nil where none holds.
func StillHolds(given []Issued) *Issued {
	for i := range given {
		if _, gone := given[i].Recalled(); !gone {
			return &given[i]
		}
	}
	return nil
}

func (e *Issued) recalled(paper *int64) (EditionRecall, bool) {
	for _, r := range e.Recalls {
		if paper == nil && r.PaperID == nil || paper != nil && r.PaperID != nil && *r.PaperID == *paper {
			return r, true
		}
	}
	return EditionRecall{}, false
}

// HoldersOf are those who were given a paper.
func (e *Issued) HoldersOf(paper int64) (out []EditionHolder) {
	for _, h := range e.Holders {
		if h.PaperID == paper {
			out = append(out, h)
		}
	}
	return out
}

// editionUID names the edition n of a visit. It stands once in a diary: of two who issue at
// the same time one is refused.
func editionUID(event string, n int64) string { return event + "/" + strconv.FormatInt(n, 10) }

// Numbering is which number the next edition of a visit has: Known is the highest in this
// diary, Given the highest that is known to have been given out.
type Numbering struct{ Next, Known, Given int64 }
