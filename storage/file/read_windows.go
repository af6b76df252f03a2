package file

// readThrough reads a file from end to end.
func readThrough(path string) error { return readAll(path) }
