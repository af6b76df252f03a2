package storage

import (
	"encoding/json"

	"chancery/model"
)

// Taken are the items that bear one of some UIDs.
func (s *Store) Taken(uids []string) ([]model.Item, error) {
	if len(uids) == 0 {
		return nil, nil
	}
	list, err := json.Marshal(uids)
	if err != nil {
		return nil, err
	}
	var out []model.Item
	err = s.reader.Where("uid IN (SELECT value FROM json_each(?))", string(list)).Find(&out).Error
	return out, s.file.Told(err)
}
