import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { CommandError } from "../command.error.js";
import { questionCaseSchema } from "./question-case.js";

// dist/commands/question-files/parse-question-file.js
/** Category of lines that are bare questions. */ const BARE = "questions";
/**
* Reads a question file: one JSON object a line; a line that is no JSON is a bare question, which passes when it is
* answered at all. Empty lines are passed over.
*
* @throws CommandError naming the line of a JSON object that is no question case, or when there is no question.
*/ function parseQuestionFile(text) {
	const cases = text.split(/\r?\n/).map((line, index) => ({
		line: line.trim(),
		number: index + 1
	})).filter(({ line }) => line !== "").map(({ line, number }) => parseLine(line, number));
	if (cases.length === 0) throw new CommandError("The question file holds no question.");
	return cases;
}
function parseLine(line, number) {
	if (!line.startsWith("{")) return bareQuestion(line, number);
	const parsed = questionCaseSchema.safeParse(jsonOf(line, number));
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw new CommandError(`Line ${number} is no question case: ${issue?.path.join(".") || "it"}: ${issue?.message ?? "is wrong"}.`);
}
function jsonOf(line, number) {
	try {
		return JSON.parse(line);
	} catch {
		throw new CommandError(`Line ${number} begins like JSON but cannot be read.`);
	}
}
function bareQuestion(say, number) {
	return {
		id: `line-${number}`,
		category: BARE,
		customer_id: null,
		turns: [{
			say,
			all: [],
			none: []
		}]
	};
}

export { BARE, parseQuestionFile };