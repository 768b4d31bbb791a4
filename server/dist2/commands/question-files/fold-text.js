import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/commands/question-files/fold-text.js
/**
* The form in which expectations and answers are compared: lower case, without accents and Markdown marks, with one
* kind of quotes and single spaces.
*/ function foldText(text) {
	return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[‘’‚‛′´]/g, "'").replace(/[“”„‟″«»]/g, "\"").replace(/[*_`#~>\\]/g, "").replace(/\|/g, " ").replace(/\s+/g, " ").trim();
}

export { foldText };