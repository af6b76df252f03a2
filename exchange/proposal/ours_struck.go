package proposal

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"chancery/exchange/source"
	"chancery/model"
	"chancery/words"
)

// struckByUs says of our own paper how many items are cancelled in it, in the place of each text that it strikes out of
// them. Where anything else was struck out, that is said as of any paper.
func (p *Proposal) struckByUs(f *source.File) {
	off := map[string]bool{}
	for _, cut := range f.Struck {
		off[cut.Row] = off[cut.Row] || calledDropped(cut.Text)
	}
	if len(off) == 0 || slices.ContainsFunc(f.Struck, func(cut source.Cut) bool { return !off[cut.Row] }) || !oursByClocks(f) {
		return
	}
	p.Ask = slices.DeleteFunc(p.Ask, func(e *model.Error) bool { return e.Code == "takein.struck" || e.Code == "takein.struck-cells" })
	p.ask("cancelled-ours", strconv.Itoa(len(off)))
}

// calledDropped says that a text ends with what our papers write of a cancelled item.
func calledDropped(text string) bool {
	return slices.ContainsFunc(words.Languages, func(lang string) bool {
		return strings.HasSuffix(" "+oneLine(text), " "+words.For(lang).Say("item.status."+string(model.Dropped)))
	})
}

// oursByClocks says that a file names its clocks as our papers do.
func oursByClocks(f *source.File) bool {
	for _, s := range f.Sheets {
		for _, l := range s.Lines {
			if text := textOf(l); slices.ContainsFunc(clocksRE(), func(re *regexp.Regexp) bool { return re.MatchString(text) }) {
				return true
			}
		}
	}
	return false
}
