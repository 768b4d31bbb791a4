import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/model-words/word-writer.contract.js
/** Puts an answer into words: the code's alone, or a model's sentences around the code's facts. Never throws but for a stop. */ var WordWriter = class {};

export { WordWriter };