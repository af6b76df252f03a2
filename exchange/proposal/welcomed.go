package proposal

import (
	"regexp"
	"strings"
	"unicode"

	"chancery/typed"
	"chancery/words"
)

// invited takes out of a list of people how they come: "by invitation" is nobody, and a remark, and so is of whom it is to
// be confirmed.
func invited(list string) (people, remark string) {
	for one := range strings.SplitSeq(list, ";") {
		one = strings.TrimSpace(one)
		if byInvitation(one) {
			remark = more(remark, strings.Trim(one, " ()[]"))
			continue
		}
		if i := strings.LastIndexAny(one, ",("); i > 0 && byInvitation(one[i+1:]) {
			one, remark = strings.TrimSpace(one[:i]), more(remark, strings.Trim(one[i:], " ,()"))
		} else if i > 0 && status(strings.Trim(one[i+1:], " .()[]")) == "tbc" {
			one, remark = strings.TrimSpace(one[:i]), more(remark, one)
		}
		people = more(people, one)
	}
	return people, remark
}

// howMany says that a text is of numbers alone; +2 is of whoever stands before it.
func howMany(text string) bool {
	return strings.ContainsFunc(text, unicode.IsDigit) && !strings.ContainsFunc(text, unicode.IsLetter) && !strings.HasPrefix(text, "+")
}

// eachRE is how many come of each of two delegations: "Delegations 1+8".
var eachRE = regexp.MustCompile(`(?i)^((?:\p{L}+\s+)?(?:delega|делега)\p{L}+)[\s,:(\[]*(\d{1,3}\s*\+\s*\d{1,3})[)\]]?$`)

func byInvitation(text string) bool { return said().byCard[words.Fold(strings.Trim(text, " .,:()[]"))] }

// welcomed takes off what stands before whoever receives the guest: "Welcomed by H.E. Mr …".
func welcomed(text string) (who string, ok bool) {
	fields := strings.Fields(text)
	for n := min(3, len(fields)-1); n > 0; n-- {
		lead := strings.Join(fields[:n], " ")
		bare := strings.TrimRight(lead, ":")
		for _, s := range said().welcome {
			if words.Fold(bare) == s && (n > 1 || s != hostWord || bare != lead) {
				return strings.Join(fields[n:], " "), true
			}
		}
	}
	return text, false
}

// onlySide says that what stands before somebody names a side, and nothing that they do: Host: Mr …
func onlySide(text string) bool {
	lead, _, cut := strings.Cut(text, ":")
	return cut && said().sideOf[words.Fold(lead)] != typed.ColNone
}

// envoy says that a text means an ambassador.
func envoy(text string) bool {
	return missionRE.MatchString(text) || strings.Contains(words.Fold(text), words.Fold("посол"))
}

// hostWord leads to somebody only with a colon behind it: a host of a broadcast is somebody too.
const hostWord = "host"
