package file

import (
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"strings"
	"sync"
)

// fingerprint is the same for a fresh file and an upgraded one of the same
// version: columns, keys, CHECKs by their text without blanks, triggers, views.
// A table rebuilt by a migration and one made at once may differ only in the
// blanks and quotes of their SQL.
func fingerprint(c Conn) (string, error) {
	rows, err := c.QueryContext(always, `SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name`)
	if err != nil {
		return "", err
	}
	defer rows.Close()
	h := sha256.New()
	for rows.Next() {
		var part [4]string
		if err := rows.Scan(&part[0], &part[1], &part[2], &part[3]); err != nil {
			return "", err
		}
		part[3] = bare(part[3])
		h.Write([]byte(strings.Join(part[:], "\x00") + "\n"))
	}
	return hex.EncodeToString(h.Sum(nil)), rows.Err()
}

// bare is SQL without comments, blanks and the quotes that ALTER TABLE adds
// around a name.
func bare(sql string) string {
	var b strings.Builder
	for line := range strings.Lines(sql) {
		if i := strings.Index(line, "--"); i >= 0 {
			line = line[:i]
		}
		b.WriteString(strings.Join(strings.Fields(strings.ReplaceAll(line, `"`, "")), ""))
	}
	return b.String()
}

// known are the fingerprints that were worked out, by the text of the steps: they
// are facts of the program.
var known sync.Map

// expected is the fingerprint of the schema that the steps make.
func (s Schema) expected() (string, error) {
	if s.Print != "" {
		return s.Print, nil
	}
	text := strings.Join(s.Steps, "\x00")
	if v, ok := known.Load(text); ok {
		return v.(string), nil
	}
	v, err := Fingerprint(s.Steps)
	if err == nil {
		known.Store(text, v)
	}
	return v, err
}

// Fingerprint is that of a new file that the steps made. It takes as long as all else
// that a start does with a file.
func Fingerprint(list []string) (string, error) {
	db, err := sql.Open(driverName, "file::memory:")
	if err != nil {
		return "", err
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	for _, text := range list {
		if _, err := db.Exec(text); err != nil {
			return "", err
		}
	}
	return fingerprint(db)
}
