// Command mutants makes mistakes on purpose, one at a time, and says which test
// sees each. What no test sees, nobody would see before an officer does.
//
// Nothing on the disk changes: the go command is given another file in the place of
// one of ours.
package main

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"time"
)

func main() {
	some := flag.Int("some", 0, "so many of those whose tests are quick, chosen by the seed; 0 for all")
	seed := flag.Uint64("seed", uint64(time.Now().Unix()/86400), "what chooses them; the same all day")
	only := flag.String("only", "", "those with this in their name or file")
	rest := flag.Bool("rest", true, "ask all other tests about what survives its own")
	flag.Parse()
	if err := run(*some, *seed, *only, *rest); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(some int, seed uint64, only string, rest bool) error {
	list, err := read(written)
	if err != nil {
		return err
	}
	t, err := newTrial("..")
	if err != nil {
		return err
	}
	defer t.end()
	for _, m := range list { // all of the list is true, or none is tried
		if _, err := m.made(t.house); err != nil {
			return err
		}
	}
	if some > 0 {
		fmt.Printf("seed %d\n", seed)
		list = chosen(list, some, seed)
	}
	unseen := 0
	for _, m := range list {
		if !strings.Contains(m.name+m.file, only) {
			continue
		}
		by, took, err := t.of(m, rest)
		if err != nil {
			return err
		}
		if by == "" {
			unseen++
			by = "NOT SEEN: " + m.why
		}
		fmt.Printf("%5.0f s  %-30s %s\n         %s\n", took.Seconds(), m.file, m.name, by)
	}
	if unseen > 0 {
		return fmt.Errorf("%d mistakes are seen by no test", unseen)
	}
	return nil
}

// quick are the packages whose tests take a moment.
var quick = []string{"./model/arrange", "./model/check", "./model/civil", "./words", "./typed", "./desk", "./reading", "./exchange/ical", "./model"}

// chosen are some of those that quick tests see.
func chosen(list []mutant, n int, seed uint64) []mutant {
	list = slices.DeleteFunc(list, func(m mutant) bool {
		return slices.ContainsFunc(m.sees, func(p string) bool { return !slices.Contains(quick, p) })
	})
	rand.New(rand.NewPCG(seed, 0)).Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list[:min(n, len(list))]
}
