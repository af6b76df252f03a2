package storage

import (
	"chancery/model"
)

// revision is the number of the last deed that changed content: papers that
// were made, editions and purges leave it, undo raises it.
func revision(c conn) (int64, error) {
	var n int64
	err := c.QueryRowContext(always, "SELECT coalesce(max(id), 0) FROM ops WHERE kind <> '"+kindPaper+"' AND kind <> '"+kindPurge+"' AND kind <> '"+kindIssue+"'").Scan(&n)
	return n, err
}

// Revision is the diary's revision; it rises with every change of its content.
func (s *Store) Revision() (int64, error) {
	n, err := revision(s.reads)
	return n, s.file.Told(err)
}

// History lists the last deeds, newest first.
func (s *Store) History(limit int) ([]model.Deed, error) {
	list, err := opsBefore(s.reads, 1<<62, limit)
	out := make([]model.Deed, len(list))
	for i, o := range list {
		out[i] = o.deed()
	}
	return out, s.file.Told(err)
}

// Papers lists the papers made, newest first: of one event by its UID, or all
// with "".
func (s *Store) Papers(eventUID string) ([]model.Made, error) {
	var out []model.Made
	q := s.reader.Order("at DESC, id DESC")
	if eventUID != "" {
		q = q.Where("event_uid = ?", eventUID)
	}
	return out, s.file.Told(q.Find(&out).Error)
}
