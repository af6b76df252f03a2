package handbook

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"sync"

	"chancery/assets"
	"chancery/words"
)

// Command is one of the window as the table of commands has it; its name is "ui.cmd.<id>".
type Command struct {
	Group string `json:"group"`
	ID    string `json:"id"`
	Key   string `json:"key,omitempty"`
}

// Commands are those of the window, in the order of its menus. The window has them in its
// table: a test holds this list to it, so that the book can be written without a screen.
var Commands = sync.OnceValue(func() []Command {
	var out []Command
	if err := json.Unmarshal(assets.Commands(), &out); err != nil {
		panic(err) // the list is part of the program
	}
	return out
})

// Gestures are the keys that are no commands, by where they are pressed.
var Gestures = []struct {
	Where string
	Keys  []string
}{
	{"board", []string{"arrows", "alt-arrows", "alt-shift", "drag-shift", "drag-ctrl", "wheel-ctrl", "page", "insert", "duplicate", "delete"}},
	{"order", []string{"tab", "typing", "above", "below", "shift", "pick", "copy", "paste", "delete-row", "fold"}},
	{"delegations", []string{"seat-add", "seat-head", "seat-up", "seat-over", "delegation-over", "seat-carry", "seat-pick", "seat-out", "delegation-new"}},
	{"field", []string{"commit", "language"}},
}

// filled is what a page asks for in braces: {do:quick} the name of a command with its key,
// {cmd:quick} the name, {key:quick} the key, {say:issue.do} what stands on a button, and
// {keys} all keys.
var filled = regexp.MustCompile(`\{(do|cmd|key|say):([a-z0-9.-]+)\}|\{keys\}`)

// fill puts names and keys in their places. What is not there is a mistake of the page.
func fill(source string, w *words.Words) (string, error) {
	var err error
	out := filled.ReplaceAllStringFunc(source, func(all string) string {
		if all == "{keys}" {
			return keys(w)
		}
		kind, id, _ := strings.Cut(strings.Trim(all, "{}"), ":")
		said, key := id, ""
		if kind != "say" {
			c, ok := find(id)
			if !ok {
				err = fmt.Errorf("there is no command %s", id)
				return all
			}
			said, key = "ui.cmd."+id, c.Key
		}
		if !w.Has(said) {
			err = fmt.Errorf("there are no words %s", said)
			return all
		}
		name := "**" + strings.TrimSuffix(w.Say(said), "…") + "**"
		switch {
		case kind == "key" && key == "":
			err = fmt.Errorf("the command %s has no key", id)
		case kind == "key":
			return "**" + key + "**"
		case kind == "do" && key != "":
			return name + " (" + key + ")"
		}
		return name
	})
	return out, err
}

func find(id string) (Command, bool) {
	for _, c := range Commands() {
		if c.ID == id {
			return c, true
		}
	}
	return Command{}, false
}

// keys are all there are, a heading for each place where they are pressed.
func keys(w *words.Words) string {
	var b strings.Builder
	group := ""
	for _, c := range Commands() {
		if c.Key == "" {
			continue
		}
		if c.Group != group {
			group = c.Group
			fmt.Fprintf(&b, "\n## %s {#keys-%s}\n\n", sentence(w.Say("ui.group."+group)), group)
		}
		fmt.Fprintf(&b, "- **%s** – %s\n", c.Key, strings.TrimSuffix(w.Say("ui.cmd."+c.ID), "…"))
	}
	for _, g := range Gestures {
		fmt.Fprintf(&b, "\n## %s {#keys-%s}\n\n", w.Say("ui.keys."+g.Where), g.Where)
		for _, k := range g.Keys {
			fmt.Fprintf(&b, "- **%s** – %s\n", w.Say("ui.keys."+k+".key"), w.Say("ui.keys."+k))
		}
	}
	return b.String()
}

// sentence writes what the menus set in capitals as a heading has it.
func sentence(s string) string {
	r := []rune(strings.ToLower(s))
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}
