import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/grounding/plain-text.js
const LINK = /!?\[([^\]]*)\]\([^)]*\)/g;
const LINE_START = /^\s*(?:#{1,6}\s+|>\s+|[-*+•]\s+|\|\s*)/;
const EMPHASIS = /\*\*|__|~~|`/g;
const SINGLE_EMPHASIS = /(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu;
const CELL_BORDER = /\s*\|\s*/g;
/** A sentence without its Markdown marks; what stands in quotes, links and table cells stays. */ function plainText(markdown) {
	return markdown.replace(LINK, "$1").replace(LINE_START, "").replace(EMPHASIS, "").replace(SINGLE_EMPHASIS, "").replace(CELL_BORDER, " ; ").trim();
}

export { plainText };