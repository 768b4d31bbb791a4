import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/commands/question-files/scores.js
const REPLACED = "grounding";
function scoresOf(results) {
	const turns = results.flatMap((result) => result.turns);
	const calls = turns.reduce((sum, turn) => sum + turn.modelCalls, 0);
	const overall = scoreOf(results);
	return {
		...overall,
		percent: overall.total === 0 ? 100 : 100 * overall.passed / overall.total,
		turns: turns.length,
		modelCallsPerTurn: turns.length === 0 ? 0 : calls / turns.length,
		degraded: turns.filter((turn) => turn.degradedReason !== null).length,
		replaced: turns.filter((turn) => turn.degradedReason === REPLACED).length,
		categories: scoresByCategory(results),
		failures: results.filter((result) => !passes(result))
	};
}
/** Whether every turn of the conversation passed. */ function passes(result) {
	return result.turns.every((turn) => turn.problems.length === 0);
}
/** The value below which `share` (0..1) of the values lie, by nearest rank; 0 for none. */ function percentile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
function scoresByCategory(results) {
	const names = [...new Set(results.map((result) => result.category))];
	return new Map(names.map((name) => [name, scoreOf(results.filter((result) => result.category === name))]));
}
function scoreOf(results) {
	const milliseconds = results.flatMap((result) => result.turns.map((turn) => turn.milliseconds));
	return {
		passed: results.filter(passes).length,
		total: results.length,
		p50Milliseconds: percentile(milliseconds, .5),
		p95Milliseconds: percentile(milliseconds, .95)
	};
}

export { passes, percentile, scoresOf };