package storage

import (
	"context"
	"embed"
	"fmt"
	"io/fs"
	"sort"

	"chancery/storage/file"
)

//go:embed migrations/*.sql
var shipped embed.FS

type conn = file.Conn

// always is the context of work that must not be cut short by a window closing.
var always = context.Background()

// ownSchema are the migrations that are shipped; their names are a fact of the
// program, so a mistake there stops it at once.
var ownSchema = func() []string {
	list, err := steps(shipped)
	if err != nil {
		panic(err)
	}
	return list
}()

// steps are the texts of the migrations, in order; step n leads to version n+1.
func steps(from fs.FS) ([]string, error) {
	names, err := fs.Glob(from, "migrations/*.sql")
	if err != nil {
		return nil, err
	}
	sort.Strings(names)
	out := make([]string, len(names))
	for i, name := range names {
		b, err := fs.ReadFile(from, name)
		if err != nil {
			return nil, err
		}
		if want := fmt.Sprintf("migrations/%04d.sql", i+1); name != want {
			return nil, fmt.Errorf("migration %s stands where %s belongs", name, want)
		}
		out[i] = string(b)
	}
	return out, nil
}

// ownPrint is the fingerprint of what ownSchema makes; the test of that name says the one
// of new migrations.
const ownPrint = "1cd8a9ea5db5e4e0dad2ecd1e19df6feab92c8b844aa0ec5f56bd3641613ef27"

// shape is what a program knows of diaries: the migrations that lead to the
// newest, and the tables that are then there.
type shape struct {
	steps  []string
	tables *registry
	print  string // of what the steps make, "" to work it out
}

var ownShape = shape{ownSchema, ownTables, ownPrint}

func (sh shape) schema() file.Schema {
	return file.Schema{Steps: sh.steps, Content: sh, Print: sh.print}
}
