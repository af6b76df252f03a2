package main

import (
	"encoding/binary"
	"errors"
	"unicode/utf16"
)

var errNoName = errors.New("the font says no copyright")

// copyright is what stands in a font as its first name: the table "name" of OpenType.
func copyright(font []byte) (string, error) {
	be := binary.BigEndian
	if len(font) < 12 {
		return "", errNoName
	}
	for i := range int(be.Uint16(font[4:])) {
		at := 12 + 16*i
		if at+16 > len(font) {
			break
		}
		if string(font[at:at+4]) == "name" {
			from, size := int(be.Uint32(font[at+8:])), int(be.Uint32(font[at+12:]))
			if from+size > len(font) {
				break
			}
			return named(font[from : from+size])
		}
	}
	return "", errNoName
}

// named looks for the copyright as Windows reads it.
func named(t []byte) (string, error) {
	be := binary.BigEndian
	if len(t) < 6 {
		return "", errNoName
	}
	texts := int(be.Uint16(t[4:]))
	for i := range int(be.Uint16(t[2:])) {
		at := 6 + 12*i
		if at+12 > len(t) {
			break
		}
		const windows, first = 3, 0
		from := texts + int(be.Uint16(t[at+10:]))
		to := from + int(be.Uint16(t[at+8:]))
		if be.Uint16(t[at:]) != windows || be.Uint16(t[at+6:]) != first || to > len(t) {
			continue
		}
		var units []uint16
		for ; from+1 < to; from += 2 {
			units = append(units, be.Uint16(t[from:]))
		}
		return string(utf16.Decode(units)), nil
	}
	return "", errNoName
}
