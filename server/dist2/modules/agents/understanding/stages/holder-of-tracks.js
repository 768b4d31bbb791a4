import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { normaliseWords } from "../../../store/names/normalise-words.js";
import { wantsHolder } from "./name-hints.js";

// dist/modules/agents/understanding/stages/holder-of-tracks.js
/** "The tracks on X" wants what holds tracks: where X is a song, the album of which it is the beginning is read first. */ function withHolder(span, stretch, tokens, concepts, index) {
	if (span.readings.some(({ kind }) => kind === "album") || !wantsHolder(stretch, tokens, concepts)) return span;
	const words = normaliseWords(span.said).join(" ");
	const albums = index.nearest(span.said, ["album"], 3).filter(({ text }) => normaliseWords(text).join(" ").startsWith(`${words} `));
	const weight = 1.2 * (span.readings[0]?.weight ?? 1);
	const held = albums.slice(0, 1).map(({ kind, text }) => ({
		kind,
		text,
		weight,
		guessed: true,
		known: true,
		near: []
	}));
	return {
		...span,
		readings: [...held, ...span.readings]
	};
}

export { withHolder };