package pdf_test

import (
	"bytes"
	"compress/zlib"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// What follows reads a PDF by itself: it shares nothing with what wrote it.

type (
	dict map[string]any
	list []any
	name string
	ref  int
)

type file struct {
	t       *testing.T
	objects map[int]any
	streams map[int][]byte
	trailer dict
}

var object = regexp.MustCompile(`(?m)^(\d+) 0 obj`)

func read(t *testing.T, b []byte) *file {
	t.Helper()
	f := &file{t: t, objects: map[int]any{}, streams: map[int][]byte{}}
	for at := 0; ; {
		m := object.FindSubmatchIndex(b[at:])
		if m == nil {
			break
		}
		n, _ := strconv.Atoi(string(b[at+m[2] : at+m[3]]))
		p := &parser{b: b, at: at + m[1]}
		v := p.value()
		f.objects[n], at = v, p.at
		p.blanks()
		if d, ok := v.(dict); ok && bytes.HasPrefix(b[p.at:], []byte("stream")) {
			from := p.at + len("stream")
			for b[from] == '\r' || b[from] == '\n' {
				from++
				if b[from-1] == '\n' {
					break
				}
			}
			length := d["Length"]
			if r, ok := length.(ref); ok {
				length = f.objects[int(r)]
			}
			size, _ := length.(float64)
			f.streams[n], at = unpacked(b[from:from+int(size)], d), from+int(size)
		}
	}
	at := bytes.LastIndex(b, []byte("trailer"))
	if at < 0 {
		t.Fatal("no trailer")
	}
	f.trailer, _ = (&parser{b: b, at: at + len("trailer")}).value().(dict)
	return f
}

func unpacked(b []byte, d dict) []byte {
	if d["Filter"] != name("FlateDecode") {
		return b
	}
	r, err := zlib.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil
	}
	out, _ := io.ReadAll(r)
	return out
}

// of follows references.
func (f *file) of(v any) any {
	for {
		r, ok := v.(ref)
		if !ok {
			return v
		}
		v = f.objects[int(r)]
	}
}

func (f *file) dict(v any) dict { d, _ := f.of(v).(dict); return d }
func (f *file) list(v any) list {
	switch v := f.of(v).(type) {
	case list:
		return v
	case nil:
		return nil
	default:
		return list{v}
	}
}

type parser struct {
	b  []byte
	at int
}

func (p *parser) blanks() {
	for p.at < len(p.b) && strings.IndexByte(" \t\r\n\f\x00", p.b[p.at]) >= 0 {
		p.at++
	}
}

func (p *parser) word() string {
	from := p.at
	for p.at < len(p.b) && strings.IndexByte(" \t\r\n\f\x00/<>[]()", p.b[p.at]) < 0 {
		p.at++
	}
	return string(p.b[from:p.at])
}

func (p *parser) value() any {
	p.blanks()
	switch c := p.b[p.at]; {
	case c == '/':
		p.at++
		return name(p.word())
	case bytes.HasPrefix(p.b[p.at:], []byte("<<")):
		return p.dict()
	case c == '[':
		p.at++
		out := list{}
		for p.blanks(); p.b[p.at] != ']'; p.blanks() {
			out = append(out, p.value())
		}
		p.at++
		return out
	case c == '(':
		return p.text()
	case c == '<':
		from := p.at + 1
		p.at += bytes.IndexByte(p.b[p.at:], '>') + 1
		return string(p.b[from : p.at-1])
	}
	w := p.word()
	if n, err := strconv.Atoi(w); err == nil {
		if m := regexp.MustCompile(`^\s+\d+\s+R\b`).FindIndex(p.b[p.at:min(p.at+20, len(p.b))]); m != nil {
			p.at += m[1]
			return ref(n)
		}
	}
	if n, err := strconv.ParseFloat(w, 64); err == nil {
		return n
	}
	if w == "" {
		p.at++ // nothing that a value begins with
	}
	return w
}

func (p *parser) dict() dict {
	p.at += 2
	out := dict{}
	for p.blanks(); !bytes.HasPrefix(p.b[p.at:], []byte(">>")); p.blanks() {
		k, ok := p.value().(name)
		if !ok {
			break
		}
		out[string(k)] = p.value()
	}
	p.at += 2
	return out
}

func (p *parser) text() string {
	var out []byte
	for depth := 0; p.at < len(p.b); p.at++ {
		switch c := p.b[p.at]; c {
		case '\\':
			p.at++
			out = append(out, p.b[p.at])
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				p.at++
				return string(out)
			}
		default:
			out = append(out, c)
		}
	}
	return string(out)
}
