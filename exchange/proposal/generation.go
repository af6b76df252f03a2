package proposal

// of puts behind a name which of those called alike it is.
func (d *Person) of(which string) {
	if which != "" && d.Name != "" {
		d.Name += " " + which
	}
}
