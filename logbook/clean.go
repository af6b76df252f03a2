package logbook

import (
	"fmt"
	"log/slog"
	"reflect"
	"strings"
	"sync"
	"syscall"

	"chancery/model"
)

// plain are the keys whose words are constants of the program or the system.
var plain = map[string]bool{"pragma": true, "system": true, "go": true, "revision": true, "command": true}

// clean leaves numbers, says which file a path is, and what kind an error is.
func (d *discreet) clean(a slog.Attr) slog.Attr {
	v := a.Value.Resolve()
	switch v.Kind() {
	case slog.KindBool, slog.KindInt64, slog.KindUint64, slog.KindFloat64, slog.KindDuration, slog.KindTime:
		return slog.Attr{Key: a.Key, Value: v}
	case slog.KindGroup:
		out := make([]slog.Attr, len(v.Group()))
		for i, inner := range v.Group() {
			out[i] = d.clean(inner)
		}
		return slog.Attr{Key: a.Key, Value: slog.GroupValue(out...)}
	case slog.KindString:
		switch {
		case plain[a.Key]:
			return slog.Attr{Key: a.Key, Value: v}
		case a.Key == "path":
			return slog.Int("file", d.seen.number(v.String()))
		}
		return slog.String(a.Key, "withheld")
	}
	if err, ok := v.Any().(error); ok {
		return slog.String(a.Key, told(err))
	}
	return slog.String(a.Key, fmt.Sprintf("%T", v.Any()))
}

// told is an error without its words, which may quote a diary or name a file:
// the code, the field or the type of each error in the chain, and its numbers.
func told(err error) string {
	switch e := err.(type) {
	case *model.Error:
		return then(e.Code, e.Err)
	case *model.FieldError:
		return then(e.Field, e.Err)
	case syscall.Errno:
		return e.Error()
	case interface{ Unwrap() []error }:
		var all []string
		for _, one := range e.Unwrap() {
			all = append(all, told(one))
		}
		return strings.Join(all, "; ")
	case interface{ Unwrap() error }:
		return then(kind(err), e.Unwrap())
	}
	return kind(err)
}

func then(s string, err error) string {
	if err == nil {
		return s
	}
	return s + ": " + told(err)
}

// kind is the type of an error and the numbers it holds, such as those of the
// engine under the file.
func kind(err error) string {
	s := fmt.Sprintf("%T", err)
	v := reflect.Indirect(reflect.ValueOf(err))
	if v.Kind() != reflect.Struct {
		return s
	}
	for i := range v.NumField() {
		switch f := v.Type().Field(i); {
		case f.IsExported() && v.Field(i).CanInt():
			s += fmt.Sprintf(" %s=%d", f.Name, v.Field(i).Int())
		case f.IsExported() && v.Field(i).CanUint():
			s += fmt.Sprintf(" %s=%d", f.Name, v.Field(i).Uint())
		}
	}
	return s
}

// paths numbers files as they are met: even a hash of a name can be guessed at.
type paths struct {
	mu  sync.Mutex
	met []string
}

func (p *paths) number(path string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	for i, known := range p.met {
		if known == path {
			return i + 1
		}
	}
	p.met = append(p.met, path)
	return len(p.met)
}
