package file

import "time"

// Health is what the window shows about the file.
type Health struct {
	Path     string
	ReadOnly bool
	Why      error   // why it is read only: storage.readonly, .corrupt, .changed, .moved, .io; nil otherwise
	Warnings []error // storage.network, .cloud, .space, .nobackup, .unsound
	Backup   Backup  // the last good one; its Path is "" when there is none
	BackupAt time.Time
	Unclean  bool // the program that had it open before did not close it
}

// Health says how the file is; why is why nothing can be written now.
func (f *File) Health(why error) Health {
	h := Health{Path: f.path, Unclean: f.unclean, ReadOnly: why != nil, Why: why, Warnings: append([]error(nil), f.warnings...)}
	last, warning := f.copies.status()
	h.Backup, h.BackupAt = last, last.At
	if warning != nil {
		h.Warnings = append(h.Warnings, warning)
	}
	return h
}
