package typed

import (
	"maps"
	"slices"
)

// Said is what somebody typed into a cell of a row that is not in the diary yet: enough to type it
// there again.
type Said struct {
	Col    Column           `json:"col"`
	Text   string           `json:"text"`
	Lang   string           `json:"lang"`
	Chosen bool             `json:"chosen,omitempty"`
	Picked map[string]int64 `json:"picked,omitempty"`
}

// say notes what was typed into a cell, after what was typed before it: an end holds or gives way
// by which of the two hours came last.
func (d *Draft) say(c *Cells, col Column, text string) {
	d.said = append(slices.DeleteFunc(d.said, func(s Said) bool { return s.Col == col }),
		Said{Col: col, Text: text, Lang: c.Lang, Chosen: c.Chosen, Picked: maps.Clone(c.Picked)})
}

// Said is what was typed into the draft, in the order in which it was.
func (d *Draft) Said() []Said { return slices.Clone(d.said) }

// Again types into a draft what was typed into another.
func (c *Cells) Again(d *Draft, said []Said) error {
	for _, s := range said {
		cells := *c
		cells.Lang, cells.Chosen, cells.Picked = s.Lang, s.Chosen, s.Picked
		if err := cells.Type(d, s.Col, s.Text); err != nil {
			return err
		}
	}
	return nil
}
