//go:build unix

package papers

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/uitest"
	"chancery/words"
)

// prints presses Print on the board of papers, in a language.
func prints(t *testing.T, lang string, known Printers) *house {
	t.Helper()
	h, u, _ := exporting(t, export.Request{Document: "running-order", Audience: model.Internal, Languages: export.Languages{lang}})
	h.words, h.printers = words.For(lang), known
	h.filled(t, h.board(t))
	page(t, u)
	u.ClickText(h.words.Say("sheet.print"))
	return h
}

// Whoever prints is asked on which printer, how often, which pages and on how many sides, in every language;
// what is wrong is said under its field, and the printer is proposed again, but no copies.
func TestPrintingIsAskedFor(t *testing.T) {
	for _, lang := range words.Languages {
		printer(t, "exit 0")
		h := prints(t, lang, Printers{Names: []string{"Chancellery", "Hall"}, Usual: "Hall"})
		say, u := h.words.Say, h.u
		wait(t, "it asks", func() bool { return u.Sees(say("print.sides")) })
		copies := uitest.Labelled[*part.Field](u, say("print.copies"))
		if !u.Sees("Hall") || copies.Text() != "1" || u.Canvas.Focused() != fyne.Focusable(copies.Entry()) {
			t.Errorf("%s: it proposes %q copies; %q", lang, copies.Text(), u.Texts())
		}
		u.Type("many").Key(fyne.KeyReturn)
		if copies.Refused() == "" || len(h.jobs) != 0 {
			t.Errorf("%s: many copies are printed: %v", lang, h.jobs)
		}
		copies.Put("3")
		u.ClickText("Hall").ClickText("Chancellery")
		u.ClickText(say("print.sides.usual")).ClickText(say("print.sides.two-sided-long-edge"))
		u.Canvas.Focus(copies.Entry())
		u.Key(fyne.KeyReturn)
		wait(t, "it is printing", func() bool { return h.heard(say("ui.printing")) })
		if want := (Job{Printer: "Chancellery", Copies: 3, Sides: "two-sided-long-edge"}); !slices.Equal(h.jobs, []Job{want}) {
			t.Errorf("%s: printed as %+v, want %+v", lang, h.jobs, want)
		}
		u.ClickText(say("sheet.print"))
		wait(t, "it asks again", func() bool { return u.Sees(say("print.sides")) })
		if n := uitest.Labelled[*part.Field](u, say("print.copies")).Text(); n != "1" || !u.Sees("Chancellery") || !u.Sees(say("print.sides.two-sided-long-edge")) {
			t.Errorf("%s: it proposes %s of %q", lang, n, u.Texts())
		}
		if u.Key(fyne.KeyEscape); u.Sees(say("print.sides")) || len(h.jobs) != 1 {
			t.Errorf("%s: given up, it is printed: %v", lang, h.jobs)
		}
	}
}

// Pages are asked for where there are several, and are some of them.
func TestSomePagesArePrinted(t *testing.T) {
	printer(t, "exit 0")
	h := sit(t)
	done := 0
	h.make.askPrinter(Printers{Names: []string{"Hall"}}, nil, 4, func() { done++ })
	which := uitest.Labelled[*part.Field](h.u, h.words.Say("print.pages", 4))
	which.Put("3-9")
	h.u.Canvas.Focus(which.Entry())
	if h.u.Key(fyne.KeyReturn); which.Refused() == "" || done != 0 {
		t.Error("pages that are not there are printed")
	}
	which.Put("2–3")
	if h.u.Key(fyne.KeyReturn); done != 1 || h.make.job.Pages != "2-3" {
		t.Errorf("asked for pages %q", h.make.job.Pages)
	}
}

// Where there is no printer, or none takes it, a sentence says so, and the pages are shown.
func TestWithoutAPrinterThePagesAreShown(t *testing.T) {
	printer(t, "exit 1")
	for _, why := range []string{"ui.print-from", "print.none", "print.no-program"} {
		h := prints(t, "en", Printers{None: why})
		wait(t, "it is said", func() bool { return h.heard(h.words.Say(why)) })
		if len(h.opened) != 1 || len(h.jobs) != 0 || h.u.Sees(h.words.Say("print.sides")) {
			t.Errorf("%s: opened %q, printed %v", why, h.opened, h.jobs)
		}
		h.make.Forget()
	}
	h := prints(t, "en", Printers{Names: []string{"Hall"}})
	wait(t, "it asks", func() bool { return h.u.Sees(h.words.Say("print.sides")) })
	h.u.Key(fyne.KeyReturn)
	wait(t, "it is said", func() bool { return h.heard(h.words.Say("print.not-taken", "Hall")) })
	if len(h.opened) != 1 {
		t.Errorf("opened %q", h.opened)
	}
	h.make.Forget()
}
