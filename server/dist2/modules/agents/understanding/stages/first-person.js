import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/understanding/stages/first-person.js
const FIRST_PERSON = /* @__PURE__ */ new Set([
	"i",
	"im",
	"ive",
	"id",
	"ill"
]);
/** "I", "I've": English writes it with a capital wherever it stands, so that the capital marks no name. */ function isFirstPerson({ word, quote }) {
	return quote === 0 && FIRST_PERSON.has(word);
}

export { isFirstPerson };