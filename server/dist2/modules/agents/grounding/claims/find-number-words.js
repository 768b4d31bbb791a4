import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { NUMBER_LINKS, NUMBER_WORDS } from "../vocabulary/number-words.js";
import { unitOf } from "../vocabulary/units.js";

// dist/modules/agents/grounding/claims/find-number-words.js
const INSIDE_NUMBER = /^[\s-]+$/u;
/** Numbers written in words, several words of one number taken together. */ function findNumberWords(scan) {
	const numbers = [];
	for (let index = 0; index < scan.words.length;) {
		const run = runAt(scan, index);
		if (run.length > 0) numbers.push(toNumber(scan, run));
		index += Math.max(1, run.length);
	}
	return numbers;
}
function runAt(scan, index) {
	const run = [];
	let pending = [];
	for (const word of scan.words.slice(index)) {
		if (!joins(scan, [...run, ...pending].at(-1), word)) break;
		if (isNumberWord(scan, word, index)) {
			run.push(...pending, word);
			pending = [];
		} else if (run.length > 0 && pending.length === 0 && NUMBER_LINKS.has(word.word)) pending = [word];
		else break;
	}
	return run;
}
function joins(scan, last, word) {
	return last === void 0 || INSIDE_NUMBER.test(scan.text.slice(last.end, word.start));
}
/** English "one" is a number only right before what it counts; elsewhere it stands for a thing. */ function isNumberWord(scan, word, index) {
	if (!scan.isFree(word.start, word.end)) return false;
	if (NUMBER_WORDS.has(word.word)) return true;
	const next = scan.words[scan.words.indexOf(word, index) + 1];
	return word.word === "one" && next !== void 0 && unitOf(next.word) !== void 0;
}
function toNumber(scan, run) {
	const start = run[0]?.start ?? 0;
	const end = run.at(-1)?.end ?? start;
	scan.take(start, end);
	return {
		text: scan.text.slice(start, end),
		start,
		end,
		values: [valueOf(run.map(({ word }) => word))]
	};
}
/** "two hundred and thirteen": hundreds and thousands multiply what stands before them, the rest is added up. */ function valueOf(words) {
	let total = 0;
	let current = 0;
	for (const value of words.flatMap(valueOfWord)) if (value === 1e3) [total, current] = [total + Math.max(1, current) * value, 0];
	else if (value === 100 || value === 20 && current === 4) current = Math.max(1, current) * value;
	else current += value;
	return total + current;
}
function valueOfWord(word) {
	if (NUMBER_LINKS.has(word)) return [];
	return [word === "one" ? 1 : NUMBER_WORDS.get(word) ?? NaN];
}

export { findNumberWords };