package storage

import (
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"strconv"

	"chancery/model"
	"chancery/storage/file"
)

// Keep lays bytes into the vault, in the transaction of the deed.
func (u *unit) Keep(b []byte) (model.Deposit, error) {
	key, sum, err := u.lay(nil, b)
	return model.Deposit{Key: key, Sum: sum, Size: int64(len(b))}, err
}

// Hide lays something delicate there: its sum is salted.
func (u *unit) Hide(b []byte) (model.Secret, error) {
	var salt [32]byte
	_, _ = rand.Read(salt[:]) // it never fails
	key, sum, err := u.lay(salt[:], b)
	return model.Secret{Key: key, Sum: sum}, err
}

func (u *unit) lay(salt, b []byte) (key, sum string, err error) {
	var name [16]byte
	_, _ = rand.Read(name[:])
	key, sum = hex.EncodeToString(name[:]), sumOf(salt, b)
	_, err = u.c.ExecContext(always, "INSERT INTO vault(key, sum, salt, bytes) VALUES(?,?,?,?)", key, sum, filled(salt), filled(b))
	return key, sum, err
}

// filled is never NULL.
func filled(b []byte) []byte {
	if b == nil {
		return []byte{}
	}
	return b
}

func sumOf(salt, b []byte) string {
	h := sha256.New()
	h.Write(salt)
	h.Write(b)
	return hex.EncodeToString(h.Sum(nil))
}

// Vault reads what lies under a key. Errors: storage.purged when it was removed
// for good, model.missing when it never lay there, storage.corrupt when it is
// not what was laid there.
func (s *Store) Vault(key string) ([]byte, error) {
	var sum string
	var salt, b []byte
	err := s.reads.QueryRowContext(always, "SELECT sum, salt, bytes FROM vault WHERE key = ?", key).Scan(&sum, &salt, &b)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		if gone, err := purged(s.reads); err != nil || gone[key] {
			return nil, errors.Join(s.file.Told(err), refuse(codePurged))
		}
		return nil, refuse("model.missing", "vault")
	case err != nil:
		return nil, s.file.Told(err)
	case sum != sumOf(salt, b):
		return nil, refuse(file.Corrupt, s.file.Path())
	}
	return b, nil
}

// purged are the keys that purges name.
func purged(c conn) (map[string]bool, error) {
	gone := map[string]bool{}
	err := file.Each(c, "SELECT a.atom FROM ops o, json_tree(o.args) a WHERE o.kind = '"+kindPurge+"' AND a.atom IS NOT NULL", func(key string) { gone[key] = true })
	return gone, err
}

const (
	foundVault  = "storage.found-vault"   // {0} table, {1} row: what it leads to in the vault is missing or not what was laid there
	foundUnkept = "storage.found-unkept"  // {0} key: bytes in the vault differ from their own sum
	foundPurge  = "storage.found-unpurge" // {0} key: a purge names it, and it is still there
)

// checkVault compares the vault with its sums, and rows and log with the vault.
// A key may be missing only where a purge names it.
func checkVault(c conn, tables *registry, tell broken) error {
	sums, err := vaultSums(c, tell)
	if err != nil {
		return err
	}
	gone, err := purged(c)
	if err != nil {
		return err
	}
	for key := range gone {
		if _, still := sums[key]; still {
			tell(foundPurge, key)
		}
	}
	present, err := tables.present(c)
	if err != nil {
		return err
	}
	for _, t := range present {
		if len(t.vault) == 0 {
			continue
		}
		known, err := columnsOf(c, t.name)
		if err != nil {
			return err
		}
		for _, l := range t.vault {
			if !known[l.prefix+"key"] { // it came after this file
				continue
			}
			at := leadsAt{t.name, l.prefix, sums, gone, tell}
			if err := at.check(c); err != nil {
				return err
			}
		}
	}
	return nil
}

// vaultSums reads the vault a row at a time.
func vaultSums(c conn, tell broken) (map[string]string, error) {
	out := map[string]string{}
	rows, err := c.QueryContext(always, "SELECT key, sum, salt, bytes FROM vault ORDER BY rowid")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var key, sum string
		var salt, b sql.RawBytes
		if err := rows.Scan(&key, &sum, &salt, &b); err != nil {
			return nil, err
		}
		if out[key] = sum; sum != sumOf(salt, b) {
			tell(foundUnkept, key)
		}
	}
	return out, rows.Err()
}

// leadsAt checks one field that leads to the vault, in rows and in the log:
// undo may bring back what stands there.
type leadsAt struct {
	table, prefix string
	sums          map[string]string
	gone          map[string]bool
	tell          broken
}

func (l leadsAt) check(c conn) error {
	rows, err := c.QueryContext(always, `SELECT id, `+l.prefix+`key, `+l.prefix+`sum FROM `+l.table+` WHERE `+l.prefix+`key <> ''
		UNION SELECT row_id, json_extract(after, ?2), json_extract(after, ?3) FROM changes WHERE tbl = ?1 AND coalesce(json_extract(after, ?2), '') <> ''`,
		l.table, "$."+l.prefix+"key", "$."+l.prefix+"sum")
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		var key, sum sql.NullString
		if err := rows.Scan(&id, &key, &sum); err != nil {
			return err
		}
		have, ok := l.sums[key.String]
		if !ok && !l.gone[key.String] || ok && have != sum.String {
			l.tell(foundVault, l.table, strconv.FormatInt(id, 10))
		}
	}
	return rows.Err()
}

// list is keys as a JSON array.
func list(keys []string) string {
	b, _ := json.Marshal(keys) // texts always encode
	return string(b)
}
