package release

import (
	"encoding/xml"
	"errors"
	"io"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func recipe(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile("../packaging/windows/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// The programs ask Windows for no more rights, for long paths, for the scale of each screen and for UTF-8; icon,
// manifest and version are all three in the resource.
func TestWhatWindowsIsAskedFor(t *testing.T) {
	said := map[string]string{}
	in := ""
	for d := xml.NewDecoder(strings.NewReader(recipe(t, "chancery.manifest"))); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			in = token.Name.Local
			for _, a := range token.Attr {
				said[in+"."+a.Name.Local] = a.Value
			}
		case xml.CharData:
			said[in] += strings.TrimSpace(string(token))
		}
	}
	for key, want := range map[string]string{"requestedExecutionLevel.level": "asInvoker", "longPathAware": "true", "dpiAwareness": "PerMonitorV2", "activeCodePage": "UTF-8"} {
		if said[key] != want {
			t.Errorf("%s is %q, not %q", key, said[key], want)
		}
	}
	for _, want := range []string{`1 ICON "chancery.ico"`, `1 RT_MANIFEST "chancery.manifest"`, "1 VERSIONINFO", "FILEVERSION @COMMAS@", `"ProductVersion", "@VERSION@"`} {
		if !strings.Contains(recipe(t, "chancery.rc"), want) {
			t.Errorf("the resource lacks %s", want)
		}
	}
}

// The installer touches what belongs to one person alone, says everything in each language, and takes away nothing that
// it did not bring: what it writes into the registry it also removes, and it never empties a folder.
func TestTheInstallerKeepsToItself(t *testing.T) {
	said := recipe(t, "setup.nsi")
	if found := regexp.MustCompile(`HKLM|HKCR|RMDir /r|RequestExecutionLevel admin|SetShellVarContext all`).FindString(said); found != "" {
		t.Errorf("it says %q", found)
	}
	if !strings.Contains(said, "RequestExecutionLevel user") {
		t.Error("it asks for an administrator")
	}
	spoken := map[string][]string{}
	for _, m := range regexp.MustCompile(`(?m)^LangString (\w+) \$\{LANG_(\w+)\}`).FindAllStringSubmatch(said, -1) {
		spoken[m[1]] = append(spoken[m[1]], m[2])
	}
	if len(spoken) == 0 {
		t.Error("it says nothing of its own")
	}
	for name, in := range spoken {
		if !slices.Equal(in, []string{"ENGLISH", "ROMANIAN", "UKRAINIAN"}) {
			t.Errorf("%s is said in %v", name, in)
		}
	}
	installs, removes, ok := strings.Cut(said, "Section Uninstall")
	if !ok || !strings.Contains(removes, `!include "${REMOVE}"`) {
		t.Error("it does not remove file by file")
	}
	gone := regexp.MustCompile(`DeleteRegKey HKCU "([^"]+)"`).FindAllStringSubmatch(removes, -1)
	for _, m := range regexp.MustCompile(`WriteReg\w+ HKCU "([^"]+)"`).FindAllStringSubmatch(installs, -1) {
		if !slices.ContainsFunc(gone, func(g []string) bool { return m[1] == g[1] || strings.HasPrefix(m[1], g[1]+`\`) }) {
			t.Errorf("%s stays", m[1])
		}
	}
}

// The marker of the zip to carry along has the name that the program looks for.
func TestTheMarkerIsLookedFor(t *testing.T) {
	b, err := os.ReadFile("../cmd/chancery/folders.go")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(b), `marker = "portable.txt"`) || !strings.Contains(recipe(t, "portable.sh"), `"$work/Chancery/portable.txt"`) || recipe(t, "portable.txt") == "" {
		t.Error("it is called otherwise")
	}
}
