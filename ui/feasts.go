package ui

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"sync"

	"chancery/assets"
	"chancery/model"
	"chancery/model/civil"
)

// knownDays are the holidays and national days that are shipped, read once.
var knownDays = sync.OnceValues(func() ([]model.Feast, error) {
	var file struct {
		Sources []string      `json:"sources"`
		Days    []model.Feast `json:"days"`
	}
	err := json.Unmarshal(assets.Days(), &file)
	return file.Days, err
})

// readFeasts finds the days that the countries of the visits on show keep, a year
// before and after the day on show.
func (w *Window) readFeasts() error {
	shipped, err := knownDays()
	if err != nil {
		return err
	}
	w.ownDays = w.ofOffice[model.SettingDays].In("")
	own, err := model.ParseFeasts(w.ownDays)
	if err != nil {
		return err
	}
	y, countries := w.place.Day.Year(), w.countries()
	asked := strings.Join(append(slices.Clone(countries), strconv.Itoa(y), w.words.Lang(), w.ownDays), "\n")
	if asked == w.feastsOf {
		return nil
	}
	w.feastsOf = asked
	w.feasts = map[civil.Date]string{}
	for d, list := range model.Kept(shipped, own, countries, civil.NewDate(y-1, 1, 1), civil.NewDate(y+1, 12, 31)) {
		var names []string
		for i := range list {
			names = append(names, w.feastName(&list[i]))
		}
		w.feasts[d] = strings.Join(names, " · ")
	}
	return nil
}

// feastName says whose day it is and which: "RO Union Day".
func (w *Window) feastName(f *model.Feast) string {
	name := w.words.Text(f.Name)
	switch {
	case f.National:
		name = w.words.Say("ui.national-day")
	case f.Called != "":
		name = w.words.Say("feast." + f.Called)
	}
	return strings.TrimSpace(f.Country + " " + name)
}

// countries are those whose days matter: host and guest of the open visit, else of
// the visits that are checked, and the office's own.
func (w *Window) countries() []string {
	var out []string
	add := func(codes ...string) {
		for _, c := range codes {
			if len(c) == 2 && !slices.Contains(out, c) {
				out = append(out, c)
			}
		}
	}
	home := w.usualHost()
	for _, l := range w.events {
		if home != nil && l.Event.HostID != nil && *l.Event.HostID == *home {
			add(l.Host)
		}
		switch {
		case w.place.Inside() && l.Event.ID != w.place.Event:
		case !w.place.Inside() && w.memory.Hidden[l.Event.UID]:
		default:
			add(l.Host, l.Guest)
		}
	}
	return out
}

// setDays keeps the office's own days as they were typed, in the place of those
// that were shown; what is none is refused.
func (w *Window) setDays(text, was string) error {
	if _, err := model.ParseFeasts(text); err != nil {
		return err
	}
	return w.do(&model.SaveSetting{Name: model.SettingDays, Value: model.Plain(text), Was: model.Plain(was)})
}
