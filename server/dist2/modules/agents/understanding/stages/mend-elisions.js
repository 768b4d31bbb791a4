import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/understanding/stages/mend-elisions.js
/** A French article or "de" that has lost its vowel before the word it leans on. */ const ELIDED = /^([dl])['’](?=\p{L})/iu;
/** Most words that are looked at behind an elision. */ const LONGEST = 4;
/** Parts "d'Aurora" where the store has an "Aurora" and nothing called "D'Aurora". */ function mendElisions(text, tokens, index) {
	return tokens.flatMap((token, position) => {
		const elided = token.quote > 0 ? null : ELIDED.exec(text.slice(token.start, token.end));
		if (elided === null) return [token];
		const border = token.start + elided[0].length;
		const rest = {
			...token,
			word: token.word.slice(1),
			start: border,
			capital: /^\p{Lu}/u.test(text.slice(border, token.end)),
			before: "space"
		};
		if (!leadsToName(rest, tokens.slice(position + 1), index) || index.exactly(token.word).length > 0) return [token];
		return [{
			...token,
			word: token.word.slice(0, 1),
			end: border,
			capital: false,
			possessive: false
		}, rest];
	});
}
function leadsToName(first, behind, index) {
	const words = [first, ...behind].slice(0, LONGEST).map(({ word }) => word);
	return words.some((_, place) => index.exactly(words.slice(0, place + 1).join(" ")).length > 0);
}

export { mendElisions };