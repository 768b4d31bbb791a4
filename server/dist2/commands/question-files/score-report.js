import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/commands/question-files/score-report.js
const COLUMNS = [
	"passed",
	"%",
	"p50 ms",
	"p95 ms"
];
const COLUMN_WIDTH = 9;
/** The table of categories with the total, the figures below it, and every failure with question, expectation and answer. */ function toTable(scores) {
	const names = [
		...scores.categories.keys(),
		"total",
		"category"
	];
	const width = Math.max(...names.map((name) => name.length)) + 2;
	const row = (name, cells) => name.padEnd(width) + cells.map((cell) => cell.padStart(COLUMN_WIDTH)).join(" ");
	const rule = "-".repeat(width + COLUMNS.length * 10 - 1);
	return [
		row("category", COLUMNS),
		rule,
		...[...scores.categories].map(([name, score]) => row(name, cellsOf(score))),
		rule,
		row("total", cellsOf(scores)),
		"",
		figuresOf(scores),
		...scores.failures.flatMap(toFailureLines)
	].join("\n");
}
/** The same as one JSON document with snake_case keys. */ function toJson(scores) {
	const document = {
		...toScoreDocument(scores),
		percent: rounded(scores.percent),
		turns: scores.turns,
		model_calls_per_turn: rounded(scores.modelCallsPerTurn),
		degraded: scores.degraded,
		replaced: scores.replaced,
		categories: Object.fromEntries([...scores.categories].map(([name, score]) => [name, toScoreDocument(score)])),
		failures: scores.failures.flatMap(toFailureDocuments)
	};
	return JSON.stringify(document, null, 2);
}
function cellsOf({ passed, total, p50Milliseconds, p95Milliseconds }) {
	const percent = total === 0 ? 100 : 100 * passed / total;
	return [
		`${passed}/${total}`,
		percent.toFixed(1),
		p50Milliseconds.toFixed(1),
		p95Milliseconds.toFixed(1)
	];
}
function figuresOf({ turns, modelCallsPerTurn, degraded, replaced }) {
	return `${turns} turns, ${modelCallsPerTurn.toFixed(2)} model calls a turn, ${degraded} degraded, ${replaced} with replaced words`;
}
function toFailureLines(result) {
	return failedTurns(result).flatMap(({ turn, number }) => [
		"",
		`FAILED ${result.id} (${result.category}), turn ${number}`,
		`  question: ${turn.turn.say}`,
		`  expected: ${turn.problems.join("; ")}`,
		`  answer:   ${turn.answer.replace(/\n/g, "\n            ")}`
	]);
}
function toFailureDocuments(result) {
	return failedTurns(result).map(({ turn, number }) => ({
		id: result.id,
		category: result.category,
		turn: number,
		question: turn.turn.say,
		expected: {
			agent: turn.turn.agent ?? null,
			all: turn.turn.all,
			none: turn.turn.none
		},
		problems: turn.problems,
		agent: turn.agentType,
		answer: turn.answer
	}));
}
function failedTurns(result) {
	return result.turns.map((turn, index) => ({
		turn,
		number: index + 1
	})).filter(({ turn }) => turn.problems.length > 0);
}
function toScoreDocument({ passed, total, p50Milliseconds, p95Milliseconds }) {
	return {
		passed,
		total,
		p50_ms: rounded(p50Milliseconds),
		p95_ms: rounded(p95Milliseconds)
	};
}
function rounded(value) {
	return Math.round(value * 100) / 100;
}

export { toJson, toTable };