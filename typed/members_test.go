package typed

import (
	"fmt"
	"testing"

	"chancery/model"
)

func TestMembersAreReadAsTheyAreTyped(t *testing.T) {
	for _, tt := range []struct{ text, want, code string }{
		{"B9: BG CZ EE", "[{B9 [BG CZ EE]}]", ""},
		{"Weimar: de fr pl\n\n  V4 : CZ HU", "[{Weimar [DE FR PL]} {V4 [CZ HU]}]", ""},
		{"Trio: Romania, Republica Moldova; Україна", "[{Trio [RO MD UA]}]", ""},
		{"Twice: RO Romania RO", "[{Twice [RO]}]", ""},
		{"Nobody:", "[{Nobody []}]", ""},
		{"", "[]", ""},
		{"B9 BG CZ", "", "typed.group"},
		{": BG", "", "typed.group"},
		{"B9: BG Atlantis", "", "typed.member"},
	} {
		got, err := ParseGroups(tt.text)
		if model.Code(err) != tt.code && (err != nil || tt.code != "") || tt.code == "" && fmt.Sprint(got) != tt.want {
			t.Errorf("%q: %v %v, want %s %s", tt.text, got, err, tt.want, tt.code)
		}
	}
}

func TestUsualGroupsReadAsTheyAreWritten(t *testing.T) {
	list := UsualGroups()
	got, err := ParseGroups(GroupsText(list))
	if err != nil || fmt.Sprint(got) != fmt.Sprint(list) || len(list) < 10 {
		t.Errorf("%v %v", got, err)
	}
}
