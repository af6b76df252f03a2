package manual

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
)

type table struct {
	Lang  string `help:"Language: it's [en], ro." default:"en"`
	Write Flag   `hidden:"" name:"write-manual"`

	List struct {
		As    string `help:"How it is written." enum:"text,csv" default:"text"`
		Diary string `arg:"" help:"The diary."`
	} `cmd:"" help:"List the items: all."`
	Secret struct{} `cmd:"" hidden:"" help:"For nobody."`
}

// made runs a program that was asked for its manual, and gives its files.
func made(t *testing.T) map[string]string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "deeper")
	ended := -1
	app, err := kong.New(&table{}, kong.Name("ctl"), kong.Description("Work with a diary."), kong.Exit(func(code int) { ended = code }))
	if err != nil {
		t.Fatal(err)
	}
	_, _ = app.Parse([]string{"--write-manual", dir}) // in earnest it ends within
	if ended != 0 {
		t.Fatalf("it ended with %d", ended)
	}
	out := map[string]string{}
	list, _ := filepath.Glob(filepath.Join(dir, "*"))
	for _, path := range list {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		out[filepath.Base(path)] = string(b)
	}
	return out
}

// The page and the completions tell every command and flag that is on a list, and none
// that is not.
func TestTheManualIsTheTableOfCommands(t *testing.T) {
	files := made(t)
	for name, want := range map[string][]string{
		"ctl.1":    {".TH CTL 1", `ctl \- work with a diary`, ".SS list", `\fB\-\-as\fR=`, "How it is written.", ".I <diary>"},
		"ctl.bash": {"complete -o filenames -F _ctl ctl", `list) command=$w flags+=" --as`, "list:--as", "text csv"},
		"_ctl":     {"#compdef ctl", `'list:List the items\: all.'`, "--as=[How it is written.]:as:(text csv)", `it’s \[en\]`},
		"ctl.fish": {"-a list -d 'List the items: all.'", "-l as -x -a 'text csv'", "-l lang -r"},
	} {
		for _, w := range want {
			if !strings.Contains(files[name], w) {
				t.Errorf("%s does not tell %s:\n%s", name, w, files[name])
			}
		}
		if strings.Contains(files[name], "ecret") || strings.Contains(files[name], "write-manual") || strings.Contains(files[name], `write\-manual`) {
			t.Errorf("%s tells what is hidden:\n%s", name, files[name])
		}
	}
	if len(files) != 4 {
		t.Errorf("%d files", len(files))
	}
}

// What bash is given is a program that it understands, and that completes.
func TestBashCompletes(t *testing.T) {
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("no bash here")
	}
	ask := made(t)["ctl.bash"] + `
COMP_WORDS=(ctl li); COMP_CWORD=1; _ctl; echo "${COMPREPLY[@]}"
COMP_WORDS=(ctl list --as c); COMP_CWORD=3; _ctl; echo "${COMPREPLY[@]}"
COMP_WORDS=(ctl list --a); COMP_CWORD=2; _ctl; echo "${COMPREPLY[@]}"`
	out, err := exec.Command(bash, "-c", ask).CombinedOutput()
	if string(out) != "list\ncsv\n--as\n" || err != nil {
		t.Errorf("%q, %v", out, err)
	}
}

// Every shell reads what completes for it, as far as it is here: this one's table, in which
// stands every letter that means something to one of them.
func TestEveryShellReadsItsCompletions(t *testing.T) {
	files := made(t)
	for shell, name := range map[string]string{"bash": "ctl.bash", "zsh": "_ctl", "fish": "ctl.fish"} {
		t.Run(shell, func(t *testing.T) {
			path, err := exec.LookPath(shell)
			if err != nil {
				t.Skipf("there is no %s here: %s was read by nobody", shell, name)
			}
			file := filepath.Join(t.TempDir(), name)
			if err := os.WriteFile(file, []byte(files[name]), 0o600); err != nil {
				t.Fatal(err)
			}
			if out, err := exec.Command(path, "-n", file).CombinedOutput(); err != nil || len(out) > 0 {
				t.Errorf("%s does not read %s: %v\n%s\n%s", shell, name, err, out, files[name])
			}
		})
	}
}

// fish offers the commands, then what a flag may be.
func TestFishCompletes(t *testing.T) {
	fish, err := exec.LookPath("fish")
	if err != nil {
		t.Skip("there is no fish here: nothing was completed by it")
	}
	ask := "function ctl; end\n" + made(t)["ctl.fish"] + "complete -C 'ctl li'\ncomplete -C 'ctl list --as c'\ncomplete -C 'ctl list --a'\n"
	cmd := exec.Command(fish, "--no-config", "-c", ask)
	cmd.Env = append(os.Environ(), "HOME="+t.TempDir())
	out, err := cmd.CombinedOutput()
	if want := "list\tList the items: all.\ncsv\tHow it is written.\n--as\tHow it is written.\n"; string(out) != want || err != nil {
		t.Errorf("%q, %v", out, err)
	}
}
