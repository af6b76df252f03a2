package model

import (
	"encoding/json"
	"strings"
)

// Saved is a filter that the office keeps under a name.
type Saved struct {
	Row
	Name   string `audience:"internal" in:"inspector"`
	Filter string `audience:"internal" in:"-"` // Criteria as JSON
	Board  string `audience:"internal" in:"-"` // on which it is shown: month, lanes; "" for the one on show
}

func (Saved) TableName() string { return "views" }

// NewSaved keeps criteria under a name.
func NewSaved(name string, c Criteria, board string) Saved {
	b, _ := json.Marshal(c) // nothing in it can fail
	return Saved{Name: strings.TrimSpace(name), Filter: string(b), Board: board}
}

// Criteria are what the view lets through: everything when a later program wrote
// what this one does not understand.
func (v *Saved) Criteria() Criteria {
	var c Criteria
	if json.Unmarshal([]byte(v.Filter), &c) != nil {
		return Criteria{}
	}
	return c
}

// Check refuses a view that must not be saved.
func (v *Saved) Check() error {
	if strings.TrimSpace(v.Name) == "" {
		return wrong("Name", "model.no-view-name")
	}
	return nil
}
