package manual

import (
	"fmt"
	"strings"

	"github.com/alecthomas/kong"
)

// values are what a flag may be, where that is a list.
func values(f *kong.Flag) []string {
	var out []string
	for _, v := range f.EnumSlice() {
		if v != "" {
			out = append(out, v)
		}
	}
	return out
}

// names are the flags of a node as they are typed.
func names(n *kong.Node) string {
	var out []string
	for _, f := range flags(n) {
		out = append(out, "--"+f.Name)
	}
	return strings.Join(out, " ")
}

// bash completes the commands, the flags of the one that is typed, and files.
func bash(app *kong.Application) string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("# Completions of %s for bash.", app.Name)
	line("_%s() {", app.Name)
	line("\tlocal cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= flags=%q w", names(app.Node))
	line("\tfor w in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n\t\tcase $w in")
	var all []string
	for _, n := range commands(app) {
		all = append(all, n.Name)
		line("\t\t%s) command=$w flags+=%q; break ;;", n.Name, " "+names(n))
	}
	line("\t\tesac\n\tdone\n\tcase $command:$prev in")
	for _, n := range append([]*kong.Node{app.Node}, commands(app)...) {
		for _, f := range flags(n) {
			if list := values(f); len(list) > 0 {
				name := n.Name
				if n == app.Node {
					name = "*"
				}
				line("\t%s:--%s) COMPREPLY=($(compgen -W %q -- \"$cur\")); return ;;", name, f.Name, strings.Join(list, " "))
			}
		}
	}
	line("\tesac\n\tif [[ $cur == -* ]]; then COMPREPLY=($(compgen -W \"$flags\" -- \"$cur\"))")
	if len(all) > 0 {
		line("\telif [[ -z $command ]]; then COMPREPLY=($(compgen -W %q -- \"$cur\"))", strings.Join(all, " "))
	}
	line("\telse COMPREPLY=($(compgen -f -- \"$cur\"))\n\tfi\n}")
	line("complete -o filenames -F _%s %s", app.Name, app.Name)
	return b.String()
}

// zsh does the same, and says beside each what it is.
func zsh(app *kong.Application) string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("#compdef %s", app.Name)
	list := commands(app)
	specs := func(n *kong.Node) (out []string) {
		for _, f := range flags(n) {
			spec := "--" + f.Name
			if !f.IsBool() {
				spec += "="
			}
			spec += "[" + quotedFor(f.Help, `[]:`) + "]"
			if v := values(f); len(v) > 0 {
				spec += ":" + f.Name + ":(" + strings.Join(v, " ") + ")"
			} else if !f.IsBool() {
				spec += ":" + f.Name + ":_files"
			}
			out = append(out, "'"+spec+"'")
		}
		return out
	}
	if len(list) == 0 {
		line("_arguments %s '*:file:_files'", strings.Join(specs(app.Node), " "))
		return b.String()
	}
	line("local -a commands\ncommands=(")
	for _, n := range list {
		line("\t'%s:%s'", n.Name, quotedFor(n.Help, ":"))
	}
	line(")\nlocal state line\n_arguments -C %s '1:command:->command' '*::arguments:->arguments'", strings.Join(specs(app.Node), " "))
	line("case $state in\ncommand) _describe command commands ;;\narguments)\n\tcase $words[1] in")
	for _, n := range list {
		line("\t%s) _arguments %s '*:file:_files' ;;", n.Name, strings.Join(specs(n), " "))
	}
	line("\tesac ;;\nesac")
	return b.String()
}

// fish does it a line for each.
func fish(app *kong.Application) string {
	var b strings.Builder
	flag := func(when string, f *kong.Flag) {
		fmt.Fprintf(&b, "complete -c %s%s -l %s", app.Name, when, f.Name)
		if list := values(f); len(list) > 0 {
			fmt.Fprintf(&b, " -x -a '%s'", strings.Join(list, " "))
		} else if !f.IsBool() {
			b.WriteString(" -r")
		}
		fmt.Fprintf(&b, " -d '%s'\n", quotedFor(f.Help, ""))
	}
	for _, f := range flags(app.Node) {
		flag("", f)
	}
	for _, n := range commands(app) {
		fmt.Fprintf(&b, "complete -c %s -n __fish_use_subcommand -a %s -d '%s'\n", app.Name, n.Name, quotedFor(n.Help, ""))
	}
	for _, n := range commands(app) {
		for _, f := range flags(n) {
			flag(" -n '__fish_seen_subcommand_from "+n.Name+"'", f)
		}
	}
	return b.String()
}

// quotedFor is a text within single quotes, in which some letters mean something.
func quotedFor(s, special string) string {
	s = strings.ReplaceAll(s, "'", "’")
	for _, r := range special {
		s = strings.ReplaceAll(s, string(r), `\`+string(r))
	}
	return s
}
