import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/understanding/stages/signs.js
/** Whether a request carries a sign that is no name. */ function carries(sign, intent, reading, leaning) {
	if (sign === "cue") return reading.concepts.has(`cue:${intent.name}`);
	if (sign === "#invoice") return leaning.invoice !== null;
	if (isNameSign(sign)) return reading.names.some((span) => span.readings.some(({ kind }) => kind === kindOf(sign)));
	return isFigureSign(sign) ? hasFigure(sign, reading) : reading.concepts.has(sign);
}
function hasFigure(sign, reading) {
	const figures = new Map(Object.entries(reading.figures));
	return sign === "#from" ? figures.has("from") || figures.has("to") : figures.has(sign.slice(1));
}
/** Whether a sign stands for a name. */ function isNameSign(sign) {
	return sign.startsWith("@");
}
function isFigureSign(sign) {
	return sign.startsWith("#");
}
function kindOf(sign) {
	return sign.slice(1);
}
/** The kind of name that a sign stands for. */ function toKind(sign) {
	switch (sign) {
		case "@artist": return "artist";
		case "@album": return "album";
		case "@track": return "track";
		case "@genre": return "genre";
		case "@composer": return "composer";
		case "@playlist": return "playlist";
		case "@media_type": return "media_type";
		case "@employee": return "employee";
	}
}

export { carries, isNameSign, toKind };