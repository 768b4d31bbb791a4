import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/understanding/stages/capitals.js
/** Whether most words of a message begin with capitals, so that a capital tells nothing. */ function isShouting(tokens) {
	return tokens.length > 3 && tokens.filter(({ capital }) => capital).length > tokens.length / 2;
}
/** Where the run of capitals that ends at a word begins. */ function startOfCapitals(position, tokens) {
	let start = position;
	while (start > 1 && tokens[start]?.before === "space" && tokens[start - 1]?.capital === true) start -= 1;
	return start;
}
/** Whether the next word begins with a capital too. */ function isCapitalBehind(position, tokens) {
	const next = tokens[position + 1];
	return next?.capital === true && next.before === "space";
}

export { isCapitalBehind, isShouting, startOfCapitals };