import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/graph/turn.contract.js
/** Answers messages by way of the graph. Implemented in the agents module; the chat module is its only caller. */ var TurnRunner = class {};

export { TurnRunner };