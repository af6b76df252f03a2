package export

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// Miscounted says of which delegations another number is announced than the list has, as
// the office knows it; "" of none. Whoever is on no list yet is not looked for.
func Miscounted(p *model.Programme, r model.Reader, w *words.Words) string {
	var out []string
	for _, d := range Delegations(p) {
		n := p.Counted(d.ID, firstHour(p))
		if d.Plus > 0 && n > 0 && n != d.Plus && (r.Delegation == 0 || r.Delegation == d.ID) && r.Audience.MayRead(model.ForDelegation) {
			out = append(out, w.Say("export.counted", w.Text(p.NameOf(&d)), d.Plus, n))
		}
	}
	if len(out) == 0 {
		return ""
	}
	return w.Count("export.miscounted", len(out), strings.Join(out, "; "))
}

// firstHour is when a programme begins.
func firstHour(p *model.Programme) int64 {
	if len(p.Items) == 0 {
		return 0
	}
	return p.Items[0].Start.At
}
