import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/grounding/claims/read-number.js
/**
* The values a written number may have: "1.297" is 1297 in some languages and 1.297 in others, so both are given.
* Spaces and apostrophes group digits.
*/ function readNumber(text) {
	const bare = text.replace(/[\s'’\u00a0\u202f]/gu, "");
	const signs = bare.match(/[.,]/g) ?? [];
	const last = signs.at(-1);
	if (last === void 0) return [Number(bare)];
	if (signs.length > 1 && signs.every((sign) => sign === last)) return [Number(bare.replaceAll(last, ""))];
	const fraction = Number(bare.replaceAll(last === "." ? "," : ".", "").replace(last, "."));
	return new RegExp(`\\${last}\\d{3}$`).test(bare) && signs.length === 1 ? [fraction, Number(bare.replace(last, ""))] : [fraction];
}

export { readNumber };