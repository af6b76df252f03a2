package storage

import "chancery/model"

// Codes of the errors of the diary; those of its file are in package file, and
// the words in storage.json.
const (
	codeConflict = "storage.conflict" // changed since it was read: {0} by whom, {1} when
	codeGone     = "storage.gone"     // deleted since it was read
	codeNothing  = "storage.nothing"  // there is nothing to undo or redo
	codePurged   = "storage.purged"   // what was kept there was removed for good
)

func refuse(code string, args ...string) error { return model.Refuse(code, args...) }
