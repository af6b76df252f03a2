package main

import (
	"regexp"
	"strings"

	"chancery/words"
)

// misuses are what the parser of the command line says in English, and the words for it. What is none of them is told
// as it is.
var misuses = []struct {
	key  string
	said *regexp.Regexp
}{
	{"ctl.use.command", regexp.MustCompile(`^expected one of (.+?)(?:, \.+)?$`)},
	{"ctl.use.missing", regexp.MustCompile(`^(?:expected|missing flags:|missing positional arguments) ([^ ]*(?:, ?[^ ]+| <[^ ]+>)*)$`)},
	{"ctl.use.unknown-like", regexp.MustCompile(`^(?:unknown flag|unexpected argument) (\S+), did you mean (?:one of )?(.+)\?$`)},
	{"ctl.use.unknown", regexp.MustCompile(`^(?:unknown flag|unexpected argument|unexpected flag argument) (.+)$`)},
	{"ctl.use.value", regexp.MustCompile(`^(--[^ :]+): expected .+ but got "EOL"`)},
	{"ctl.use.one-of", regexp.MustCompile(`^(\S+) must be one of (.+) but got (.+)$`)},
	{"ctl.use.number", regexp.MustCompile(`^([^ :]+): expected a.* int but got ("[^"]*")`)},
}

// unquoted are the names of a list.
var unquoted = strings.NewReplacer(`","`, ", ", `"`, "")

// spoken is the language that a command line asks for, as far as it is one.
func spoken(args []string) string {
	for i, a := range args {
		if name, lang, ok := strings.Cut(a, "="); ok && name == "--lang" {
			return lang
		}
		if a == "--lang" && i+1 < len(args) {
			return args[i+1]
		}
	}
	return ""
}

// misused says how a command is not used.
func misused(w *words.Words, err error) string {
	for _, m := range misuses {
		found := m.said.FindStringSubmatch(err.Error())
		if found == nil {
			continue
		}
		var args []any
		for _, s := range found[1:] {
			args = append(args, unquoted.Replace(strings.TrimSuffix(s, `,""`)))
		}
		return w.Say("ctl.usage", w.Say(m.key, args...))
	}
	return w.Say("ctl.usage", err.Error()+".")
}
