import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/grounding/testing/evidence.js
/** Evidence as a tool would have left it, for tests. `total` is the number of rows unless told otherwise. */ function evidenceOf(tool, toolArguments, rows, more = {}) {
	const total = more.total ?? rows.length;
	return {
		id: `${tool}-1`,
		tool,
		arguments: toolArguments,
		result: {
			status: "rows",
			total,
			shown: rows.length,
			more: total > rows.length,
			rows,
			near: more.near
		},
		durationMs: 1
	};
}

export { evidenceOf };