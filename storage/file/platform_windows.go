package file

import (
	"errors"
	"os"
	"path/filepath"
	"time"

	"chancery/patient"

	"golang.org/x/sys/windows"
	"golang.org/x/sys/windows/registry"
)

// noFollow keeps an open from following a link.
const noFollow = 0

var errNotOurs = errors.New("not a file of this program")

// longNames says that this computer is set up for names of more than 259 letters; our own programs
// ask for them (packaging/windows/chancery.manifest).
func longNames() bool {
	k, err := registry.OpenKey(registry.LOCAL_MACHINE, `SYSTEM\CurrentControlSet\Control\FileSystem`, registry.QUERY_VALUE)
	if err != nil {
		return false
	}
	defer k.Close()
	on, _, err := k.GetIntegerValue("LongPathsEnabled")
	return err == nil && on == 1
}

// openLock opens the lock, or makes it. A link or a folder in its place is
// neither followed nor written.
func openLock(name string) (*os.File, error) {
	if st, err := os.Lstat(name); err == nil && !st.Mode().IsRegular() {
		return nil, errNotOurs
	}
	f, err := os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if id, err := identityOf(windows.Handle(f.Fd())); err == nil && id.names > 1 {
		f.Close()
		return nil, errNotOurs
	}
	return f, nil
}

// lockFile locks one byte far behind the text: locks bind readers here, and
// others must be able to read who holds it.
func lockFile(f *os.File) error {
	at := &windows.Overlapped{Offset: 1 << 30}
	err := windows.LockFileEx(windows.Handle(f.Fd()), windows.LOCKFILE_EXCLUSIVE_LOCK|windows.LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, at)
	if errors.Is(err, windows.ERROR_LOCK_VIOLATION) || errors.Is(err, windows.ERROR_IO_PENDING) {
		return errHeld
	}
	return err
}

// lockPart does nothing: what is open here cannot be removed.
func lockPart(*os.File) error { return nil }

// ifAbandoned leaves it to the system, which removes nothing that is open.
func ifAbandoned(_ string, do func()) { do() }

// mine is always true: the folder for temporary files is that of the account.
func mine(string) bool { return true }

// noLocks says that the system knows no locks where the file lies.
func noLocks(err error) bool {
	return errors.Is(err, windows.ERROR_NOT_SUPPORTED) || errors.Is(err, windows.ERROR_INVALID_FUNCTION)
}

// dropLock closes first: an open file cannot be removed here. Whoever only looks
// who has it lets go of it at once; whoever took it in between keeps it.
func dropLock(f *os.File, path string) {
	f.Close()
	for range 10 {
		if err := os.Remove(path); !patient.Held(err, path) {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// alive says whether a program of this computer still runs.
func alive(pid int) bool {
	h, err := windows.OpenProcess(windows.PROCESS_QUERY_LIMITED_INFORMATION, false, uint32(pid))
	if err != nil {
		return errors.Is(err, windows.ERROR_ACCESS_DENIED)
	}
	defer windows.CloseHandle(h)
	var code uint32
	return windows.GetExitCodeProcess(h, &code) == nil && code == 259 // still active
}

// identify looks at a file without reading it.
func identify(path string) (identity, error) {
	name, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return identity{}, err
	}
	const share = windows.FILE_SHARE_READ | windows.FILE_SHARE_WRITE | windows.FILE_SHARE_DELETE
	h, err := windows.CreateFile(name, 0, share, nil, windows.OPEN_EXISTING, windows.FILE_FLAG_BACKUP_SEMANTICS, 0)
	if err != nil {
		return identity{}, &os.PathError{Op: "identify", Path: path, Err: err}
	}
	defer windows.CloseHandle(h)
	return identityOf(h)
}

func identityOf(h windows.Handle) (identity, error) {
	var i windows.ByHandleFileInformation
	if err := windows.GetFileInformationByHandle(h, &i); err != nil {
		return identity{}, err
	}
	return identity{uint64(i.VolumeSerialNumber), uint64(i.FileIndexHigh)<<32 | uint64(i.FileIndexLow), int(i.NumberOfLinks)}, nil
}

// disk says whether path lies on a network drive, and the bytes free there, -1
// when not known.
func disk(path string) (network bool, free int64) {
	root := filepath.VolumeName(path) + `\`
	name, err := windows.UTF16PtrFromString(root)
	if err != nil {
		return false, -1
	}
	network = windows.GetDriveType(name) == windows.DRIVE_REMOTE || len(root) > 2 && root[:2] == `\\`
	var avail uint64
	if err := windows.GetDiskFreeSpaceEx(name, &avail, nil, nil); err != nil {
		return network, -1
	}
	return network, int64(avail)
}

// syncFolder does nothing: a folder cannot be flushed here, NTFS logs renames.
func syncFolder(string) error { return nil }
