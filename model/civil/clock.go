package civil

import "fmt"

// Clock is minutes since midnight as "15:04".
func Clock(minute int) string {
	if minute < 0 || minute >= 100*60 {
		return fmt.Sprintf("%02d:%02d", minute/60, minute%60)
	}
	h, m := minute/60, minute%60
	return string([]byte{'0' + byte(h/10), '0' + byte(h%10), ':', '0' + byte(m/10), '0' + byte(m%10)})
}

// ParseClock reads "15:04" and nothing else, as minutes since midnight.
func ParseClock(s string) (minute int, ok bool) {
	if len(s) != 5 || s[2] != ':' {
		return 0, false
	}
	for _, i := range []int{0, 1, 3, 4} {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
	}
	h, m := int(s[0]-'0')*10+int(s[1]-'0'), int(s[3]-'0')*10+int(s[4]-'0')
	return h*60 + m, h < 24 && m < 60
}
