package model

import (
	"encoding/json"
	"strings"
)

// View is a filter that the office keeps under a name.
type View struct {
	Row
	Name   string `audience:"internal" in:"inspector"`
	Filter string `audience:"internal" in:"-"` // Criteria as JSON
	Board  string `audience:"internal" in:"-"` // on which it is shown: month, lanes; "" for the one on show
}

func (View) TableName() string { return "views" }

// NewView keeps criteria under a name.
func NewView(name string, c Criteria, board string) View {
	b, _ := json.Marshal(c) // nothing in it can fail
	return View{Name: strings.TrimSpace(name), Filter: string(b), Board: board}
}

// Criteria are what the view lets through: everything when a later program wrote
// what this one does not understand.
func (v *View) Criteria() Criteria {
	var c Criteria
	if json.Unmarshal([]byte(v.Filter), &c) != nil {
		return Criteria{}
	}
	return c
}

// Check refuses a view that must not be saved.
func (v *View) Check() error {
	if strings.TrimSpace(v.Name) == "" {
		return wrong("Name", "model.no-view-name")
	}
	return nil
}
