package storage

import "chancery/model"

func (u *unit) Items(event int64) ([]model.Item, error) {
	var out []model.Item
	err := u.tx.Where("event_id = ?", event).Find(&out).Error
	model.SortItems(out)
	return out, err
}

// whoOrder puts hosts first and keeps the order within a side.
const whoOrder = "item_id, CASE side WHEN 'host' THEN 0 ELSE 1 END, pos, id"

func (u *unit) Participations(items ...int64) ([]model.Participation, error) {
	var out []model.Participation
	for _, id := range items { // one by one: a list has a limit, and lists here are short
		var one []model.Participation
		if err := u.tx.Where("item_id = ?", id).Order(whoOrder).Find(&one).Error; err != nil {
			return nil, err
		}
		out = append(out, one...)
	}
	return out, nil
}

func (u *unit) Delegations(event int64) ([]model.Delegation, error) {
	var out []model.Delegation
	err := u.tx.Where("event_id = ?", event).Order("pos, id").Find(&out).Error
	return out, err
}

func (u *unit) Seats(delegations ...int64) ([]model.Seat, error) {
	var out []model.Seat
	for _, id := range delegations {
		var one []model.Seat
		if err := u.tx.Where("delegation_id = ?", id).Order("pos, id").Find(&one).Error; err != nil {
			return nil, err
		}
		out = append(out, one...)
	}
	return out, nil
}

func (u *unit) Rooms(venue int64) ([]model.Room, error) {
	var out []model.Room
	err := u.tx.Where("venue_id = ?", venue).Order("id").Find(&out).Error
	return out, err
}

func (u *unit) Routes(venue int64) ([]model.Route, error) {
	var out []model.Route
	err := u.tx.Where("from_id = ? OR to_id = ?", venue, venue).Order("id").Find(&out).Error
	return out, err
}

func (u *unit) Tenures(person int64) ([]model.Tenure, error) {
	var out []model.Tenure
	err := u.tx.Where("person_id = ?", person).Order("from_at, id").Find(&out).Error
	return out, err
}

func (u *unit) Events(kind model.EventKind) ([]model.Event, error) {
	var out []model.Event
	err := u.tx.Where("kind = ?", kind).Order("first_day, id").Find(&out).Error
	return out, err
}

func (u *unit) Setting(name string) (model.Setting, bool, error) {
	var out []model.Setting
	err := u.tx.Where("name = ?", name).Limit(1).Find(&out).Error
	if err != nil || len(out) == 0 {
		return model.Setting{}, false, err
	}
	return out[0], true, nil
}
