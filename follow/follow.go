// Package follow reads calendars that others keep, such as the export that an office program writes
// every night: again when they change, and as they were last where they cannot be read.
package follow

import (
	"bytes"
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"chancery/exchange"
	"chancery/exchange/ical"
	"chancery/exchange/source"
	"chancery/model"
	"chancery/model/civil"
)

// Event is an entry of a calendar, as far as a board shows it. Of one that is private nothing is
// kept but when somebody is busy.
type Event struct {
	UID    string       `json:"uid"`
	Title  string       `json:"title,omitempty"`
	Place  string       `json:"place,omitempty"`
	Start  civil.Moment `json:"start"`
	End    civil.Moment `json:"end"`
	AllDay bool         `json:"all_day,omitempty"`
	Open   bool         `json:"open,omitempty"` // nobody said when it ends
	Busy   bool         `json:"busy,omitempty"` // it is private
	folded string
}

// Calendar is one as it was read last. Trouble is why it could not be read since, as the code of a
// sentence, "" for none.
type Calendar struct {
	Name    string  `json:"name"`
	AsOf    int64   `json:"as_of"` // unix seconds: when it was written
	Trouble string  `json:"-"`
	Events  []Event `json:"events"` // in the order of time
}

const (
	missing    = "missing"
	unreadable = "unreadable"

	before, after = 366, 2 * 366 // days round today, within which is read what repeats
	mostFiles     = 5000         // in a folder
	endsWith      = "END:VCALENDAR"
)

// NameOf is what a calendar is called that has no name of its own.
func NameOf(path string) string {
	return strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
}

// lies is what lies at a path: a file, or all calendars of a folder, that written last at the end.
type lies struct {
	files []string
	print string // changes when any of them does
	asOf  int64
}

func look(path string) (l lies, err error) {
	info, err := os.Stat(path)
	if err != nil {
		return l, err
	}
	list := []os.FileInfo{info}
	folder := filepath.Dir(path)
	if info.IsDir() {
		folder, list = path, nil
		entries, err := os.ReadDir(path)
		if err != nil {
			return l, err
		}
		for _, e := range entries[:min(len(entries), mostFiles)] {
			if one, err := e.Info(); err == nil && one.Mode().IsRegular() && strings.EqualFold(filepath.Ext(e.Name()), ".ics") {
				list = append(list, one)
			}
		}
		slices.SortStableFunc(list, func(a, b os.FileInfo) int { return a.ModTime().Compare(b.ModTime()) })
	}
	if len(list) == 0 {
		return l, os.ErrNotExist
	}
	var print strings.Builder
	for _, one := range list {
		l.files = append(l.files, filepath.Join(folder, one.Name()))
		l.asOf = max(l.asOf, one.ModTime().Unix())
		print.WriteString(one.Name() + one.ModTime().UTC().Format(" 20060102150405.000000000 ") + strconv.FormatInt(one.Size(), 10) + "\n")
	}
	l.print = print.String()
	return l, nil
}

// read reads what lies at a path. Where several files tell of an entry, that written last does.
func read(path string, l lies, home string, today civil.Date) (Calendar, error) {
	c := Calendar{AsOf: l.asOf, Name: NameOf(path)}
	at, total := map[string]int{}, int64(0)
	for _, file := range l.files {
		f, err := one(file, &total, ical.Span{First: today.Add(-before), Last: today.Add(after)})
		switch {
		case model.Code(err) == "takein.no-entries": // a calendar may be empty
			continue
		case err != nil:
			return c, err
		}
		if len(l.files) == 1 {
			c.Name = cmp.Or(f.Title, c.Name)
		}
		for i := range f.Events {
			e, ok := eventOf(&f.Events[i], home)
			if !ok {
				continue
			}
			if n, again := at[e.UID]; again && e.UID != "" {
				c.Events[n] = e
				continue
			}
			at[e.UID] = len(c.Events)
			c.Events = append(c.Events, e)
		}
	}
	slices.SortStableFunc(c.Events, func(a, b Event) int {
		return cmp.Or(cmp.Compare(a.Start.At, b.Start.At), cmp.Compare(a.Title, b.Title), cmp.Compare(a.UID, b.UID))
	})
	return c, nil
}

// one reads a file whole. One that breaks off is still being written, or was never finished:
// half a calendar looks like one with half as many meetings.
func one(path string, total *int64, span ical.Span) (*source.File, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if *total += info.Size(); *total > source.MostFile {
		return nil, source.Refuse("too-large", filepath.Base(path), "32")
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	upper := bytes.ToUpper(bytes.TrimSpace(b[max(0, len(b)-200):]))
	if bytes.Contains(bytes.ToUpper(b[:min(len(b), 200)]), []byte("BEGIN:VCALENDAR")) && !bytes.HasSuffix(upper, []byte(endsWith)) {
		return nil, source.Refuse("damaged", filepath.Base(path))
	}
	f, err := exchange.Read(path, b, exchange.Options{Span: span})
	if err == nil && f.Kind != source.Calendar {
		err = source.Refuse("unknown", filepath.Base(path))
	}
	return f, err
}
