package policy

import "strings"

// mostEdits is by how many characters a misspelt word differs from what is meant.
const mostEdits = 2

// closest is the word that is most like another one, whatever the case, and
// whether it is near enough to be meant. Of those equally near it is one that
// goes on after it, else the first.
func closest(word string, words []string) (nearest string, near bool) {
	least, goesOn := mostEdits+1, false
	lower := strings.ToLower(word)
	for _, one := range words {
		edits := distance(lower, strings.ToLower(one), mostEdits+1)
		longer := strings.HasPrefix(strings.ToLower(one), lower)
		if edits < least || edits == least && edits <= mostEdits && longer && !goesOn {
			nearest, least, goesOn = one, edits, longer
		}
	}
	return nearest, least <= mostEdits
}

// distance is how many characters have to be put in, left out, replaced or
// swapped with the next to make one word of another, or most if it is as many.
func distance(a, b string, most int) int {
	if d := len(a) - len(b); d >= most || -d >= most {
		return most
	}
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := range len(a) {
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(last[j+1]+1, row[j]+1, last[j]+cost)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, before
	}
	return min(last[len(b)], most)
}
