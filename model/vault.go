package model

// The vault holds what is too large for the log, or must be able to vanish from
// it: files, photographs, identity papers. A row holds the key; undo and redo
// move keys and never bytes. What is purged from the vault is gone for ever, and
// the row says so by a key that leads nowhere.

// Deposit leads to bytes in the vault, such as an attached file. Sum is their
// SHA-256 in hex; Size counts them.
type Deposit struct {
	Key  string
	Sum  string
	Size int64
}

// Secret leads to something delicate in the vault. Its sum is salted, and the
// salt lies in the vault: nobody can guess the words from the row or the log.
type Secret struct {
	Key string
	Sum string
}

// Empty says that nothing was kept.
func (d Deposit) Empty() bool { return d.Key == "" }

// Empty says that there is no secret.
func (s Secret) Empty() bool { return s.Key == "" }
