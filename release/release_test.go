package release

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

func TestTheNumberIsThatOfThePackage(t *testing.T) {
	b, err := os.ReadFile("../FyneApp.toml")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(b), `Version = "`+version+`"`) {
		t.Errorf("FyneApp.toml names another version than %s", version)
	}
}

func TestAVersionTellsWhatWasBuilt(t *testing.T) {
	was := [3]string{version, commit, date}
	defer func() { version, commit, date = was[0], was[1], was[2] }()
	version, commit, date = "1.2.3", "0123456789abcdef", "2026-03-12"
	want := regexp.MustCompile(`^chanceryctl 1\.2\.3 \(0123456789ab, 2026-03-12\)\nGo \S+, \w+/\w+\ntzdata 20\d\d[a-z]`)
	if got := Text("chanceryctl"); !want.MatchString(got) {
		t.Errorf("%q", got)
	}
	commit, date = "short", ""
	if got := Lines("chancery")[0]; !strings.HasPrefix(got, "chancery 1.2.3 (short") {
		t.Errorf("%q", got)
	}
}
