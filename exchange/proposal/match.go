package proposal

import (
	"math"
	"strings"
	"unicode"

	"chancery/model/civil"
	"chancery/words"
)

// How much each part of a row counts when two drafts are matched, and what a pair may cost
// at most: by experiment over revisions.
const (
	byTitle  = 0.55
	byPlace  = 0.12
	byPeople = 0.08
	byHour   = 0.25
	dearest  = 0.65
)

// trigrams are the threes of letters of a text, with how often each stands there.
func trigrams(s string) map[string]float64 {
	out := map[string]float64{}
	for _, w := range strings.FieldsFunc(words.Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		r := []rune("^" + w + "$")
		for i := 0; i+3 <= len(r); i++ {
			out[string(r[i:i+3])]++
		}
	}
	return out
}

// alike is how much two texts share, the rarer the more: 1 for the same.
func alike(a, b, weight map[string]float64) float64 {
	var both, all float64
	for k, n := range a {
		both += 2 * weight[k] * math.Min(n, b[k])
		all += weight[k] * n
	}
	for k, n := range b {
		all += weight[k] * n
	}
	if all == 0 {
		return 0.5
	}
	return both / all
}

func nearness(a, b *Row) float64 {
	x, ok := civil.ParseClock(a.From)
	y, fine := civil.ParseClock(b.From)
	if !ok || !fine {
		return 0.4
	}
	d := math.Abs(float64(x - y))
	if a.Day != b.Day {
		d += 120
	}
	return math.Exp(-d / 60)
}

// mostDays is how many days a row of a draft may move and be the same.
const mostDays = 31

// apart says that two rows are of different times of the year.
func apart(a, b *Row) bool {
	d := 0
	if a.Day != "" && b.Day != "" {
		d = a.Day.Sub(b.Day)
	}
	return max(d, -d) > mostDays
}

// strange says that an entry of a calendar is of another day than an item that did not come from it: whoever
// keeps a calendar moves an entry, which bears its UID, and does not move what it never had.
func strange(old, now *Row) bool { return now.UID != "" && old.UID != now.UID && old.Day != now.Day }

// grams are those of the parts of a row.
type grams struct{ title, place, people map[string]float64 }

func gramsOf(r *Row) grams {
	return grams{trigrams(r.Title), trigrams(r.Place), trigrams(r.Host + " " + r.Guest + " " + r.Who)}
}

// costs are 0 for the same row and 1 for strangers.
func costs(old, now []Row) [][]float64 {
	count := map[string]float64{}
	learn := func(rows []Row) (out []grams) {
		for i := range rows {
			g := gramsOf(&rows[i])
			for _, m := range []map[string]float64{g.title, g.place, g.people} {
				for k := range m {
					count[k]++
				}
			}
			out = append(out, g)
		}
		return out
	}
	a, b := learn(old), learn(now)
	n := float64(3*(len(old)+len(now)) + 1)
	for k, v := range count {
		count[k] = math.Log(n / v)
	}
	out := make([][]float64, len(old))
	for i := range old {
		out[i] = make([]float64, len(now))
		for j := range now {
			if old[i].UID != "" && old[i].UID == now[j].UID {
				continue
			}
			if apart(&old[i], &now[j]) || strange(&old[i], &now[j]) {
				out[i][j] = 1
				continue
			}
			s := byTitle*alike(a[i].title, b[j].title, count) + byPlace*alike(a[i].place, b[j].place, count) + byPeople*alike(a[i].people, b[j].people, count) + byHour*nearness(&old[i], &now[j])
			out[i][j] = 1 - s
		}
	}
	return out
}

// pairs are those that cost least together, by the Hungarian way: for each of the old its
// new one, −1 for none. To leave one alone costs half of the dearest on each side.
func cheapest(c [][]float64, most float64) []int {
	out := make([]int, len(c))
	for i := range out {
		out[i] = -1
	}
	if len(c) == 0 || len(c[0]) == 0 {
		return out
	}
	n, m := len(c), len(c[0])
	at := func(i, j int) float64 {
		switch {
		case i < n && j < m:
			return c[i][j]
		case i < n || j < m:
			return most / 2
		}
		return 0
	}
	of := assign(n+m, at)
	for j := 1; j <= m; j++ {
		if i := of[j]; i >= 1 && i <= n && at(i-1, j-1) < most {
			out[i-1] = j - 1
		}
	}
	return out
}

// assign gives each column of a square its row, counted from one.
func assign(size int, at func(i, j int) float64) []int {
	u, v := make([]float64, size+1), make([]float64, size+1)
	of, way := make([]int, size+1), make([]int, size+1)
	least, used := make([]float64, size+1), make([]bool, size+1)
	for i := 1; i <= size; i++ {
		of[0] = i
		for j := range least {
			least[j], used[j] = math.Inf(1), false
		}
		j0 := 0
		for {
			used[j0] = true
			i0, next, delta := of[j0], 0, math.Inf(1)
			for j := 1; j <= size; j++ {
				if used[j] {
					continue
				}
				if cost := at(i0-1, j-1) - u[i0] - v[j]; cost < least[j] {
					least[j], way[j] = cost, j0
				}
				if least[j] < delta {
					delta, next = least[j], j
				}
			}
			for j := range least {
				if used[j] {
					u[of[j]] += delta
					v[j] -= delta
				} else {
					least[j] -= delta
				}
			}
			if j0 = next; of[j0] == 0 {
				break
			}
		}
		for j0 != 0 {
			of[j0] = of[way[j0]]
			j0 = way[j0]
		}
	}
	return of
}
