//go:build probe

package command

import (
	"strings"

	"chancery/ui/probe"
)

// Probed tells of all commands, as the palette writes them.
func (t *Table) Probed() []probe.Command {
	var out []probe.Command
	for _, c := range t.host.Commands() {
		out = append(out, probe.Command{ID: c.ID, Group: t.host.Words().Say("ui.group." + c.Group),
			Name: strings.TrimSuffix(t.Name(c), "…"), Key: c.Shown, Enabled: t.enabled(c)})
	}
	return out
}
