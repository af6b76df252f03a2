//go:build linux && amd64

// Command proof tries what the file of a diary withstands: kills at every call to
// the system, power cuts, disks that fail or fill, damage, contention, files that
// move. It goes through the same door as the program, and prints one table.
package main

import (
	"flag"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
)

// row is one line of the table.
type row struct {
	what string
	runs int
	bad  []string
	note string
}

func (r *row) fail(format string, args ...any) { r.bad = append(r.bad, fmt.Sprintf(format, args...)) }

// proof is what all trials share.
type proof struct {
	dir   string // of everything that is tried
	base  string // a closed diary with backups, in a folder of its own
	old   string // the same of an older program
	seed  int64
	edits string
	rows  []*row
}

func (p *proof) begin(what string) *row {
	r := &row{what: what}
	p.rows = append(p.rows, r)
	fmt.Fprintln(os.Stderr, what, "…")
	return r
}

func (p *proof) random() *rand.Rand { return rand.New(rand.NewSource(p.seed + int64(len(p.rows)))) }

func main() {
	if len(os.Args) > 2 && os.Args[1] == childWord {
		os.Exit(child(os.Args[2:]))
	}
	kills := flag.Int("kills", 200, "kills, shared among the deeds")
	images := flag.Int("images", 200, "disks after a power cut")
	faults := flag.Int("faults", 150, "calls that fail")
	damages := flag.Int("damages", 200, "damaged files")
	writes := flag.Int("writes", 40, "edits of each who contends")
	seed := flag.Int64("seed", 1, "of all that is random")
	flag.Parse()
	dir, err := os.MkdirTemp("", "chancery-proof-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	defer os.RemoveAll(dir)
	os.Setenv("TMPDIR", dir)
	p := &proof{dir: dir, seed: *seed, edits: "12"}
	if err := p.lay(filepath.Join("storage", "testdata")); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.RemoveAll(dir)
		os.Exit(2)
	}
	p.kills(*kills)
	p.powerCuts(*images)
	p.faults(*faults)
	p.damages(*damages)
	p.contention(*writes)
	p.moves()
	if !p.told() {
		os.RemoveAll(dir)
		os.Exit(1)
	}
}

// told prints the table, and says whether all went well.
func (p *proof) told() bool {
	well := true
	fmt.Printf("%-46s %6s %5s  %s\n", "what", "runs", "bad", "note")
	for _, r := range p.rows {
		fmt.Printf("%-46s %6d %5d  %s\n", r.what, r.runs, len(r.bad), r.note)
		for i, b := range r.bad {
			if i == 5 {
				fmt.Printf("    and %d more\n", len(r.bad)-i)
				break
			}
			fmt.Println("    " + b)
		}
		well = well && len(r.bad) == 0
	}
	return well
}
