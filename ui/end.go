package ui

import "chancery/ui/part"

// Close ends the program, once what is typed is saved or given up.
func (w *Window) Close() { w.doors.Leave("close", w.end) }

// Terminate ends the program for the system, which does not wait for an answer:
// what is typed is saved where it can be, and nobody is asked.
func (w *Window) Terminate() {
	w.Stop()
	w.Quit()
}

// Stop is what Terminate does before the end. The toolkit listens to the system too, and
// may have ended the window by itself before anybody came to it: then it is done after.
func (w *Window) Stop() {
	if w.closed {
		return
	}
	w.papers.Forget()
	w.clearAside()
	w.remember()
	w.clock.stop()
	if w.diary != nil {
		w.closed = true
		w.settle()
		w.keepDrafts()      // the rest comes back at the next start
		_ = w.diary.Close() // it is closed all the same, and there is nobody to tell
	}
}

// end keeps what there is to keep and ends the program.
func (w *Window) end() {
	w.clock.stop()
	w.papers.Forget()
	w.clearAside()
	w.remember()
	if w.diary != nil {
		w.forgetDrafts()
		if err := w.diary.Close(); err != nil {
			w.tell(err)
			w.diary = nil
			w.toast.Warn(w.words.Error(err), part.Action{Name: w.words.Say("ui.quit"), Do: w.Quit})
			return
		}
	}
	w.closed = true
	w.win.Hide() // to close the last window is the end of the toolkit
	w.Quit()
}

// Abandon closes what is open after a failure, or when the program is ended from
// outside: what is typed comes back at the next start.
func (w *Window) Abandon() {
	w.clock.stop()
	if w.closed || w.diary == nil {
		return
	}
	w.closed = true
	w.keepDrafts()
	w.remember()
	_ = w.diary.Close() // the next start checks it
}
