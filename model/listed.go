package model

// UsualHost is the party that is host most often: the office's own state. It is nil
// while there is none.
func UsualHost(events []Listed) *int64 {
	count := map[int64]int{}
	var best *int64
	for _, l := range events {
		if h := l.Event.HostID; h != nil {
			if count[*h]++; best == nil || count[*h] > count[*best] {
				best = h
			}
		}
	}
	return best
}
