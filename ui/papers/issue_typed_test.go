package papers

import (
	"testing"

	"chancery/model"
)

// Several on one line of the card, with semicolons between them as in a terminal, are several: nobody
// is lost in the telephone of another.
func TestSeveralRecipientsOnOneLine(t *testing.T) {
	i := &issuing{task: &task{of: []model.Programme{{}}}}
	got := i.typed(" Ion Pop, +40 721 111 222; Ana Pop, +40 722 333 444;")
	if len(got) != 2 || got[0].Phone != "+40 721 111 222" || got[1].Name.In() != "Ana Pop" || got[1].Phone != "+40 722 333 444" {
		t.Errorf("%+v", got)
	}
	got = i.typed("Kitchen; 0211 22; Ana Pop 0722 333 444; Guard")
	if len(got) != 3 || got[0].Name.In() != "Kitchen" || got[0].Phone != "0211 22" || got[1].Name.In() != "Ana Pop" || got[1].Phone != "0722 333 444" || got[2].Phone != "" {
		t.Errorf("a telephone is somebody: %+v", got)
	}
	if got = i.typed("  "); len(got) != 0 {
		t.Errorf("an empty line is %+v", got)
	}
}
