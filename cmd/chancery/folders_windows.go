package main

import (
	"os"
	"path/filepath"

	"golang.org/x/sys/windows"

	"chancery/logbook"
)

// ofPerson are the folders of a person on Windows: diaries in Documents, wherever that was moved to, and
// the rest where nothing copies it from computer to computer. An earlier program kept all of it in
// the folder that is copied at each log-on.
func ofPerson() folders {
	documents := os.Getenv("XDG_DATA_HOME")
	if documents == "" {
		documents = known(windows.FOLDERID_Documents, filepath.Join(os.Getenv("USERPROFILE"), "Documents"))
	}
	local := known(windows.FOLDERID_LocalAppData, os.Getenv("LOCALAPPDATA"))
	f := folders{home: filepath.Join(documents, "Chancery", diaryName), state: logbook.Folder(), memory: filepath.Join(local, "Chancery", memoryName)}
	if roaming := os.Getenv("APPDATA"); roaming != "" {
		f.former = filepath.Join(roaming, "chancery")
	}
	return f
}

// known is a folder that Windows knows, or else.
func known(id *windows.KNOWNFOLDERID, otherwise string) string {
	if path, err := windows.KnownFolderPath(id, windows.KF_FLAG_DEFAULT); err == nil {
		return path
	}
	return otherwise
}
