import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/llm-config/active/whole-answer.js
/** The same pieces, but none before the last one is there. */ async function* whole(pieces) {
	const kept = [];
	for await (const piece of pieces) kept.push(piece);
	yield* kept;
}

export { whole };