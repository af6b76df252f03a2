package words

// Size is how much room something takes: 12 KB, 340 MB, 2 GB.
func (w *Words) Size(bytes int64) string {
	switch {
	case bytes < 1<<20:
		return w.Say("words.kb", (bytes+1023)>>10)
	case bytes < 1<<30:
		return w.Say("words.mb", (bytes+1<<19)>>20)
	}
	return w.Say("words.gb", (bytes+1<<29)>>30)
}
