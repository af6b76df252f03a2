package arrange_test

import (
	"testing"

	"chancery/model/arrange"
)

// Arrivals a few minutes apart are no stripes: each is as long as a line of it, and stands beside the
// others; two short ones, and those with room between them, stay as they are.
func TestACrowdIsLegible(t *testing.T) {
	const thin, line = 9, 22
	var crowd []arrange.Block
	for i := range 15 {
		crowd = append(crowd, arrange.Block{Key: i, From: 540 + 2*i, To: 542 + 2*i})
	}
	for _, b := range arrange.Legible(crowd, thin, line) {
		if b.To-b.From != line {
			t.Errorf("%+v", b)
		}
	}
	placed, more := arrange.PackBeside(arrange.Legible(crowd, thin, line), 20, 20)
	if len(placed) != 15 || len(more) != 0 || placed[0].Lanes < 10 {
		t.Errorf("%d placed in %d lanes, %d more", len(placed), placed[0].Lanes, len(more))
	}
	for name, list := range map[string][]arrange.Block{
		"two":   {{Key: 0, From: 540, To: 545}, {Key: 1, From: 545, To: 550}},
		"apart": {{Key: 0, From: 540, To: 545}, {Key: 1, From: 560, To: 565}, {Key: 2, From: 580, To: 585}},
		"long":  {{Key: 0, From: 540, To: 560}, {Key: 1, From: 560, To: 580}, {Key: 2, From: 580, To: 600}},
	} {
		for i, b := range arrange.Legible(list, thin, line) {
			if b != list[i] {
				t.Errorf("%s: %+v was %+v", name, b, list[i])
			}
		}
	}
}

// What yields gives way where not all have room, however long it is; where they have, it stays.
func TestWhatYieldsGivesWay(t *testing.T) {
	list := []arrange.Block{{Key: 0, From: 750, To: 840, Yields: true}, {Key: 1, From: 760, To: 800}, {Key: 2, From: 810, To: 825}}
	placed, more := arrange.PackBeside(list, 1, 1)
	if len(placed) != 2 || placed[0].Key != 1 || placed[1].Key != 2 {
		t.Errorf("placed: %+v", placed)
	}
	if len(more) != 1 || len(more[0].Keys) != 1 || more[0].Keys[0] != 0 {
		t.Errorf("folded: %+v", more)
	}
	if placed, more = arrange.PackBeside(list, 2, 1); len(placed) != 3 || len(more) != 0 {
		t.Errorf("with room for all: %+v, %+v", placed, more)
	}
}
