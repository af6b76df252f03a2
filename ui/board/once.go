package board

// A board is drawn from nothing each time something on it is other than it was, over the
// ground of the window, which the toolkit has painted. Going to a view, it is shown, laid
// out, filled, told what is chosen and given the keyboard: one drawing shows all of that.

// Once lets whatever do asks of the board be drawn once, when it is done.
func (c *core) Once(do func()) {
	c.waits++
	defer func() {
		c.waits--
		c.repaint()
	}()
	do()
}

// rests says that drawing would be for nothing: nobody sees the board, or there is more to
// come. It is drawn when it is shown, and when that is done.
func (c *core) rests() bool {
	return c.waits > 0 || c.self != nil && !c.self.Visible()
}
