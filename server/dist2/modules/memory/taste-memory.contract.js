import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/memory/taste-memory.contract.js
/** What an answer may take into account. Catalogue spelling; `language` is a BCP 47 tag or null when never stated. */ /** What is remembered of a person's taste, as tools and answers need it. */ var TasteMemory = class {};

export { TasteMemory };