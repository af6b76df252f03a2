package manual

import (
	"fmt"
	"strings"

	"github.com/alecthomas/kong"

	"chancery/release"
)

// page is the program in the language of man.
func page(app *kong.Application) string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line(`.TH %s 1 "%s" "Chancery %s" "Chancery"`, strings.ToUpper(app.Name), release.Date(), release.Version())
	line(".SH NAME\n%s \\- %s", app.Name, plain(strings.ToLower(app.Help[:1])+strings.TrimSuffix(app.Help[1:], ".")))
	line(".SH SYNOPSIS\n.B %s\n%s", app.Name, plain(synopsis(app.Node)))
	line(".SH DESCRIPTION\n%s", plain(app.Help))
	line(".SH OPTIONS")
	options(line, app.Node)
	list := commands(app)
	if len(list) > 0 {
		line(".SH COMMANDS")
	}
	for _, n := range list {
		line(".SS %s %s\n%s", plain(n.Name), plain(synopsis(n)), plain(n.Help))
		options(line, n)
	}
	other := map[string]string{"chancery": "chanceryctl", "chanceryctl": "chancery"}[app.Name]
	line(".SH FILES\n.TP\n.I *.chancery\nA diary: one SQLite file, with a lock file beside it while it is open.")
	line(".SH SEE ALSO\n.BR %s (1)", other)
	return b.String()
}

// synopsis is what follows the name.
func synopsis(n *kong.Node) string {
	var out []string
	for _, f := range flags(n) {
		if f.Required {
			out = append(out, "--"+f.Name+"="+f.FormatPlaceHolder())
		}
	}
	out = append(out, "[OPTION]...")
	for _, p := range n.Positional {
		out = append(out, p.Summary())
	}
	if len(n.Children) > 0 {
		out = append(out, "COMMAND")
	}
	return strings.Join(out, " ")
}

func options(line func(string, ...any), n *kong.Node) {
	for _, p := range n.Positional {
		line(".TP\n.I %s\n%s", plain(p.Summary()), plain(p.Help))
	}
	for _, f := range flags(n) {
		name := `\fB\-\-` + plain(f.Name) + `\fR`
		if f.Short != 0 {
			name = `\fB\-` + string(f.Short) + `\fR, ` + name
		}
		if !f.IsBool() {
			name += `=\fI` + plain(f.FormatPlaceHolder()) + `\fR`
		}
		line(".TP\n%s\n%s", name, plain(f.Help))
	}
}

// plain is text that no letter of which means something to man.
func plain(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`, "\n", " ").Replace(s)
	if strings.HasPrefix(s, ".") || strings.HasPrefix(s, "'") {
		s = `\&` + s
	}
	return s
}
