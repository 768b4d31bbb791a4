import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { isContent } from "../lexicon/concepts.js";

// dist/modules/agents/understanding/stages/content-concepts.js
/** The concepts of a request that say what is asked. */ function contentConcepts({ concepts }) {
	return [...concepts].filter((concept) => isContent(concept));
}

export { contentConcepts };