// Package logbook keeps the log of the program, for whoever helps when something
// went wrong. It tells what happened and to which file of the day, by number,
// and nothing of what stands in a diary or what a file is called.
package logbook

import (
	"context"
	"log/slog"
)

// New writes into a folder, which it makes; "" writes nowhere.
func New(folder string) *slog.Logger {
	if folder == "" {
		return slog.New(slog.DiscardHandler)
	}
	return slog.New(&discreet{to: slog.NewTextHandler(&files{folder: folder, most: 1 << 20}, nil), seen: &paths{}})
}

// discreet passes on the message, which is a constant of the program, and of
// what belongs to it only what cannot come out of a diary.
type discreet struct {
	to   slog.Handler
	seen *paths
}

func (d *discreet) Enabled(ctx context.Context, l slog.Level) bool { return d.to.Enabled(ctx, l) }

func (d *discreet) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, 0)
	r.Attrs(func(a slog.Attr) bool {
		out.AddAttrs(d.clean(a))
		return true
	})
	return d.to.Handle(ctx, out)
}

func (d *discreet) WithAttrs(list []slog.Attr) slog.Handler {
	out := make([]slog.Attr, len(list))
	for i, a := range list {
		out[i] = d.clean(a)
	}
	return &discreet{d.to.WithAttrs(out), d.seen}
}

func (d *discreet) WithGroup(name string) slog.Handler {
	return &discreet{d.to.WithGroup(name), d.seen}
}
