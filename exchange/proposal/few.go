package proposal

import (
	"strconv"
	"strings"
)

// mostListed is how many numbers or names are listed one by one: nobody reads more.
const mostListed = 12

// numbersOf are numbers as people list them: those that follow each other as one, and of many no
// more than can be read, with how many there are besides.
func numbersOf(list []int) string {
	var out []string
	for i := 0; i < len(list); {
		last := i
		for last+1 < len(list) && list[last+1] == list[last]+1 {
			last++
		}
		one := strconv.Itoa(list[i])
		switch {
		case last == i+1: // two are no run
			last = i
		case last > i:
			one += "–" + strconv.Itoa(list[last])
		}
		if len(out) == mostListed {
			return strings.Join(out, ", ") + " … (+" + strconv.Itoa(len(list)-i) + ")"
		}
		out = append(out, one)
		i = last + 1
	}
	return strings.Join(out, ", ")
}

// few are names, no more of them than can be read.
func few(list []string) string {
	if more := len(list) - mostListed; more > 0 {
		return strings.Join(list[:mostListed], ", ") + " … (+" + strconv.Itoa(more) + ")"
	}
	return strings.Join(list, ", ")
}
