package pdf

import (
	"bytes"
	"encoding/xml"
	"time"
)

// described is what the file says of itself in the form that archives and readers for
// those who do not see look for: the same as its dictionary says, with the same dates.
func described(info Info) []byte {
	at := info.Made.UTC().Format(time.RFC3339)
	var b bytes.Buffer
	b.WriteString("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" +
		`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` +
		`<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">` +
		`<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">` + plain(info.Title) + `</rdf:li></rdf:Alt></dc:title>` +
		`<dc:description><rdf:Alt><rdf:li xml:lang="x-default">` + plain(info.Subject) + `</rdf:li></rdf:Alt></dc:description>` +
		`<dc:creator><rdf:Seq><rdf:li>` + plain(info.Author) + `</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>` + plain(info.Lang) + `</rdf:li></rdf:Bag></dc:language>` +
		`<xmp:CreatorTool>Chancery</xmp:CreatorTool><xmp:CreateDate>` + at + `</xmp:CreateDate><xmp:ModifyDate>` + at + `</xmp:ModifyDate><pdf:Producer>Chancery</pdf:Producer>` +
		`</rdf:Description>` + kept(info) + `</rdf:RDF></x:xmpmeta>` + "\n<?xpacket end=\"r\"?>")
	return b.Bytes()
}

// kept says by which rules a file is made that is to be kept for ever.
func kept(info Info) string {
	if !info.Archive {
		return ""
	}
	return `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>`
}

// plain is a text within XML.
func plain(s string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(s)) // a buffer takes everything
	return b.String()
}
