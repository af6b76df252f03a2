package export_test

import (
	"fmt"
	"strings"
	"testing"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// numbersOf are the numbers that a paper gives, by the title of what has them.
func numbersOf(p paper.Paper, titles map[string]bool) map[string]string {
	out := map[string]string{}
	for _, sec := range p.Sections {
		if n, title, ok := strings.Cut(sec.Heading, ".\u00a0"); ok {
			out[title] = n
		}
		for _, r := range sec.Table.Rows {
			number := ""
			for i, c := range r.Cells {
				if sec.Table.Columns[i].Sort == paper.Number {
					number = c.String()
				}
				if title, _, _ := strings.Cut(c.String(), "\n"); number != "" && titles[title] {
					out[title] = number
				}
				for _, line := range strings.Split(c.String(), "\n") {
					if n, title, ok := strings.Cut(line, ".\u00a0"); ok && titles[title] {
						out[title] = n
					}
				}
			}
		}
	}
	return out
}

// In the office an item has one number, whatever paper it is in. Those for others have
// none; where the office wants them they have no gap, and are the same in each paper.
func TestAnItemHasOneNumber(t *testing.T) {
	visit, summit := programmes(t)
	for _, p := range []model.Programme{visit, summit} {
		titles, want := map[string]bool{}, counted(p, p.Items)
		for i := range p.Items {
			titles[p.Items[i].Title["en"]] = true
		}
		for _, document := range []string{"running-order", "public", "press-programme", "individual", "scenario", "contacts"} {
			papers, err := export.Compose([]model.Programme{p}, options(document, model.Internal, "en"))
			if err != nil {
				t.Fatal(err)
			}
			said := 0
			for _, one := range papers {
				for title, n := range numbersOf(one, titles) {
					if said++; want[title] != n {
						t.Errorf("%s: %q is %s, in the running order %s", one.Title, title, n, want[title])
					}
				}
			}
			if said == 0 {
				t.Errorf("%s: nothing has a number", document)
			}
		}
		for _, readers := range []model.Audience{model.Public, model.PressOnly, model.ForDelegation} {
			outside(t, p, titles, readers)
		}
	}
}

// counted are items as an officer numbers them by hand: one after the other, and under each
// what is a part of it: 14.1, 14.2.
func counted(p model.Programme, items []model.Item) map[string]string {
	whole := map[int64]int64{}
	for _, it := range p.Items {
		if it.ContainerID != nil {
			whole[it.ID] = *it.ContainerID
		}
	}
	there := map[int64]bool{}
	for _, it := range items {
		there[it.ID] = true
	}
	out, numbers, parts, n := map[string]string{}, map[int64]string{}, map[int64]int{}, 0
	for _, own := range []bool{true, false} {
		for _, it := range items {
			of := whole[it.ID]
			part := there[of] && whole[of] == 0
			switch {
			case part == own:
				continue
			case part:
				parts[of]++
				numbers[it.ID] = fmt.Sprintf("%s.%d", numbers[of], parts[of])
			default:
				n++
				numbers[it.ID] = fmt.Sprint(n)
			}
			out[it.Title["en"]] = numbers[it.ID]
		}
	}
	return out
}

func outside(t *testing.T, p model.Programme, titles map[string]bool, readers model.Audience) {
	t.Helper()
	read := p.For(model.Reader{Audience: readers})
	want := counted(p, read.Items)
	for _, document := range []string{"public", "running-order", "press-programme", "individual"} {
		opt := options(document, readers, "en")
		for _, numbered := range []bool{false, true} {
			opt.Look.House = words.House{}
			if numbered {
				opt.Look.House = opt.Look.House.With("numbers", "all")
			}
			papers, err := export.Compose([]model.Programme{p}, opt)
			if code := model.Code(err); code == "export.readers" || code == "export.nothing-of-it" {
				continue
			}
			if err != nil {
				t.Fatal(err)
			}
			for _, one := range papers {
				said := numbersOf(one, titles)
				if len(said) > 0 != numbered {
					t.Errorf("%s for %s has numbers: %v, wanted %v", one.Title, readers, len(said) > 0, numbered)
				}
				for title, n := range said {
					if document != "individual" && want[title] != n { // one delegation may read more than every one
						t.Errorf("%s for %s: %q is %s, want %s", one.Title, readers, title, n, want[title])
					}
				}
			}
		}
	}
}
