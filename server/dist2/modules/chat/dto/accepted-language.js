import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/chat/dto/accepted-language.js
const LANGUAGE_TAG = /^\s*([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})\s*(?:[;,]|$)/i;
/** The first language a client accepts, as a BCP 47 tag; null when it names none. */ function toLanguage(header) {
	return LANGUAGE_TAG.exec(header?.slice(0, 100) ?? "")?.[1] ?? null;
}

export { toLanguage };