import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/commands/init-db/store-problem-in-words.js
const SENTENCES = {
	missing: (place) => `There is no store at ${place}.`,
	damaged: (place) => `${place} is no readable database.`,
	wrong_schema: (place, detail) => `${place} is no store of the Chinook schema: ${detail}.`,
	unreachable: (place) => `${place} does not answer.`
};
/** Why a store cannot be used, for the person who chooses it. @param place as `placeInWords` says it. */ function storeProblemInWords(problem, detail, place) {
	return SENTENCES[problem](place, detail);
}

export { storeProblemInWords };