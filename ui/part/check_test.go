package part_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2/container"

	"chancery/ui/part"
	"chancery/ui/uitest"
)

// Words beside a check that one line does not hold stand on two, whole.
func TestLongWordsBesideACheckStandOnTwoLines(t *testing.T) {
	uitest.Look(t, "")
	const long = "The office ‘Minister of Foreign Affairs and European Integration of the Republic of Moldova’ passes to Carolina Perebinos at that time"
	for _, label := range []string{"The office passes", long} {
		c := part.NewCheckWithin(600, label, false, nil)
		if size := c.Pane.MinSize(); size.Width > 600 {
			t.Errorf("%q is %v wide", label, size.Width)
		}
		u := uitest.New(t, container.New(part.Stack{}, c.Pane), 600, 200)
		if said := strings.Join(u.Texts(), " "); said != label {
			t.Errorf("%q is said %q", label, said)
		}
	}
}
