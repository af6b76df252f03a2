package ui

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// documentsFolder is where papers go unless somebody says otherwise.
func documentsFolder() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return os.TempDir()
	}
	if dir := filepath.Join(home, "Documents"); isDir(dir) {
		return dir
	}
	return home
}

func isDir(path string) bool {
	st, err := os.Stat(path)
	return err == nil && st.IsDir()
}

// unused is a name that no file in the folder has: the one given, or numbered.
func unused(folder, name string) string {
	end := filepath.Ext(name)
	out := name
	for n := 2; n < 1000; n++ {
		if _, err := os.Lstat(filepath.Join(folder, out)); err != nil {
			break
		}
		out = fmt.Sprintf("%s (%d)%s", strings.TrimSuffix(name, end), n, end)
	}
	return out
}
