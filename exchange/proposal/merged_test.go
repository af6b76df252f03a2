package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/model"
)

// A few letters of a document claim millions of cells: it is refused, not drawn up.
func TestCellsThatADocumentClaimsAreCounted(t *testing.T) {
	row := "<w:tr>" + strings.Repeat(`<w:tc><w:tcPr><w:gridSpan w:val="128"/></w:tcPr><w:p/></w:tc>`, 9000) + "</w:tr>"
	b := zipped(t, map[string]string{"word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>` + row + "</w:tbl></w:body></w:document>"})
	if _, err := exchange.Read("wide.docx", b, exchange.Options{}); model.Code(err) != "takein.too-many-cells" {
		t.Errorf("it is read: %v", err)
	}
}
