package main

import (
	"log/slog"
	"os"
	"time"

	"chancery/logbook"
)

// failed is how the program ends when it could not go on.
const failed = 3

// long is how long the diary may take to close when nobody knows what it waits for.
const long = 5 * time.Second

// guarded runs the window until it ends. Where that fails, what is typed is kept, the
// diary closed and the trace written before the program ends: abandon does the first
// two.
func guarded(run, abandon func(), log *slog.Logger, folder string) (code int) {
	return guardedFor(long, run, abandon, log, folder)
}

func guardedFor(most time.Duration, run, abandon func(), log *slog.Logger, folder string) (code int) {
	defer func() {
		if p := recover(); p != nil {
			code = failed
			keep(logbook.Caught(p), log, folder)
		}
		within(most, func() {
			defer func() {
				if p := recover(); p != nil { // what failed is what should have been kept
					code = failed
					keep(logbook.Caught(p), log, folder)
				}
			}()
			abandon()
		})
	}()
	run()
	return 0
}

func keep(f *logbook.Fault, log *slog.Logger, folder string) {
	log.Error("failed", "kind", f)
	if err := f.Keep(folder); err != nil {
		log.Error("trace", "err", err)
	}
}

// within does something, and no longer waits for it when it takes too long.
func within(most time.Duration, do func()) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		do()
	}()
	select {
	case <-done:
	case <-time.After(most):
	}
}

// safely does what is done after the window is gone: nobody is left to be told.
func safely(log *slog.Logger, folder string, work func()) {
	defer func() {
		if p := recover(); p != nil {
			keep(logbook.Caught(p), log, folder)
			os.Exit(failed)
		}
	}()
	work()
}
