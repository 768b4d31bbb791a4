import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/common/text/storable-text.js
const LONE_SURROGATE = /\p{Surrogate}/u;
/**
* Whether a text can be kept, shown and given to a model as it is: without NUL, which ends texts elsewhere, and without
* half characters, which no encoding knows.
*/ function isStorableText(text) {
	return !text.includes("\0") && !LONE_SURROGATE.test(text);
}

export { isStorableText };