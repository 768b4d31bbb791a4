import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { E as Annotation } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/agents/graph/turn-context.js
/** The context's shape for the graph builder. */ const TurnContextSchema = Annotation.Root({ turn: Annotation() });
/** The context of the pass a node runs in; the runner always gives one. */ function contextOf(runtime) {
	const turn = runtime?.context?.turn;
	if (turn === void 0) throw new TypeError("The graph was invoked without the context of a turn.");
	return turn;
}

export { TurnContextSchema, contextOf };