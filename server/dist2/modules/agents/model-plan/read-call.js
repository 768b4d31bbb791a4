import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Qt as record$1, Xt as object, en as string, rn as unknown } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/agents/model-plan/read-call.js
const LONGEST = 4e3;
const record = record$1(string(), unknown());
const nested = object({ arguments: record }).or(object({ parameters: record }).transform((call) => ({ arguments: call.parameters })));
const named = object({ tool: string() }).or(object({ name: string() }).transform(({ name }) => ({ tool: name }))).or(object({ function: string() }).transform((call) => ({ tool: call.function })));
/**
* The call in what a model said, whatever stands around it: marks of a template, a fence, words. Null when there is none
* that can be read.
*/ function readCall(text) {
	const start = text.indexOf("{");
	const end = text.lastIndexOf("}");
	if (start < 0 || end <= start || end - start > LONGEST) return null;
	const parsed = record.safeParse(parseJson(text.slice(start, end + 1)));
	if (!parsed.success) return null;
	const tool = named.safeParse(parsed.data);
	if (!tool.success) return null;
	const inner = nested.safeParse(parsed.data);
	return {
		tool: tool.data.tool,
		arguments: inner.success ? inner.data.arguments : parsed.data
	};
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

export { readCall };