package main

import (
	"os"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"chancery/model/civil"
	"chancery/release"
	"chancery/storage"
	"chancery/words"

	"github.com/thlib/go-timezone-local/tzlocal"
)

// clock is the time of day, or one that stands still for demonstrations.
func clock(frozen, zone string) (func() time.Time, error) {
	if frozen == "" {
		return time.Now, nil
	}
	m, err := civil.Resolve(frozen, zone, 0)
	if err != nil {
		if m, err = civil.Resolve(frozen, zone, civil.NoOff); err != nil {
			return nil, err
		}
	}
	return m.Time, nil
}

// homeZone is the zone of this computer by its IANA name, and what local time
// means from now on; where the system does not tell one, that of the country in whose language
// it speaks, else that of Bucharest.
func homeZone() string {
	zone := "Europe/Bucharest"
	for _, s := range locales() {
		if z := words.ZoneOf(s); z != "" {
			zone = z
			break
		}
	}
	if z, err := tzlocal.RuntimeTZ(); err == nil && z != "UTC" && !strings.HasPrefix(z, "Etc/") {
		if _, err := civil.Load(z); err == nil {
			zone = z
		}
	}
	if l, err := civil.Load(zone); err == nil && time.Local.String() != l.String() {
		time.Local = l
	}
	return zone
}

// language is the language of this computer, where the program speaks it.
func language(asked string) string {
	for _, s := range append([]string{asked}, locales()...) {
		if l := spoken(s); l != "" {
			return l
		}
	}
	return "en"
}

// locales are those of this computer, the first one first.
func locales() []string {
	return []string{os.Getenv("LC_ALL"), os.Getenv("LC_MESSAGES"), os.Getenv("LANG"), systemLanguage()}
}

// spoken is the language that a locale names, "" when the program does not speak it.
func spoken(locale string) string {
	if len(locale) >= 2 && slices.Contains(words.Languages, locale[:2]) {
		return locale[:2]
	}
	return ""
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// about says what the program and its parts are.
func about() []string {
	return append(release.Lines("Chancery"), "SQLite "+storage.EngineVersion()+", Fyne "+module("fyne.io/fyne/v2"))
}

// module is the version of a module that the program was built with.
func module(path string) string {
	if b, ok := debug.ReadBuildInfo(); ok {
		for _, m := range b.Deps {
			if m.Path == path {
				return m.Version
			}
		}
	}
	return ""
}
