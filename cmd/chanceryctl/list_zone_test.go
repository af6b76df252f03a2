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

// A flight that lands on other clocks says on whose both its hours are, wherever most of the list is told.
func TestAFlightSaysOnWhoseClocksItLands(t *testing.T) {
	at := func(local, zone string) civil.Moment {
		m, err := civil.Resolve("2026-06-03T"+local, zone, civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	const home, there = "Europe/Bucharest", "Europe/Rome"
	c := &context{words: words.For("en")}
	flight := model.Item{Start: at("08:30", home), End: at("09:40", there)}
	near := model.Item{Start: at("15:40", home), End: at("16:50", "Europe/Chisinau")}
	for _, zones := range [][]string{{home, home}, {there, there}} {
		items := []listed{{Title: "Flight", Zone: home, item: flight}, {Title: "Near", Zone: home, item: near}}
		for _, zone := range zones {
			items = append(items, listed{Title: "Talks", Zone: zone, item: model.Item{Start: at("17:00", zone), End: at("18:00", zone)}})
		}
		var b bytes.Buffer
		if err := c.writeTable(&b, items); err != nil {
			t.Fatal(err)
		}
		if s := b.String(); !strings.Contains(s, "08:30 (Bucharest) – 09:40 (Rome)  Flight") || strings.Contains(s, "Chi") {
			t.Errorf("it says\n%s", s)
		}
	}
}
