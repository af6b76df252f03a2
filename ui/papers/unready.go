package papers

import (
	"strings"

	"chancery/export"
	"chancery/model"
)

// unready is what stands against the signing of texts, of the papers that are about it: who
// signs and is in no delegation or has another rank than was kept, full powers that were not seen in order, a text that is not
// cleared. Nothing of it is refused here: each leads to where it is set right.
func (t *task) unready(r export.Request) (out []concern) {
	if len(t.of) != 1 || r.Document != "texts-to-sign" && r.Document != "signing-table" {
		return nil
	}
	p, w := &t.of[0], t.words()
	delegations := []place{{name: w.Say("ui.tab.delegations"), lead: t.host.ToDelegations}}
	signing := []place{{name: w.Say("ui.tab.signing"), lead: t.host.ToSigning}}
	for _, one := range p.Signed() {
		side := func(ours bool) (party, signer string) {
			if ours {
				return t.party(one.Ours), w.Text(one.OurSigner)
			}
			return t.party(one.Theirs), w.Text(one.TheirSigner)
		}
		title, away := w.Text(one.Title), p.Outside(&one)
		for _, of := range []struct{ ours, away bool }{{true, away.Ours}, {false, away.Theirs}} {
			if of.away {
				party, signer := side(of.ours)
				out = append(out, concern{said: w.Say("papers.against.outside", party, signer, title), places: delegations})
			}
		}
		for _, ours := range []bool{true, false} {
			if other := p.Ranks[one.ID].Of(ours); other.Is {
				party, signer := side(ours)
				out = append(out, concern{said: w.Say("papers.against.rank", party, signer, title, w.OtherRank(other)), places: signing})
			}
		}
		for _, stands := range one.Against() {
			party, signer := side(stands.Ours)
			out = append(out, concern{said: w.Say("papers.against.powers", party, signer, title, strings.ToLower(w.Say("text.powers."+string(stands.Seen)))),
				places: append([]place{{name: w.Say("text.offer.do"), lead: func() { t.adReferendum(one) }}}, signing...)})
		}
		if !one.Ready() {
			out = append(out, concern{said: w.Say("papers.against.open-text", title, strings.ToLower(w.Say("text.state."+string(one.State)))), places: signing})
		}
	}
	return out
}

// adReferendum has a text signed so: who signs it thus needs no full powers.
func (t *task) adReferendum(one model.Instrument) {
	one.Making = model.AdReferendum
	if err := t.change(&model.Save{Record: &one, Name: one.Title}); err != nil {
		t.host.Tell(err)
	}
}

// party is what a state or an organisation is called.
func (t *task) party(key *int64) string {
	if key == nil {
		return ""
	}
	return t.words().Text(t.of[0].Parties[*key].Name)
}
