package papers

import (
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
)

// The files of an edition go into the folder that stands on its card, the one typed for papers first; where nothing
// can be written that is said under the folder.
func TestAnEditionGoesIntoTheFolderOnItsCard(t *testing.T) {
	h := sit(t)
	card := func(folder string) *issuing {
		p, err := h.desk.Programme(h.visit)
		if err != nil {
			t.Fatal(err)
		}
		i := &issuing{task: h.make.task("paper", p), shown: export.Request{Folder: folder}}
		i.build()
		return i
	}
	typed := t.TempDir()
	i := card(typed)
	if i.folder() != typed || i.place.Text() != typed {
		t.Errorf("it is %q, and %q stands there", i.folder(), i.place.Text())
	}
	i.place.Put(" ")
	if usual := i.first(documents(false)).Folder; i.folder() != usual {
		t.Errorf("an empty field means %q, not %q", i.folder(), usual)
	}
	for code, f := range map[string]*part.Field{"export.full": i.place, "export.denied": i.place, "export.embargo-past": i.embargo, "export.strange": i.others} {
		if got := i.about(model.Refuse(code)); got != f {
			t.Errorf("%s is said under another field", code)
		}
	}
	if other := card(""); other.folder() != h.make.task("paper", i.of[0]).first(documents(false)).Folder {
		t.Errorf("without a choice it is %q", other.folder())
	}
}
