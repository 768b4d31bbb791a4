import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { toMentioned } from "./bind-pattern.js";

// dist/modules/agents/understanding/stages/replaced-names.js
/** The last names with those of the message in the places of their kinds; null when a name fits none of them. */ function replacedNames(reading, last) {
	let names = last.names;
	for (const span of reading.names) {
		const target = names.find((name) => isFor(name, span, reading) && span.readings.some(({ kind, known, weight }) => kind === name.kind && (known ? weight > .5 * (span.readings[0]?.weight ?? 1) : true)));
		const taken = span.readings.find(({ kind }) => kind === target?.kind);
		if (target === void 0 || taken === void 0) return null;
		names = names.map((name) => name === target ? toMentioned(span, taken) : name);
	}
	return names;
}
/** "By Prince" stands in for who made something, never for a song or an album. */ function isFor({ kind }, { start }, { matches, tokens }) {
	if (kind !== "track" && kind !== "album") return true;
	return !matches.some(({ start: from, end, concepts }) => end === start && concepts.includes("by") && tokens[from]?.word === "by");
}

export { replacedNames };