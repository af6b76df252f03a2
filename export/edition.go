package export

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/model/edition"
)

// Edition is which edition a paper is of: N, once it is issued, or else the last one that
// it comes after. Replaces is the one before, where that was recalled; Held are the numbers
// of those that its recipients hold of the same paper, which it takes the place of.
type Edition struct {
	N, After, Replaces int64
	As                 int64        // of the last one, from which nothing differs for its readers
	At                 int64        // when that one was issued, unix seconds
	Until              civil.Moment // the embargo on the last one, while its hour lies ahead
	Held               string
	Recalled           int64  // when the last of its readers that was recalled was issued
	Gone               string // the numbers of all that were recalled since one that holds, where they are several
}

// Standing is what a paper that is made now, and not issued, says of the editions of its
// visit, the last of them first: where nothing differs from the last one for readers who hold it,
// it says what that says.
func Standing(given []model.Issued, r *Request, of []model.Programme, read func(key string) ([]byte, error)) Edition {
	out := after(given, r)
	if len(given) > 0 && len(of) == 1 && out.Replaces == 0 && heldBy(&given[0], r) && same(&given[0], r, of, read) {
		out.As, out.At = given[0].N, given[0].At
	}
	if len(given) > 0 && len(of) == 1 && (out.As > 0 || r.Audience != model.Internal) { // nobody has lifted it
		out.Until, _ = given[0].EmbargoUntil()
	}
	return out
}

// after is that of what was changed since: it takes the place of what was recalled, all of an edition
// or this paper of it alone, whatever others were given since.
func after(given []model.Issued, r *Request) Edition {
	if len(given) == 0 {
		return Edition{}
	}
	out := Edition{After: given[0].N}
	theirs := r.calledBack(given)
	return out.calls(append(recalledLast(given), theirs...)).of(given, theirs)
}

// calledBack are the editions of which the paper that is asked for was recalled, since the last in which it
// stands.
func (r *Request) calledBack(given []model.Issued) (out []int64) {
	if r == nil {
		return nil
	}
	for i := range given {
		var alike, all []bool // whether each was recalled: those that somebody reads in the same language, and all
		for _, p := range given[i].Papers {
			if p.Document != r.Document || p.Audience != r.Audience || p.Delegation != r.Delegation || p.Person != r.For || p.Item != r.Item {
				continue
			}
			_, gone := given[i].PaperRecalled(p.ID)
			if all = append(all, gone); r.inTongueOf(p.Langs) {
				alike = append(alike, gone)
			}
		}
		if len(alike) == 0 {
			alike = all
		}
		if slices.Contains(alike, true) {
			out = append(out, given[i].N)
		}
		if slices.Contains(alike, false) {
			break
		}
	}
	return out
}

// recalledLast are the last editions of a visit, as far as all of them were recalled.
func recalledLast(given []model.Issued) (out []int64) {
	for i := range given {
		if _, ok := given[i].Recalled(); !ok {
			break
		}
		out = append(out, given[i].N)
	}
	return out
}

// calls names the editions that were recalled: whoever kept an earlier one of them is told so too.
func (e Edition) calls(gone []int64) Edition {
	if len(gone) == 0 {
		return e
	}
	slices.Sort(gone)
	if gone = slices.Compact(gone); len(gone) > 1 {
		e.Gone = numbers(gone)
	}
	e.Replaces = gone[len(gone)-1]
	return e
}

// of knows when the last of those was issued that its readers were given and that were recalled.
func (e Edition) of(given []model.Issued, theirs []int64) Edition {
	for i := range given {
		if slices.Contains(theirs, given[i].N) {
			e.Recalled = max(e.Recalled, given[i].At)
		}
	}
	return e
}

// numbers are those of editions, as a line names them.
func numbers(list []int64) string {
	said := make([]string, len(list))
	for i, n := range list {
		said[i] = strconv.FormatInt(n, 10)
	}
	return strings.Join(said, ", ")
}

// edition is that of the paper; what is about several visits has none.
func (c *composer) edition() Edition {
	if c.doc.Several {
		return Edition{}
	}
	return c.opt.Edition
}

// numbered says that the readers are told the number.
func (c *composer) numbered() bool { return c.house.Editions(c.opt.Audience != model.Internal) }

// Wish is a paper that is to go out, and who gets it.
type Wish struct {
	Options
	To []model.EditionHolder
}

// Given is a file of an edition.
type Given struct {
	Name  string
	Bytes []byte
	Made  model.Made // as the list of papers names it
}

// Issuing is an edition before it is issued.
type Issuing struct {
	Programme model.Programme
	N         int64
	Given     []model.Issued // before it, the last first
	Why       model.Text
	Waived    model.Waivers
	Wishes    []Wish
}

// Make freezes the programme and makes every paper of the edition, so that nothing is
// issued of which a paper cannot be made. Nothing is written yet.
func (i *Issuing) Make() (*model.Issue, []Given, error) {
	frozen, err := edition.Freeze(&i.Programme)
	if err != nil {
		return nil, nil, err
	}
	out := &model.Issue{Event: i.Programme.Event.UID, N: i.N, Zone: i.Programme.Event.Zone, Why: i.Why, Frozen: frozen, Revision: i.Programme.Revision, Waived: i.Waived, Embargo: i.Embargo()}
	var files []Given
	b := bundle{}
	for _, wish := range i.sheets() {
		opt := wish.Options
		opt.AsOf = i.Wishes[0].AsOf // the hour of an edition is one, on each of its papers and in the diary
		out.At = opt.AsOf.At
		opt.Edition = i.instead(&wish)
		from := len(b.files)
		if err := b.add([]model.Programme{i.Programme}, opt); err != nil {
			return nil, nil, err
		}
		for _, f := range b.files[from:] {
			paper, given, err := i.given(f, &opt)
			if err != nil {
				return nil, nil, err
			}
			out.Papers = append(out.Papers, model.GivenOut{Paper: paper, Bytes: given.Bytes, To: wish.To})
			files = append(files, given)
		}
	}
	return out, files, nil
}

// Embargo is the hour that the papers of the edition bear, asked for or that of the visit, and that it keeps:
// civil.Layout, "" for none.
func (i *Issuing) Embargo() string {
	for _, wish := range i.Wishes {
		opt := wish.Options
		opt.AsOf, opt.Edition = i.Wishes[0].AsOf, Edition{N: i.N}
		if until, ok := opt.until(&i.Programme.Event); ok || opt.Embargo != "" {
			return cmp.Or(opt.Embargo, until.Local)
		}
	}
	return ""
}

// instead is what a paper of the edition says of itself: the number, and which editions
// whoever gets it holds of that paper.
func (i *Issuing) instead(wish *Wish) Edition {
	e := Edition{N: i.N}
	var held, theirs []int64
	for _, h := range wish.To {
		n, recalled := lastHeld(i.Given, wish, &h)
		if theirs = append(theirs, recalled...); n > 0 && len(recalled) == 0 && !slices.Contains(held, n) {
			held = append(held, n)
		}
	}
	slices.Sort(held)
	e.Held = numbers(held)
	return e.calls(append(recalledLast(i.Given), theirs...)).of(i.Given, theirs)
}

// Embargoed is the last edition that recipients hold, or that is the last of all, on which an embargo still lies
// at unix seconds now: whoever issues again without one gives free what they hold back.
func Embargoed(given []model.Issued, to []model.EditionHolder, now int64) (n int64, until civil.Moment, ok bool) {
	for i := range given {
		e := &given[i]
		until, ok := e.EmbargoUntil()
		if _, gone := e.Recalled(); !ok || gone || until.At <= now {
			continue
		}
		if i == 0 || slices.ContainsFunc(e.Holders, func(h model.EditionHolder) bool {
			return slices.ContainsFunc(to, func(one model.EditionHolder) bool { return one.Same(&h) })
		}) {
			return e.N, until, true
		}
	}
	return 0, civil.Moment{}, false
}

// lastHeld is the last edition of a paper that somebody was given and that was not recalled, 0 for
// none, and those since that were.
func lastHeld(given []model.Issued, wish *Wish, h *model.EditionHolder) (n int64, recalled []int64) {
	for _, of := range givenTo(given, wish, h) {
		if !of.gone {
			return of.N, recalled
		}
		recalled = append(recalled, of.N)
	}
	return 0, recalled
}

func (i *Issuing) given(f File, opt *Options) (model.EditionPaper, Given, error) {
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		return model.EditionPaper{}, Given{}, err
	}
	sum := sha256.Sum256(b.Bytes())
	p := model.EditionPaper{Document: opt.Document, Format: opt.Format(), Langs: opt.Languages.String(), Size: opt.Size, Audience: opt.Audience, Delegation: opt.Delegation,
		Person: opt.For, Item: opt.Item, File: f.Name, Hash: hex.EncodeToString(sum[:])}
	made := opt.Made(i.Programme.Event.Title.In(opt.Languages...), i.Programme.Event.UID)
	made.File, made.Hash = f.Name, p.Hash
	return p, Given{f.Name, b.Bytes(), made}, nil
}
