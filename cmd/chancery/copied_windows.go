package main

import (
	"runtime"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
)

var (
	user32         = windows.NewLazySystemDLL("user32.dll")
	formatCalled   = user32.NewProc("RegisterClipboardFormatW")
	hasFormat      = user32.NewProc("IsClipboardFormatAvailable")
	openClipboard  = user32.NewProc("OpenClipboard")
	closeClipboard = user32.NewProc("CloseClipboard")
	clipboardData  = user32.NewProc("GetClipboardData")
	kernel32       = windows.NewLazySystemDLL("kernel32.dll")
	lockMemory     = kernel32.NewProc("GlobalLock")
	unlockMemory   = kernel32.NewProc("GlobalUnlock")
	sizeOfMemory   = kernel32.NewProc("GlobalSize")
	copyMemory     = kernel32.NewProc("RtlMoveMemory")
)

const (
	mostCopied = 16 << 20 // of a page on the clipboard
	copiedIn   = time.Second
)

// Copied is the page that lies on the clipboard beside the text, as Windows keeps it: with
// lines before it that say where it begins and ends.
func (outside) Copied() []byte {
	for _, p := range []*windows.LazyProc{formatCalled, hasFormat, openClipboard, closeClipboard, clipboardData, lockMemory, unlockMemory, sizeOfMemory, copyMemory} {
		if p.Find() != nil {
			return nil
		}
	}
	name, err := windows.UTF16PtrFromString("HTML Format")
	if err != nil {
		return nil
	}
	runtime.LockOSThread() // the clipboard is open for the thread that opened it
	defer runtime.UnlockOSThread()
	format, _, _ := formatCalled.Call(uintptr(unsafe.Pointer(name)))
	if ok, _, _ := hasFormat.Call(format); format == 0 || ok == 0 {
		return nil
	}
	if !clipboardOpened() {
		return nil
	}
	defer func() { _, _, _ = closeClipboard.Call() }()
	data, _, _ := clipboardData.Call(format)
	if data == 0 {
		return nil
	}
	size, _, _ := sizeOfMemory.Call(data)
	if size == 0 || size > mostCopied {
		return nil
	}
	at, _, _ := lockMemory.Call(data)
	if at == 0 {
		return nil
	}
	defer func() { _, _, _ = unlockMemory.Call(data) }()
	b := make([]byte, size)
	_, _, _ = copyMemory.Call(uintptr(unsafe.Pointer(&b[0])), at, size)
	return b
}

// clipboardOpened opens the clipboard; another program may have it open for a moment.
func clipboardOpened() bool {
	const step = 20 * time.Millisecond
	for waited := time.Duration(0); waited < copiedIn; waited += step {
		if ok, _, _ := openClipboard.Call(0); ok != 0 {
			return true
		}
		time.Sleep(step)
	}
	return false
}
