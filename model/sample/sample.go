// Package sample fills a diary with the illustrative visit and summit.
package sample

import (
	"io/fs"

	"chancery/model"
)

// Change is the deed that fills an empty diary with the sample.
func Change(fsys fs.FS) (model.Change, error) { return &model.Several{Verb: model.Label{Verb: "sample"}}, nil }
