package proposal

import (
	"regexp"
	"slices"
	"strings"

	"chancery/words"
)

// Change is one difference of a revised draft against the one before: rows by their
// numbers, and which fields say something else.
type Change struct {
	What   string   `json:"what"`
	Old    int      `json:"old,omitempty"`
	New    int      `json:"new,omitempty"`
	Fields []string `json:"fields,omitempty"`
	Unsure bool     `json:"-"` // whether it is the same row

	Title    string   `json:"-"` // of the row that is gone
	Was, Now []string `json:"-"` // what each of the fields said, and says
	Over     bool     `json:"-"` // it is written over what stands there, and only when somebody says so
	seat     int64    // of who is gone from a list
	gone     int64    // the row of an item of a guest who is
	later    int      // by how many minutes it begins later than it did
}

// What a change is.
const (
	isChanged = "changed"
	isMoved   = "moved"
	isAdded   = "added"
	isRemoved = "removed"
	isOff     = "cancelled"
)

// IsNew says that the visit has no such row.
func (c *Change) IsNew() bool { return c.What == isAdded }

// Apart is the same row as a new one, where the two that were paired are not the same.
func (c *Change) Apart() Change { return Change{What: isAdded, New: c.New} }

// Without is the same difference where some fields stay as they are here.
func (c Change) Without(fields []string) Change {
	was := c
	c.Fields, c.Was, c.Now = nil, nil, nil
	for i, f := range was.Fields {
		if !slices.Contains(fields, f) {
			c.Fields = append(c.Fields, f)
			if i < len(was.Was) {
				c.Was, c.Now = append(c.Was, was.Was[i]), append(c.Now, was.Now[i])
			}
		}
	}
	return c
}

// Differs says that there is something to take over.
func (c *Change) Differs() bool { return c.What != isChanged || len(c.Fields) > 0 }

// IsGone says that the draft has the row no longer.
func (c *Change) IsGone() bool { return c.What == isRemoved || c.What == isOff }

// IsOff says that the others have cancelled it.
func (c *Change) IsOff() bool { return c.What == isOff }

// mostCompared is how many rows of a draft are matched by likeness: more cost seconds.
const mostCompared = 600

// Compare lists what differs in a revised draft, in its order; what is gone stands last.
func Compare(old, now []Row) []Change {
	out, _ := compare(old, now, func(_, _ *Row) {})
	return out
}

// compare says besides with which row each was paired, by their order, below 0 for none. Paired is
// told of each pair before it is looked at what differs.
func compare(old, now []Row, paired func(was, is *Row)) (out []Change, from []int) {
	var of []int
	var cost [][]float64
	if len(old) <= mostCompared && len(now) <= mostCompared {
		cost = costs(old, now)
		of = cheapest(cost, dearest)
	} else {
		of = byName(old, now)
	}
	from = slices.Repeat([]int{-1}, len(now))
	for i, j := range of {
		if j >= 0 && from[j] < 0 {
			from[j] = i
		}
	}
	if len(old) == 0 { // all is new
		out = make([]Change, 0, len(now))
	}
	moved := outOfOrder(from)
	strayed(now, from, moved)
	for j := range now {
		i := from[j]
		if i < 0 {
			out = append(out, Change{What: isAdded, New: now[j].N})
			continue
		}
		paired(&old[i], &now[j])
		c := Change{What: isChanged, Old: old[i].N, New: now[j].N, Fields: differ(&old[i], &now[j])}
		for _, f := range c.Fields {
			c.Was, c.Now = append(c.Was, old[i].said(f)), append(c.Now, now[j].said(f))
		}
		c.later = now[j].since(&old[i])
		if now[j].From != "" && !slices.Contains(c.Fields, "from") && !slices.Contains(c.Fields, "day") { // its hour says where it stands, in whatever order it was printed
			moved[j] = false
		}
		if moved[j] {
			c.What = isMoved
		}
		c.Unsure = cost != nil && cost[i][j] > 0.45
		if moved[j] || len(c.Fields) > 0 {
			out = append(out, c)
		}
	}
	for i := range old {
		if of[i] < 0 {
			out = append(out, Change{What: isRemoved, Old: old[i].N, Title: old[i].Title})
		}
	}
	return out, from
}

// byName pairs rows of drafts too long for likeness: by uid, else by day, title and hour.
func byName(old, now []Row) []int {
	if len(old) == 0 {
		return nil
	}
	at := make(map[string]int, 2*len(now))
	for j := range now {
		at[now[j].UID+"|"] = j
		at[keyOf(&now[j])] = j
	}
	out := make([]int, len(old))
	taken := map[int]bool{}
	for i := range old {
		out[i] = -1
		for _, key := range []string{old[i].UID + "|", keyOf(&old[i])} {
			if j, ok := at[key]; ok && key != "|" && !taken[j] {
				out[i], taken[j] = j, true
				break
			}
		}
	}
	return out
}

func keyOf(r *Row) string { return string(r.Day) + r.From + words.Fold(r.Title) }

// differ names the fields that say something else, in the order of the shape.
func differ(a, b *Row) (out []string) {
	plain := func(name, x, y string) {
		if x != y {
			out = append(out, name)
		}
	}
	said := func(name, x, y string) {
		if same(x) != same(y) {
			out = append(out, name)
		}
	}
	plain("day", string(a.Day), string(b.Day))
	plain("last_day", string(a.LastDay), string(b.LastDay))
	plain("from", a.From+a.FromMark+a.FromAlt, b.From+b.FromMark+b.FromAlt)
	plain("to", a.To+a.ToMark+a.ToAlt, b.To+b.ToMark+b.ToAlt)
	said("title", a.Title, b.Title)
	said("place", a.Place, b.Place)
	said("host", listOf(a.Host), listOf(b.Host))
	said("guest", listOf(a.Guest), listOf(b.Guest))
	said("who", listOf(a.Who), listOf(b.Who))
	said("interpretation", a.Interpretation, b.Interpretation)
	plain("press", a.Press, b.Press)
	said("responsible", a.Responsible, b.Responsible)
	said("remarks", a.Remarks, b.Remarks)
	plain("status", a.Status, b.Status)
	return out
}

// listOf is a list of people with the same sign between all of them: they are asked for with commas, and
// kept one by one.
func listOf(s string) string {
	return strings.ReplaceAll(oneAndRE.ReplaceAllString(s, "$1+$2$3"), ",", ";")
}

// oneAndRE is a company that counts whoever it accompanies, 1+8: it is kept as +8.
var oneAndRE = regexp.MustCompile(`([^\s;,]\s+)\(?1\s?\+\s?(\d{1,3})\)?(\s*(?:[;,]|$))`)

func same(s string) string { return strings.Trim(signed(listed(s)), " .;") }

// signed is the key of a text with one sign that something of it is to be confirmed, whichever it has: papers say "(tbc)"
// in the words of their language, and once.
func signed(s string) string {
	bare := words.Unsigned(s)
	if bare == s {
		return words.Fold(s)
	}
	return words.Fold(bare + " (tbc)")
}

// outOfOrder says which pairs stand in another order than they did: the longest run that
// rises stays, the rest moved. Two that changed places both moved.
func outOfOrder(from []int) map[int]bool {
	var at []int
	for j, i := range from {
		if i >= 0 {
			at = append(at, j)
		}
	}
	length, back := make([]int, len(at)), make([]int, len(at))
	best := -1
	for x := range at {
		length[x], back[x] = 1, -1
		for y := range x {
			if from[at[y]] < from[at[x]] && length[y]+1 > length[x] {
				length[x], back[x] = length[y]+1, y
			}
		}
		if best < 0 || length[x] > length[best] {
			best = x
		}
	}
	stays := map[int]bool{}
	for x := best; x >= 0; x = back[x] {
		stays[at[x]] = true
	}
	out := map[int]bool{}
	for _, j := range at {
		if stays[j] {
			continue
		}
		out[j] = true
		var crossed []int
		for _, k := range at {
			if k != j && (k < j) != (from[k] < from[j]) {
				crossed = append(crossed, k)
			}
		}
		if len(crossed) == 1 {
			out[crossed[0]] = true
		}
	}
	return out
}
