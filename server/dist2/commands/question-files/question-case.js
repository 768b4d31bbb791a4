import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Wt as array, Xt as object, Yt as number, en as string, nn as union } from "../../chunks/packages-CEiAl99H.js";

// dist/commands/question-files/question-case.js
/** Alternatives of which one must be in the answer; a single text stands for itself. */ const alternatives = union([string().min(1), array(string().min(1)).min(1)]).transform((value) => [value].flat());
const turnSchema = object({
	say: string().min(1),
	agent: string().optional(),
	all: array(alternatives).default([]),
	none: array(string().min(1)).default([])
});
/** One line of a question file: a conversation with what its answers must and must not hold. */ const questionCaseSchema = object({
	id: union([string().min(1), number()]).transform(String),
	category: string().min(1).default("uncategorised"),
	/** The proven store customer of the conversation; null for none. */ customer_id: number().int().positive().nullable().default(null),
	turns: array(turnSchema).min(1)
});

export { questionCaseSchema };