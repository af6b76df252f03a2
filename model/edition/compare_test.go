package edition

import (
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"chancery/model"

	"pgregory.net/rapid"
)

var office = model.Reader{Audience: model.Internal}

// plain is all that a programme says, without how often its rows were written.
func plain(t testing.TB, p model.Programme) string {
	t.Helper()
	r := rowsOf(&p)
	for _, rec := range r.list {
		rec.Head().Rev = 0
	}
	b, err := Freeze(ptr(r.programme()))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// kinds are one row of each kind of a programme.
func kinds(p *model.Programme) (out []model.Record) {
	seen := map[string]bool{}
	for _, rec := range rowsOf(p).list {
		if !seen[rec.TableName()] {
			seen[rec.TableName()] = true
			out = append(out, rec)
		}
	}
	return out
}

// Each field of each kind of row of a programme, where it alone is another, is one line.
func TestEachFieldIsALine(t *testing.T) {
	was := visit(t)
	found := kinds(&was)
	if len(found) != 15 {
		t.Fatalf("%d kinds of rows", len(found))
	}
	for _, rec := range found {
		for _, f := range model.Fields(rec) {
			after := rowsOf(ptr(again(t, was)))
			alterField(t, after.by[keyOf(rec)], f, "x", 2)
			c := Compare(was, after.programme(), office)
			told := c.Told()
			if len(told) != 1 || told[0].Key != f.Key || told[0].UID != rec.Head().UID || f.Name == "Pos" != (told[0].What == Moved) {
				t.Errorf("%s.%s: %d lines: %+v", rec.TableName(), f.Name, len(told), told)
			}
			if got := c.apply(); plain(t, got) != plain(t, c.Newer) {
				t.Errorf("%s.%s is not what its line says", rec.TableName(), f.Name)
			}
		}
	}
}

// alterField gives a field of a row another value; where it points, it is at another row.
func alterField(t testing.TB, rec model.Record, f model.Field, word string, other int64) {
	t.Helper()
	points := slices.ContainsFunc(model.References(rec), func(r model.Reference) bool { return r.Field == f.Name })
	v := reflect.ValueOf(rec).Elem().FieldByName(f.Name)
	switch {
	case points && v.Kind() == reflect.Pointer && !v.IsNil() && v.Elem().Int() == other, points && v.Kind() == reflect.Int64 && v.Int() == other:
		other = 3 - other
	case !points:
		other += 7
	}
	alter(t, v, word, other)
}

// What comes and goes is one line, with all that belongs to it.
func TestWhatComesAndGoesIsALine(t *testing.T) {
	full := visit(t)
	less := again(t, full)
	less.Items = less.Items[1:]
	for _, tt := range []struct {
		a, b model.Programme
		what What
	}{{full, less, Gone}, {less, full, Added}} {
		c := Compare(tt.a, tt.b, office)
		if told := c.Told(); len(told) != 1 || told[0].What != tt.what || told[0].Item != "items-1" {
			t.Errorf("%s: %+v", tt.what, told)
		}
		if plain(t, c.apply()) != plain(t, c.Newer) {
			t.Errorf("%s: the list does not give the newer", tt.what)
		}
	}
}

// An item that is moved is one line, with the end that it takes along; one that comes
// before others does not move them.
func TestAnHourIsOneLine(t *testing.T) {
	was := visit(t)
	now := again(t, was)
	now.Items[0].Start, now.Items[0].End = moment(t, "2026-03-12T14:00"), moment(t, "2026-03-12T15:00")
	now.Who[2] = append([]model.Participation{{Row: head("participations", 99), ItemID: 2, Side: model.GuestSide, PersonID: ptr(int64(1))}}, now.Who[2]...)
	for i := range now.Who[2] {
		now.Who[2][i].Pos = int64(i)
	}
	c := Compare(was, now, office)
	if told := c.Told(); len(told) != 2 || told[1].Key != "from" || len(told[1].Fields) != 2 || told[0].What != Added {
		t.Errorf("%+v", told)
	}
}

// Nobody is told of what they may not know, nor that there was anything.
func TestAReaderKnowsOnlyTheirOwn(t *testing.T) {
	was := visit(t)
	now := again(t, was)
	now.Items[0].Remarks, now.Items[1].Audience = model.Text{"en": "Secret"}, model.Internal
	now.People[1] = func(p model.Person) model.Person { p.Phone = "+40 700 111"; return p }(now.People[1])
	c := Compare(was, now, model.Reader{Audience: model.Public, Now: 1 << 40})
	if told := c.Told(); len(told) != 1 || told[0].What != Gone || told[0].UID != "items-2" {
		t.Errorf("the public is told %+v", told)
	}
	if c := Compare(was, now, office); len(c.Told()) != 3 {
		t.Errorf("the office is told %+v", c.Told())
	}
}

// A hundred edits, whatever they are, listed and done to the older, give the newer.
func TestTheListGivesTheNewer(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		was := visit(t)
		now := rowsOf(ptr(again(t, was)))
		next := int64(100)
		for range 100 {
			rec := rapid.SampledFrom(now.list).Draw(r, "row")
			switch kind := rapid.IntRange(0, 9).Draw(r, "edit"); {
			case kind == 0 && rec.TableName() != "events":
				next++
				one := clone(rec)
				*one.Head() = head(rec.TableName(), next)
				now.add(one)
			case kind == 1 && rec.TableName() != "events":
				now.list = without(now.list, rec)
			default:
				fields := model.Fields(rec)
				f := fields[rapid.IntRange(0, len(fields)-1).Draw(r, "field")]
				if ref, owner := model.OwnerOf(rec); !owner || ref.Field != f.Name {
					alterField(t, rec, f, rapid.SampledFrom([]string{"a", "b", "ț"}).Draw(r, "word"), rapid.Int64Range(1, 2).Draw(r, "other"))
				}
			}
		}
		c := Compare(was, now.programme(), office)
		if got, want := plain(t, c.apply()), plain(t, c.Newer); got != want {
			r.Fatalf("the list gives\n%s\nand not\n%s", got, want)
		}
	})
}

// without takes a row out with all that belongs to it.
func without(list []model.Record, gone model.Record) (out []model.Record) {
	for _, rec := range list {
		ref, owned := model.OwnerOf(rec)
		if rec != gone && !(owned && ref.To == gone.TableName() && ref.Key(rec) == gone.Head().ID) {
			out = append(out, rec)
		}
	}
	return out
}

// What was frozen holds keys of what is delicate, and no more.
func TestWhatIsDelicateIsAKey(t *testing.T) {
	p := visit(t)
	b, err := Freeze(&p)
	if err != nil || !strings.Contains(string(b), "key-of-passport-1") {
		t.Fatal(err)
	}
	for name, typ := range map[string]reflect.Type{"secret": reflect.TypeFor[model.Secret](), "deposit": reflect.TypeFor[model.Deposit]()} {
		for i := range typ.NumField() {
			if f := typ.Field(i).Name; f != "Key" && f != "Sum" && f != "Size" {
				t.Errorf("a %s would be frozen with its %s", name, f)
			}
		}
	}
}

// What the first program froze is read by every later one.
func TestWhatWasFrozenIsThawed(t *testing.T) {
	path := filepath.Join("testdata", "frozen-1.json")
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	p, err := Thaw(b)
	if err != nil {
		t.Fatal(err)
	}
	if c := Compare(p, visit(t), office); len(c.All) != 0 {
		t.Errorf("it is read otherwise: %+v", c.All)
	}
	for _, bad := range []string{"", "{", `{"format":2}`} {
		if _, err := Thaw([]byte(bad)); model.Code(err) != "edition.frozen" {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// Two summits of five hundred items are compared while a key is pressed.
func TestASummitIsComparedAtOnce(t *testing.T) {
	was := visit(t)
	for n := int64(10); n < 510; n++ {
		it := was.Items[0]
		it.Row, it.Pos = head("items", n), n
		was.Items = append(was.Items, it)
		was.Who[n] = []model.Participation{{Row: head("participations", n*10), ItemID: n, Side: model.GuestSide, PersonID: ptr(int64(1))}}
	}
	now := again(t, was)
	for i := range now.Items {
		if i%3 == 0 {
			now.Items[i].Start = moment(t, "2026-03-12T14:00")
		}
	}
	best := time.Hour
	for range 5 {
		begin := time.Now()
		Compare(was, now, office)
		best = min(best, time.Since(begin))
	}
	if best > 100*time.Millisecond {
		t.Errorf("it took %v", best)
	}
}

// There and back is no change for who never got the middle one, and one for who did.
func TestThereAndBack(t *testing.T) {
	fourth := visit(t)
	fifth := again(t, fourth)
	fifth.Items[0].Start, fifth.Items[0].End = moment(t, "2026-03-12T14:00"), moment(t, "2026-03-12T15:00")
	sixth := again(t, fourth)
	if c := Compare(fourth, sixth, office); len(c.Told()) != 0 {
		t.Errorf("who holds the fourth is told %+v", c.Told())
	}
	if c := Compare(fifth, sixth, office); len(c.Told()) != 1 {
		t.Errorf("who holds the fifth is told %+v", c.Told())
	}
}
