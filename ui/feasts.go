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
	"chancery/words"
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

// feasts are the days that are kept, read again when what they are read for changes.
type feasts struct {
	on map[civil.Date]string // what each is kept for
	of string                // countries, year, language and the office's own days
}

// read finds the days that countries keep, a year before and after one, with the
// office's own as they were typed.
func (f *feasts) read(own string, year int, countries []string, say *words.Words) error {
	shipped, err := knownDays()
	if err != nil {
		return err
	}
	added, err := model.ParseFeasts(own)
	if err != nil {
		return err
	}
	asked := strings.Join(append(slices.Clone(countries), strconv.Itoa(year), say.Lang(), own), "\n")
	if asked == f.of {
		return nil
	}
	f.of, f.on = asked, map[civil.Date]string{}
	for d, list := range model.Kept(shipped, added, countries, civil.NewDate(year-1, 1, 1), civil.NewDate(year+1, 12, 31)) {
		var names []string
		for i := range list {
			names = append(names, feastName(&list[i], say))
		}
		f.on[d] = strings.Join(names, " · ")
	}
	return nil
}

// feastName says whose day it is and which: "RO Union Day".
func feastName(f *model.Feast, say *words.Words) string {
	name := say.Text(f.Name)
	switch {
	case f.National:
		name = say.Say("ui.national-day")
	case f.Called != "":
		name = say.Say("feast." + f.Called)
	}
	return strings.TrimSpace(f.Country + " " + name)
}

// added are countries with one more: a code of two letters that is not among them.
func added(list []string, code string) []string {
	if len(code) != 2 || slices.Contains(list, code) {
		return list
	}
	return append(list, code)
}

// setDays keeps the office's own days as they were typed, in the place of those
// that were shown; what is none is refused.
func (w *Window) setDays(text, was string) error {
	if _, err := model.ParseFeasts(text); err != nil {
		return err
	}
	return w.do(&model.SaveSetting{Name: model.SettingDays, Value: model.Plain(text), Was: model.Plain(was)})
}
