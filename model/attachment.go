package model

import (
	"strconv"
	"strings"
	"unicode"
)

// MostAttached is how many bytes an attached file may have.
const MostAttached = 20 << 20

// Attachment is a file that lies with a visit, an item, a text, an invitation, a letter or a
// person: one of the keys says with which. Its bytes are in the vault. It goes when what it
// lies with goes, and is never printed.
type Attachment struct {
	Row
	Name         string   `audience:"internal" in:"search"`
	About        Text     `audience:"internal" in:"search"`
	File         Deposit  `gorm:"embedded;embeddedPrefix:file_" audience:"internal" in:"-"`
	EventID      *int64   `gorm:"column:event_id" ref:"events,with" audience:"internal" in:"-"`
	ItemID       *int64   `gorm:"column:item_id" ref:"items,with" audience:"internal" in:"-"`
	InstrumentID *int64   `gorm:"column:instrument_id" ref:"instruments,with" audience:"internal" in:"-"`
	InvitationID *int64   `gorm:"column:invitation_id" ref:"invitations,with" audience:"internal" in:"-"`
	LetterID     *int64   `gorm:"column:letter_id" ref:"letters,with" audience:"internal" in:"-"`
	PersonID     *int64   `gorm:"column:person_id" ref:"people,with" audience:"internal" in:"-"`
	Audience     Audience `audience:"internal" in:"-"`
}

func (Attachment) TableName() string { return "attachments" }

// Check refuses a file that must not be kept: one that is too large, one whose name leads
// somewhere on a disk, one that lies with nothing.
func (a *Attachment) Check() error {
	n := 0
	for _, key := range a.keys() {
		if key != nil {
			n++
		}
	}
	switch {
	case n != 1:
		return wrong("EventID", "file.nowhere")
	case a.Name == "" || a.Name == "." || a.Name == ".." || strings.ContainsAny(a.Name, `/\:`) || strings.ContainsFunc(a.Name, unicode.IsControl):
		return wrong("Name", "file.name", a.Name)
	case len([]rune(a.Name)) > 200:
		return wrong("Name", "model.too-long", "200")
	case a.File.Size > MostAttached:
		return wrong("File", "file.large", a.Name, strconv.Itoa(MostAttached>>20))
	case a.File.Empty():
		return wrong("File", "file.empty", a.Name)
	case tooLong(a.About, 1000):
		return wrong("About", "model.too-long", "1000")
	case !a.Audience.known():
		return wrong("Audience", "model.choice", string(a.Audience))
	}
	return nil
}

func (a *Attachment) keys() []*int64 {
	return []*int64{a.EventID, a.ItemID, a.InstrumentID, a.InvitationID, a.LetterID, a.PersonID}
}

// LiesWith says that the file lies with a record.
func (a *Attachment) LiesWith(of Record) bool {
	var with Attachment
	if !with.Lie(of) {
		return false
	}
	keys := with.keys()
	for i, key := range a.keys() {
		if key != nil && keys[i] != nil && *key == *keys[i] {
			return true
		}
	}
	return false
}

// Enclosed is a file with what it lies with, as lists show it.
type Enclosed struct {
	Attachment
	Table string // of what it lies with
	With  Text
}

// Lie lets the file lie with a record, and says whether files can.
func (a *Attachment) Lie(with Record) bool {
	key := with.Head().ID
	switch with.(type) {
	case *Event:
		a.EventID = &key
	case *Item:
		a.ItemID = &key
	case *Instrument:
		a.InstrumentID = &key
	case *Invitation:
		a.InvitationID = &key
	case *Letter:
		a.LetterID = &key
	case *Person:
		a.PersonID = &key
	default:
		return false
	}
	return true
}

// Attach keeps a file with a record.
type Attach struct {
	Attachment Attachment
	Bytes      []byte
	ID         int64 // filled in
}

func (c *Attach) Label() Label { return Label{"new-attachments", []Text{Plain(c.Attachment.Name)}} }

func (c *Attach) Apply(u Unit) error {
	a := c.Attachment
	a.File = Deposit{Key: "-", Size: int64(len(c.Bytes))}
	if len(c.Bytes) == 0 {
		a.File = Deposit{}
	}
	err := a.Check() // before the bytes go anywhere
	if err == nil {
		a.File, err = u.Keep(c.Bytes)
	}
	if err == nil {
		err = u.Put(&a)
	}
	c.ID = a.ID
	return err
}
