import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { toLanguage } from "./accepted-language.js";

// dist/modules/chat/dto/turn-options.js
/** @param language value of the header `Accept-Language`. */ function toTurnOptions(language) {
	return {
		claimedCustomer: null,
		mode: null,
		language: toLanguage(language)
	};
}

export { toTurnOptions };