package main

import (
	"bytes"
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// Hours on other clocks than those of most of a list say on whose.
func TestHoursOnOtherClocksSayOnWhose(t *testing.T) {
	var items []listed
	for hour, zone := range map[string]string{"09:00": "Europe/Chisinau", "11:00": "Europe/Chisinau", "15:00": "Europe/Paris"} {
		start, err := civil.Resolve("2026-12-14T"+hour, zone, civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		items = append(items, listed{Title: "Talks", Zone: zone, item: model.Item{Start: start, End: start, EndMark: model.Open}})
	}
	var b bytes.Buffer
	if err := (&context{words: words.For("en")}).writeTable(&b, items); err != nil {
		t.Fatal(err)
	}
	if s := b.String(); strings.Count(s, "(Paris)") != 1 || strings.Contains(s, "(Chi") {
		t.Errorf("%s", s)
	}
}
