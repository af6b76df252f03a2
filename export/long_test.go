package export_test

import (
	"fmt"
	"io"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
)

// congress is a programme of n items over thirty days.
func congress(tb testing.TB, n int) model.Programme {
	tb.Helper()
	e := model.NewEvent(model.Summit, "2026-03-01", "2026-03-30", "Europe/Bucharest")
	e.ID, e.UID, e.Title = 1, "congress", model.Plain("Congress")
	p := model.Programme{Event: e, Who: map[int64][]model.Participation{}}
	for i := range n {
		start, err := civil.Resolve(fmt.Sprintf("%sT%02d:%02d", e.FirstDay.Add(i*30/n), 8+i%10, i%60), e.Zone, civil.NoOff)
		if err != nil {
			tb.Fatal(err)
		}
		end, err := civil.MomentAt(start.At+45*60, e.Zone)
		if err != nil {
			tb.Fatal(err)
		}
		it := model.NewItem(e.ID, model.Talks, start, end)
		it.ID, it.UID, it.Title = int64(i+1), fmt.Sprint(i), model.Plain(fmt.Sprint("Convorbiri oficiale între delegații ", i))
		it.Description = model.Plain("Întrevedere în format restrâns, urmată de plen")
		p.Items = append(p.Items, it)
		p.Who[it.ID] = []model.Participation{{ItemID: it.ID, Side: model.HostSide, Name: model.Plain("Ministrul Afacerilor Externe")}}
	}
	return p
}

// BenchmarkLongPDF: five times the items take five times as long.
func BenchmarkLongPDF(b *testing.B) {
	for _, n := range []int{500, 2000, 10000} {
		p := congress(b, n)
		opt := options("running-order", model.Internal, "en")
		opt.As = "pdf"
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				papers, err := export.Compose([]model.Programme{p}, opt)
				if err != nil {
					b.Fatal(err)
				}
				if err := export.Render(io.Discard, papers, opt); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
