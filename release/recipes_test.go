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

// plist are the texts of a property list, behind the key each stands under.
func plist(t *testing.T, path string) map[string][]string {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	out, key, in := map[string][]string{}, "", ""
	for d := xml.NewDecoder(strings.NewReader(string(raw))); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			in = token.Name.Local
		case xml.EndElement:
			in = ""
		case xml.CharData:
			if in == "key" {
				key = string(token)
			} else if in == "string" {
				out[key] = append(out[key], string(token))
			}
		}
	}
}

// The bundle for macOS names the program and its type of file as they are named elsewhere.
func TestTheBundleKnowsADiary(t *testing.T) {
	said := plist(t, "../packaging/macos/Info.plist")
	mime, err := os.ReadFile("../packaging/linux/org.chancery.Chancery.xml")
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]string{
		"CFBundleIdentifier": "org.chancery.Chancery", "CFBundleExecutable": "chancery", "LSItemContentTypes": "org.chancery.diary",
		"UTTypeIdentifier": "org.chancery.diary", "UTTypeConformsTo": "public.database", "public.filename-extension": "chancery",
	} {
		if !slices.Contains(said[key], want) {
			t.Errorf("%s is %v, not %s", key, said[key], want)
		}
	}
	if got := said["public.mime-type"]; len(got) != 1 || !strings.Contains(string(mime), `type="`+got[0]+`"`) {
		t.Errorf("the type of a diary is %v", got)
	}
}

// The manifest for Flatpak runs the same program under the same name, and asks for no network.
func TestTheFlatpakAsksForLittle(t *testing.T) {
	raw, err := os.ReadFile("../packaging/flatpak/org.chancery.Chancery.yml")
	if err != nil {
		t.Fatal(err)
	}
	said := string(raw)
	for _, want := range []string{"\nid: org.chancery.Chancery\n", "\ncommand: chancery\n", "--socket=x11", "packaging/linux/stage.sh bin/linux /app"} {
		if !strings.Contains(said, want) {
			t.Errorf("it lacks %q", want)
		}
	}
	if found := regexp.MustCompile(`--share=network|--filesystem=(host|home)|\t`).FindString(said); found != "" {
		t.Errorf("it says %q", found)
	}
}
