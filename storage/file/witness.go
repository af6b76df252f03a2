package file

import (
	"bytes"
	"encoding/json"
	"os"
)

// witness is what the holder of a lock writes into it of the diary: read by
// whoever comes after a crash, it tells a journal that belongs to the file from
// one that does not, and how many deeds there should be.
type witness struct {
	File looks `json:"file"` // after the last checkpoint that was looked at
	Seen int64 `json:"seen"` // the last deed in the file then
	Last int64 `json:"last"` // the last deed that was acknowledged
	Lost int64 `json:"lost"` // deeds that were missing before that, and were told of
}

// looks are what can be seen of a file without reading it.
type looks struct {
	Device uint64 `json:"dev"`
	Number uint64 `json:"ino"`
	Size   int64  `json:"size"`
	Time   int64  `json:"time"` // of the last change, in nanoseconds
}

func looksOf(path string) (looks, error) {
	st, err := os.Stat(path)
	if err != nil {
		return looks{}, err
	}
	id, err := identify(path)
	return looks{id.device, id.number, st.Size(), st.ModTime().UnixNano()}, err
}

// vouches says that the file is, to the byte, the one that was looked at: the
// journal beside it can only be of those who held the lock since.
func (w witness) vouches(path string) bool {
	now, err := looksOf(path)
	return err == nil && w.File.Number != 0 && w.File == now
}

// identity is what makes a file the same under another name.
type identity struct {
	device, number uint64
	names          int // how many it has
}

// signed is what stands in a lock, "" and zero for what cannot be read.
func signed(b []byte) holder {
	var h holder
	_ = json.Unmarshal(bytes.TrimRight(b, "\x00 "), &h) // half written: then nobody is named
	return h
}

// lastWitness is what the last holder of a diary wrote, dead or alive.
func lastWitness(path string) witness { return holderIn(lockPath(path)).Witness }

// look remembers how the file is now, all of its journal being in it.
func (l *lock) look(path string) {
	if l == nil || l.f == nil {
		return
	}
	if now, err := looksOf(path); err == nil {
		l.holder.Witness.File, l.holder.Witness.Seen = now, l.holder.Witness.Last
		l.write()
	}
}

// Done remembers the last deed that was acknowledged, so that after a crash it
// can be said when one is missing.
func (f *File) Done(deed int64) {
	if f.lock != nil && f.lock.f != nil {
		f.lock.holder.Witness.Last = deed
		f.lock.write()
	}
}
