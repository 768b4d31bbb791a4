import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/store/names/spelling-distance.js
/** Longest text compared; the rows below are made once for all comparisons. */ const LONGEST = 64;
let beforeLast = /* @__PURE__ */ new Uint8Array(65);
let last = /* @__PURE__ */ new Uint8Array(65);
let current = /* @__PURE__ */ new Uint8Array(65);
/**
* Edits (insert, delete, replace, swap neighbours) that turn one word into another; `limit + 1` as soon as it is known
* that more than `limit` are needed, or when a text is longer than 64 letters.
*/ function spellingDistance(one, other, limit) {
	if (one === other) return 0;
	if (Math.abs(one.length - other.length) > limit || Math.max(one.length, other.length) > LONGEST) return limit + 1;
	for (let column = 0; column <= other.length; column += 1) last[column] = column;
	for (let row = 1; row <= one.length; row += 1) {
		if (fillRow(one, other, row) > limit) return limit + 1;
		[beforeLast, last, current] = [
			last,
			current,
			beforeLast
		];
	}
	return Math.min(last[other.length] ?? 0, limit + 1);
}
/** Fills the current row from the two before it and returns its least value. */ function fillRow(one, other, row) {
	const letter = one.charCodeAt(row - 1);
	current[0] = row;
	let least = row;
	for (let column = 1; column <= other.length; column += 1) {
		const same = letter === other.charCodeAt(column - 1) ? 0 : 1;
		const edited = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same);
		const swapped = isSwap(one, other, row, column) ? (beforeLast[column - 2] ?? 0) + 1 : edited;
		current[column] = Math.min(edited, swapped);
		least = Math.min(least, edited, swapped);
	}
	return least;
}
function isSwap(one, other, row, column) {
	if (row < 2 || column < 2) return false;
	return one.charCodeAt(row - 1) === other.charCodeAt(column - 2) && one.charCodeAt(row - 2) === other.charCodeAt(column - 1);
}
/** How many edits a misspelling of a word of so many letters may have. */ function toleratedEdits(letters) {
	if (letters < 4) return 0;
	return letters < 7 ? 1 : 2;
}

export { spellingDistance, toleratedEdits };