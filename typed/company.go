package typed

import (
	"regexp"
	"strings"

	"chancery/model"
	"chancery/words"
)

// accompanyRE is a company by itself: "+6", "1+6", "HoD + 6".
var accompanyRE = regexp.MustCompile(`^(1|\pL[\pL .]*?)?\s*\+\s*(\d{1,4})$`)

// Company reads how many accompany the head of a delegation as lists put it: "HoD + 6",
// "+6". It is false for what says anything else, so that nobody is called so.
func Company(text string) (int, bool) {
	m := accompanyRE.FindStringSubmatch(strings.TrimSpace(text))
	if m == nil || m[1] != "" && m[1] != "1" && lists().roles[words.Fold(m[1])] != string(model.HeadOfDelegation) {
		return 0, false
	}
	return number(m[2]), true
}
