package storage

import "time"

// Health is what the window shows about the file.
type Health struct {
	Path     string
	ReadOnly bool
	Why      error   // why it is read only: storage.readonly, .corrupt, .changed, .moved, .io; nil otherwise
	Warnings []error // storage.network, .cloud, .space, .nobackup, .unsound
	Backup   Backup  // the last good one; its Path is "" when there is none
	BackupAt time.Time
}

// Health says how the file is.
func (s *Store) Health() Health {
	s.mu.Lock()
	defer s.mu.Unlock()
	h := Health{Path: s.path, Why: s.writable(), Warnings: append([]error(nil), s.warnings...)}
	h.ReadOnly = h.Why != nil
	last, warning := s.backups.status()
	h.Backup, h.BackupAt = last, last.At
	if warning != nil {
		h.Warnings = append(h.Warnings, warning)
	}
	return h
}
