package storage

import (
	"maps"
	"slices"

	"chancery/model"

	"gorm.io/gorm"
)

// Reread brings a programme up to a revision since which only some items, or those
// who take part in them, were written. It reads those alone, unless they lead to
// other people or venues than before, or somebody else wrote meanwhile: then it
// reads all. The programme that was given stays as it is.
func (s *Store) Reread(p model.Programme, items map[int64]bool, upTo int64) (model.Programme, error) {
	next, same := p, false
	err := s.view(func(tx *gorm.DB, c conn) error {
		now, err := revision(c)
		if err != nil || now != upTo {
			return err
		}
		next.Revision = now
		same, err = reread(tx, &next, items)
		return err
	})
	if err != nil {
		return model.Programme{}, err
	}
	if !same {
		return s.Programme(p.Event.ID)
	}
	next.Resolve()
	return next, nil
}

// reread reads items again, and says whether they lead where they led.
func reread(tx *gorm.DB, p *model.Programme, items ids) (bool, error) {
	rows, err := findAmong[model.Item](tx.Where("event_id = ?", p.Event.ID), "id", items, "id")
	if err != nil {
		return false, err
	}
	who, err := findAmong[model.Participation](tx, "item_id", items, whoOrder)
	if err != nil {
		return false, err
	}
	before, after := leads{}, leads{}
	p.Items, p.Who = slices.DeleteFunc(slices.Clone(p.Items), func(it model.Item) bool {
		if items[it.ID] {
			before.add(&it, p.Who[it.ID])
		}
		return items[it.ID]
	}), maps.Clone(p.Who)
	of := map[int64][]model.Participation{}
	for _, w := range who {
		of[w.ItemID] = append(of[w.ItemID], w)
	}
	for id := range items {
		delete(p.Who, id)
	}
	for i := range rows {
		after.add(&rows[i], of[rows[i].ID])
		if list := of[rows[i].ID]; list != nil {
			p.Who[rows[i].ID] = list
		}
	}
	p.Items = append(p.Items, rows...)
	model.SortItems(p.Items)
	return maps.Equal(before, after), nil
}

// leads count the rows of other tables that items point at.
type leads map[spot]int

func (l leads) add(it *model.Item, who []model.Participation) {
	for _, id := range []*int64{it.VenueID, it.FromID, it.ToID} {
		l.count("venues", id)
	}
	for i := range who {
		l.count("people", who[i].PersonID)
	}
}

func (l leads) count(table string, id *int64) {
	if id != nil {
		l[spot{table, *id}]++
	}
}
