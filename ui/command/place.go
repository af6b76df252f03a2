package command

// onLatin is, by the letter of a Ukrainian or Russian keyboard, the Latin letter that
// stands on the same key: nobody changes the keyboard to press one key.
var onLatin = places("йцукенгшщзфівапролдячсмитьыў", "qwertyuiopasdfghjklzxcvbnmso")

func places(cyrillic, latin string) map[rune]rune {
	out, at := map[rune]rune{}, []rune(latin)
	for i, r := range []rune(cyrillic) {
		out[r] = at[i]
	}
	return out
}
