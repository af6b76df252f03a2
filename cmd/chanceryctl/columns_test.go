package main

import (
	"cmp"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"chancery/words"
)

// Every column that a table can have is called by words: a row with a field more has a word more.
func TestEveryColumnHasItsWords(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	columns := 0
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			of, ok := n.(*ast.TypeSpec)
			if !ok || !strings.HasSuffix(of.Name.Name, "Row") {
				return true
			}
			row, ok := of.Type.(*ast.StructType)
			if !ok {
				return true
			}
			for _, field := range row.Fields.List {
				if field.Tag == nil {
					continue
				}
				text, _ := strconv.Unquote(field.Tag.Value)
				tag := reflect.StructTag(text)
				if tag.Get("json") == "" || tag.Get("table") == "-" || of.Name.Name == "changeRow" { // for programs alone
					continue
				}
				columns++
				for _, lang := range words.Languages {
					if key := "ctl.col." + cmp.Or(tag.Get("table"), tag.Get("json")); !words.For(lang).Has(key) {
						t.Errorf("%s: %s of %s has no words: %s", lang, tag.Get("json"), of.Name.Name, key)
					}
				}
			}
			return true
		})
	}
	if columns < 60 {
		t.Errorf("only %d columns were looked at", columns)
	}
}
