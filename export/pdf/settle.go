package pdf

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"slices"
	"strconv"
)

var (
	dates = regexp.MustCompile(`/(CreationDate|ModDate) ?\(D:([0-9+\-']*)\)`)
	maker = regexp.MustCompile(`/Producer ?\([^()]*\)`)
	names = regexp.MustCompile(`/ID ?\[ ?<([0-9A-Fa-f]{32})> ?<([0-9A-Fa-f]{32})> ?\]`)
	begun = regexp.MustCompile(`^(\d+) \d+ obj`)
	table = regexp.MustCompile(`(?s)startxref\s+(\d+)\s+%%EOF\s*$`)
)

// settle gives a file the dates of its paper, its objects in the order of their
// numbers, and a name made from what it says: the same paper gives the same
// bytes, however the library went about it.
func settle(file []byte, info Info) ([]byte, error) {
	at := info.Made.UTC().Format("20060102150405") + "+00'00'"
	file = dates.ReplaceAll(file, []byte("/$1(D:"+at+")"))
	file = maker.ReplaceAll(file, []byte("/Producer(Chancery)")) // as the description says it, not the library's name
	end := table.FindSubmatchIndex(file)
	if end == nil {
		return nil, errOrder
	}
	trailer := bytes.LastIndex(file[:end[0]], []byte("trailer"))
	xref := bytes.LastIndex(file[:max(trailer, 0)], []byte("\nxref"))
	if xref < 0 {
		return nil, errOrder
	}
	objects := cut(file[:xref+1])
	if len(objects) == 0 {
		return nil, errOrder
	}
	dict := names.ReplaceAll(file[trailer:end[0]], fmt.Appendf(nil, "/ID[<%032d><%032d>]", 0, 0))
	var out bytes.Buffer
	out.Write(file[:objects[0].from])
	slices.SortFunc(objects, func(a, b object) int { return cmp.Compare(a.number, b.number) })
	places := make(map[int]int, len(objects))
	for _, o := range objects {
		places[o.number] = out.Len()
		out.Write(o.text)
	}
	index(&out, places, objects[len(objects)-1].number, dict)
	whole := out.Bytes()
	sum := sha256.Sum256(whole)
	name := hex.EncodeToString(sum[:16])
	return names.ReplaceAll(whole, []byte("/ID[<"+name+"><"+name+">]")), nil
}

// errOrder is a fault of this package: the library writes files otherwise than
// it did.
var errOrder = fmt.Errorf("pdf: the file is not laid out as expected")

// object is one object of a file, with everything up to the next.
type object struct {
	number, from int
	text         []byte
}

// cut finds the objects. Their beginnings are told from what streams hold by
// the end of the object before.
func cut(file []byte) []object {
	var out []object
	at := bytes.Index(file, []byte(" obj"))
	for at > 0 && file[at-1] != '\n' && file[at-1] != '\r' {
		at--
	}
	for at >= 0 && at < len(file) {
		m := begun.FindSubmatch(file[at:])
		if m == nil {
			break
		}
		stop := after(file, at)
		n, _ := strconv.Atoi(string(m[1])) // digits, as the pattern has it
		out = append(out, object{n, at, file[at:stop]})
		at = stop
	}
	return out
}

var length = regexp.MustCompile(`/Length (\d+)`)

// after is where the object that begins at a place ends, its stream counted and
// not searched.
func after(file []byte, at int) int {
	from := at
	done := bytes.Index(file[from:], []byte("endobj"))
	if s := bytes.Index(file[from:from+max(done, 0)], []byte("stream")); s >= 0 { // looked for in this object alone
		if m := length.FindSubmatch(file[from : from+s]); m != nil {
			n, _ := strconv.Atoi(string(m[1]))
			from += s + n
			done = bytes.Index(file[from:], []byte("endobj"))
		}
	}
	if done < 0 {
		return len(file)
	}
	end := from + done + len("endobj")
	for end < len(file) && (file[end] == '\n' || file[end] == '\r' || file[end] == ' ') {
		end++
	}
	return end
}

// index writes where the objects are, and the trailer.
func index(out *bytes.Buffer, places map[int]int, last int, trailer []byte) {
	at := out.Len()
	fmt.Fprintf(out, "xref\n0 %d\n0000000000 65535 f \n", last+1)
	for n := 1; n <= last; n++ {
		if p, ok := places[n]; ok {
			fmt.Fprintf(out, "%010d 00000 n \n", p)
		} else {
			out.WriteString("0000000000 65535 f \n")
		}
	}
	out.Write(trailer)
	fmt.Fprintf(out, "startxref\n%d\n%%%%EOF\n", at)
}
