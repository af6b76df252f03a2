package file

import "os"

// guard notices that the name no longer leads to the file we opened: SQLite
// goes on writing into a file that was moved, deleted or replaced.
type guard struct {
	path string
	was  os.FileInfo
}

func newGuard(path string) (guard, error) {
	st, err := os.Stat(path)
	if err != nil {
		return guard{}, Mapped(err)
	}
	os.SameFile(st, st) // Windows asks for the identity only now
	return guard{path, st}, nil
}

func (g guard) check() error {
	st, err := os.Stat(g.path)
	if err != nil || !os.SameFile(g.was, st) {
		return refuse(Moved, g.path)
	}
	return nil
}
