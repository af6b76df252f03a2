package ui

import (
	"errors"

	"chancery/ui/sheet"
)

// backups lists the copies of the diary, makes one, and puts one back.
func (w *Window) backups() {
	h := w.diary.Health()
	list, err := w.Files.Backups(h.Path)
	if err != nil {
		w.tell(err)
		return
	}
	rows := make([]sheet.Copy, len(list))
	for i, b := range list {
		rows[i] = sheet.Copy{Path: b.Path, Title: w.when(b.At), Size: b.Size}
	}
	sheet.OpenBackups(w.kit, w.win.Canvas(), rows, w.preview, w.backupNow, w.restore)
}

// preview says what a backup holds.
func (w *Window) preview(path string) (string, error) {
	b, err := w.Files.Preview(path)
	if err != nil {
		return "", err
	}
	return w.words.Say("ui.backup-holds", b.Events, b.Items, w.words.Label(b.Last.Label)), nil
}

func (w *Window) backupNow() error {
	if err := w.diary.Backup(); err != nil {
		return err
	}
	w.status.Refresh()
	w.say(w.words.Say("ui.backup-made"))
	return nil
}

// restore puts a backup in the place of the diary, once what is typed is saved or
// given up; what was there is kept beside it.
func (w *Window) restore(path string) {
	w.leave("restore", func() {
		if err := w.putBack(path); err != nil {
			w.tell(err)
		}
	})
}

// putBack closes the diary as well as it can: one that can be written no more
// fails to, and is what a backup is there for.
func (w *Window) putBack(path string) error {
	file := w.diary.Health().Path
	closing := w.diary.Close()
	err := w.Files.Restore(file, path)
	d, again := w.Files.Open(file, false)
	if again != nil {
		w.Welcome()
		return again
	}
	w.Open(d)
	if err != nil {
		return errors.Join(err, closing)
	}
	w.say(w.words.Say("ui.restored"))
	return nil
}
