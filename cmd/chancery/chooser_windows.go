package main

import (
	"context"
	"runtime"
	"strings"
	"unsafe"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"
	"golang.org/x/sys/windows"

	"chancery/ui/door"
)

var (
	comdlg32   = windows.NewLazySystemDLL("comdlg32.dll")
	shell32    = windows.NewLazySystemDLL("shell32.dll")
	openFile   = comdlg32.NewProc("GetOpenFileNameW")
	openFailed = comdlg32.NewProc("CommDlgExtendedError")
	openFolder = shell32.NewProc("SHBrowseForFolderW")
	pathOf     = shell32.NewProc("SHGetPathFromIDListW")
	free       = windows.NewLazySystemDLL("ole32.dll").NewProc("CoTaskMemFree")
)

// Chooser is the dialog of files of Windows. Nothing takes it away but whoever looks at
// it: the window behind is switched off while it is on show.
func (outside) Chooser(over fyne.Window) door.Chooser {
	if openFile.Find() != nil || openFolder.Find() != nil || pathOf.Find() != nil {
		return nil
	}
	var owner uintptr
	if native, ok := over.(driver.NativeWindow); ok {
		native.RunNative(func(of any) {
			if w, ok := of.(driver.WindowsWindowContext); ok {
				owner = w.HWND
			}
		})
	}
	return func(_ context.Context, w door.Wanted) (string, error) {
		runtime.LockOSThread() // a dialog belongs to the thread that shows it
		defer runtime.UnlockOSThread()
		if err := windows.CoInitializeEx(0, windows.COINIT_APARTMENTTHREADED); err == nil {
			defer windows.CoUninitialize()
		}
		if w.Folder {
			return chosenFolder(owner, w)
		}
		return chosenFile(owner, w)
	}
}

// openFileName is OPENFILENAMEW.
type openFileName struct {
	size               uint32
	owner, instance    uintptr
	filter, ownFilter  *uint16
	ownFilterSize      uint32
	filterIndex        uint32
	file               *uint16
	fileSize           uint32
	fileTitle          *uint16
	fileTitleSize      uint32
	folder, title      *uint16
	flags              uint32
	atFile, atEnding   uint16
	usualEnding        *uint16
	data, hook         uintptr
	template           *uint16
	reserved           uintptr
	reserved2, flagsEx uint32
}

// OFN_FILEMUSTEXIST, PATHMUSTEXIST, HIDEREADONLY, NOCHANGEDIR, EXPLORER
const openFlags = 0x1000 | 0x800 | 0x4 | 0x8 | 0x80000

func chosenFile(owner uintptr, w door.Wanted) (string, error) {
	path := make([]uint16, 4096)
	list := "*" + strings.Join(w.Endings, ";*")
	filter := windows.StringToUTF16(list)                   // with the zero behind it
	filter = append(filter, windows.StringToUTF16(list)...) // the pattern of that name
	filter = append(filter, 0)
	folder, err := windows.UTF16PtrFromString(w.In)
	if err != nil {
		return "", err
	}
	title, err := windows.UTF16PtrFromString(w.Title)
	if err != nil {
		return "", err
	}
	o := openFileName{owner: owner, filter: &filter[0], file: &path[0], fileSize: uint32(len(path)), folder: folder, title: title, flags: openFlags}
	o.size = uint32(unsafe.Sizeof(o))
	if ok, _, _ := openFile.Call(uintptr(unsafe.Pointer(&o))); ok == 0 {
		if code, _, _ := openFailed.Call(); code != 0 {
			return "", windows.Errno(code)
		}
		return "", nil
	}
	return windows.UTF16ToString(path), nil
}

// browseInfo is BROWSEINFOW.
type browseInfo struct {
	owner, root uintptr
	name, title *uint16
	flags       uint32
	hook, data  uintptr
	image       int32
}

// BIF_RETURNONLYFSDIRS, EDITBOX, NEWDIALOGSTYLE
const browseFlags = 0x1 | 0x10 | 0x40

func chosenFolder(owner uintptr, w door.Wanted) (string, error) {
	title, err := windows.UTF16PtrFromString(w.Title)
	if err != nil {
		return "", err
	}
	path := make([]uint16, windows.MAX_PATH)
	b := browseInfo{owner: owner, name: &path[0], title: title, flags: browseFlags}
	id, _, _ := openFolder.Call(uintptr(unsafe.Pointer(&b)))
	if id == 0 {
		return "", nil
	}
	defer func() { _, _, _ = free.Call(id) }()
	if ok, _, _ := pathOf.Call(id, uintptr(unsafe.Pointer(&path[0]))); ok == 0 {
		return "", nil // such as the printers
	}
	return windows.UTF16ToString(path), nil
}
