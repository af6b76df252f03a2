package arrange

// Row is a block in its lane: Line is how far down it stands.
type Row struct {
	Block
	Line int
}

// Rows stacks the blocks of one lane, whose time runs across, so that no two
// drawn blocks touch. least is the displayed length, in minutes, that keeps them
// readable. lines is how many stand on top of each other, at least 1.
func Rows(blocks []Block, least int) (rows []Row, lines int) {
	placed, _ := Pack(blocks, least, 0)
	lines = 1
	for _, p := range placed {
		rows = append(rows, Row{p.Block, p.Lane})
		lines = max(lines, p.Lane+1)
	}
	return rows, lines
}
