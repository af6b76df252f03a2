package model

import (
	"crypto/rand"
	"encoding/binary"
	"encoding/hex"
)

// Record is a row of the diary. Key is given by the file and is never reused;
// Revision rises with each write and guards against lost edits. Tags on its
// fields say who may read them (audience), where they point (ref), and that
// their bytes lie in the vault (their type: Deposit, Secret).
type Record interface {
	TableName() string
	Head() *Row
	// Check refuses what must never be saved, with a FieldError.
	Check() error
}

// Row is what every record begins with. UID names the record outside this file
// (exports, other calendars) and never changes.
type Row struct {
	ID  int64  `gorm:"primaryKey;autoIncrement"`
	UID string `gorm:"column:uid"`
	Rev int64
}

// Head gives the row to whoever holds a Record.
func (r *Row) Head() *Row { return r }

// NewUID is a version 7 UUID for a record made at unix seconds now.
func NewUID(now int64) string {
	var b [16]byte
	if _, err := rand.Read(b[:]); err != nil {
		panic(err) // the system has no randomness: nothing sensible can follow
	}
	var ms [8]byte
	binary.BigEndian.PutUint64(ms[:], uint64(now)*1000)
	copy(b[:6], ms[2:])
	b[6] = b[6]&0x0f | 0x70
	b[8] = b[8]&0x3f | 0x80
	h := hex.EncodeToString(b[:])
	return h[:8] + "-" + h[8:12] + "-" + h[12:16] + "-" + h[16:20] + "-" + h[20:]
}
