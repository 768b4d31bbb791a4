import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/understanding/stages/spell-out.js
/** "December '23" with its century, "13 dollars 86" as one amount, "2022 - 2024" as a range: what people shorten in figures, spelt out. */ function spellOut(text) {
	return text.replace(/(\p{L}{3,}\.?\s+)['’](\d\d)(?![\p{L}\p{N}])/gu, "$120$2").replace(/(\d{1,5})\s+(dollars?|bucks|euros?)\s+(?:and\s+)?(\d\d)(?:\s+cents?)?(?![\p{L}\p{N}])/giu, "$1.$3 $2").replace(/(?<=\b(?:19|20)\d\d|\d[./]\d{1,2}\.)\s+[-–—]\s+(?=\d{1,2}[./]\d|(?:19|20)\d\d\b)/gu, " to ");
}

export { spellOut };