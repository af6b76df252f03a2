// Package edition is what was given out of a programme: frozen whole, and compared with
// what it is now or with another edition, field by field, through the one description of
// the fields.
package edition

import (
	"encoding/json"

	"chancery/model"
)

// frozen is how a programme is kept. What is delicate of people stands in it by its key in
// the vault alone: the fields of a person hold nothing else.
type frozen struct {
	Format    int             `json:"format"`
	Programme model.Programme `json:"programme"`
}

// Freeze is a programme as bytes: the same programme is always the same bytes.
func Freeze(p *model.Programme) ([]byte, error) { return json.Marshal(frozen{1, *p}) }

// Thaw reads what Freeze wrote, in this program or an earlier one.
func Thaw(b []byte) (model.Programme, error) {
	var f frozen
	if err := json.Unmarshal(b, &f); err != nil {
		return model.Programme{}, &model.Error{Code: "edition.frozen", Err: err}
	}
	if f.Format != 1 {
		return model.Programme{}, model.Refuse("edition.frozen")
	}
	f.Programme.Resolve()
	return f.Programme, nil
}
