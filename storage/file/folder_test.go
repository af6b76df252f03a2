package file

import (
	"path/filepath"
	"testing"

	"chancery/model"
)

// A folder in the place of a diary is called a folder, whoever opens it and for what: no other name of a
// file is spoken of, and nothing is to be mended.
func TestAFolderIsNoDiary(t *testing.T) {
	dir := filepath.Join(t.TempDir())
	for _, o := range []Options{{}, {ReadOnly: true}, {Briefly: true}} {
		if _, err := Open(dir, o); model.Code(err) != Folder {
			t.Errorf("%+v: %v", o, err)
		}
	}
}
