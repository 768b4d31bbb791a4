import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isMusicStyle } from "../lexicon/music-styles.js";

// dist/modules/agents/understanding/stages/asked-styles.js
/** "Any country music", "do you have techno": a kind of music that the store does not know, where one is asked for. */ function isAskedStyle(position, { word }, matches) {
	if (!isMusicStyle(word)) return false;
	return matches.some(({ start, end, concepts }) => start === position + 1 && concepts.some((concept) => concept === "music" || concept === "genre") || end === position && concepts.some((concept) => concept === "have" || concept === "genre"));
}
/** "Techno": said of nothing else, a kind of music is asked for and no artist of that name. */ function isStyle({ start, end }, tokens) {
	const [word] = tokens.slice(start, end);
	return word !== void 0 && end - start === 1 && !word.capital && word.quote === 0 && isMusicStyle(word.word);
}

export { isAskedStyle, isStyle };