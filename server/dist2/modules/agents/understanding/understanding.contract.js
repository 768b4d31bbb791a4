import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/understanding/understanding.contract.js
/** Reads a message into a plan, in code, from the store's own names. Pure: same input and index, same plan. */ var Understanding = class {};

export { Understanding };