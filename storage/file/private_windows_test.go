package file

// private is what Go tells of every file that can be written to on Windows: its folder guards it there, not the file.
const private = 0o666
