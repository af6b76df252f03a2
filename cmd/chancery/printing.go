package main

import (
	"context"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"time"

	"chancery/ui/papers"
)

// answers is how long a print server may take to say which printers it has.
const answers = 10 * time.Second

// Printers are those of CUPS. Windows has no word for them that programs of the terminal know: there the
// program that shows PDFs prints.
func (o outside) Printers() papers.Printers {
	if runtime.GOOS == "windows" {
		return papers.Printers{None: "ui.print-from"}
	}
	if _, err := exec.LookPath("lp"); err != nil {
		return papers.Printers{None: "print.no-program"}
	}
	out := papers.Printers{Names: strings.Fields(o.asks("lpstat", "-e")), None: "print.none"}
	if _, usual, ok := strings.Cut(o.asks("lpstat", "-d"), ": "); ok { // "system default destination: Hall"
		out.Usual = strings.TrimSpace(usual)
	}
	return out
}

// asks gives what a program says, in English; nothing where it fails or does not answer.
func (o outside) asks(name string, args ...string) string {
	ctx, cancel := context.WithTimeout(context.Background(), answers)
	defer cancel()
	c := exec.CommandContext(ctx, name, args...)
	c.Env, c.WaitDelay = append(os.Environ(), "LC_ALL=C"), time.Second
	said, err := c.Output()
	if err != nil {
		o.log.Warn("printers", "err", err)
		return ""
	}
	return string(said)
}

// Print gives a file to a printer.
func (o outside) Print(path string, j papers.Job) bool {
	args := []string{"-s", "-d", j.Printer, "-n", strconv.Itoa(j.Copies)}
	if j.Pages != "" {
		args = append(args, "-P", j.Pages)
	}
	if j.Sides != "" {
		args = append(args, "-o", "sides="+j.Sides)
	}
	if err := exec.Command("lp", append(args, path)...).Run(); err != nil {
		o.log.Warn("print", "err", err)
		return false
	}
	return true
}
