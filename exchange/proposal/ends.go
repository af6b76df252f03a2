package proposal

import (
	"slices"
	"strings"
	"sync"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// ends are host and guest of a visit, as its title names them: the host is where it leads to, by the state or a city of it.
// Of a visit abroad that names nobody else, whose it is, the guest are we.
func ends(title, home string, parties []model.Party, usual *int64) (host, guest *int64) {
	all, own := statesIn(title), ourOwn(usual, home, parties)
	to := slices.IndexFunc(all, func(s aState) bool { return said().toward[s.before] })
	switch {
	case to >= 0:
		host = partyOf(all[to].code, parties)
	case slices.ContainsFunc(strings.Fields(words.Fold(title)), ofVisit):
		host = partyOf(cities().Read(title, codeAmong(parties, own), "").Away.Host, parties)
	}
	abroad := host != nil && own != nil && !sameParty(host, own)
	if host == nil && len(all) > 0 {
		host = own
	}
	for _, s := range all {
		if id := partyOf(s.code, parties); id != nil && (host == nil || *id != *host) {
			return host, id
		}
	}
	others := func(code string) bool {
		id := partyOf(code, parties)
		return id != nil && !sameParty(id, host) && !sameParty(id, own)
	}
	if abroad && !slices.ContainsFunc(adjectivesIn(title), others) { // of the Ukrainian minister
		guest = own
	}
	return host, guest
}

// ourOwn is who receives whoever comes: the usual host, else the state of home; nil where nobody knows.
func ourOwn(usual *int64, home string, parties []model.Party) *int64 {
	if usual != nil {
		return usual
	}
	return partyOf(words.HomeOf(home, ""), parties)
}

// sameParty says that two keys are known and of one party.
func sameParty(a, b *int64) bool { return a != nil && b != nil && *a == *b }

// codeAmong is the code of a party, "" where nobody knows it.
func codeAmong(parties []model.Party, id *int64) string {
	for i := range parties {
		if sameParty(&parties[i].ID, id) {
			return parties[i].Code
		}
	}
	return codeOf(&typed.Cells{}, id)
}

// cities read in a heading whose city it leads to.
var cities = sync.OnceValue(func() *typed.Headings {
	var all []typed.Party
	for _, k := range words.World() {
		all = append(all, typed.Party{Value: k.Code, Names: []string{k.Code}})
	}
	return typed.NewHeadings(nil, all)
})
