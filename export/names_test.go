package export_test

import (
	"testing"

	"chancery/export"
	"chancery/words"
)

// Every paper and every format is called something, wherever it is chosen.
func TestEveryPaperHasAName(t *testing.T) {
	var keys []string
	for _, d := range export.Documents() {
		keys = append(keys, "export."+d.ID, "export.title."+d.ID, "sheet.paper."+d.ID)
	}
	for _, f := range export.Formats {
		keys = append(keys, "sheet.format."+f)
	}
	for _, l := range words.Languages {
		for _, k := range keys {
			if !words.For(l).Has(k) {
				t.Errorf("%s has no name for %s", l, k)
			}
		}
	}
}
