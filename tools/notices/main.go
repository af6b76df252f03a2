// Command notices writes assets/THIRD-PARTY.txt: the licence of this program, and those of
// every module that is linked into it on any system, of the fonts in them, of Go, and of
// what no module speaks of. It fails where a licence is missing.
//
//	go -C tools run ./notices           writes it
//	go -C tools run ./notices -check    fails where it is not what would be written
//	go -C tools run ./notices -bill FILE -version NUMBER    writes the bill of materials instead
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

const (
	house = ".."
	file  = "../assets/THIRD-PARTY.txt"
	extra = "notices/extra.txt"
)

func main() {
	check := flag.Bool("check", false, "compare only")
	to, version := flag.String("bill", "", "file of the bill of materials"), flag.String("version", "", "of the program")
	flag.Parse()
	err := error(nil)
	if *to != "" {
		err = writeBill(*to, *version)
	} else {
		err = run(*check)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func writeBill(to, version string) error {
	mods, err := linked(house)
	if err != nil {
		return err
	}
	b, err := bill(mods, version)
	if err != nil {
		return err
	}
	return os.WriteFile(to, b, 0o644)
}

func run(check bool) error {
	mods, err := linked(house)
	if err != nil {
		return err
	}
	text, err := compose(mods)
	if err != nil {
		return err
	}
	if !check {
		fmt.Printf("%d modules, %d bytes\n", len(mods), len(text))
		return os.WriteFile(file, []byte(text), 0o644)
	}
	is, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if string(is) != text {
		return fmt.Errorf("%s is not what is linked: make notices", file)
	}
	return nil
}

// compose is the whole text. What Go says of itself is the same in each of its releases.
func compose(mods []module) (string, error) {
	var b strings.Builder
	own, err := os.ReadFile(filepath.Join(house, "LICENSE"))
	if err != nil {
		return "", err
	}
	fmt.Fprintf(&b, "Chancery\n\n%s\n\nChancery contains work of others. Their notices follow.\n", strings.TrimSpace(string(own)))
	root, err := goRoot()
	if err != nil {
		return "", err
	}
	if err := section(&b, "Go: runtime and standard library", filepath.Join(root, "LICENSE")); err != nil {
		return "", err
	}
	for _, m := range mods {
		found, err := m.notices()
		if err != nil {
			return "", err
		}
		if len(found) == 0 {
			return "", fmt.Errorf("no licence found: %s", m.Path)
		}
		if err := section(&b, m.Path+" "+m.Version, found...); err != nil {
			return "", err
		}
		if err := m.fonts(&b); err != nil {
			return "", err
		}
	}
	if err := section(&b, "CLDR: names of states and cities, dates and plurals", filepath.Join(house, "assets/words/LICENSE-unicode.txt")); err != nil {
		return "", err
	}
	said, err := os.ReadFile(extra)
	if err != nil {
		return "", err
	}
	b.Write(said)
	return b.String(), nil
}

func section(b *strings.Builder, title string, files ...string) error {
	fmt.Fprintf(b, "\n%s\n%s\n\n", strings.Repeat("=", 80), title)
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			return err
		}
		fmt.Fprintf(b, "--- %s\n%s\n", filepath.Base(f), strings.TrimSpace(strings.ReplaceAll(string(text), "\r", "")))
	}
	return nil
}
