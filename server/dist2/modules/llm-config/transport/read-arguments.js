import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Qt as record, en as string, rn as unknown } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/llm-config/transport/read-arguments.js
const argumentsShape = record(string(), unknown());
/** The arguments of a tool call out of their JSON text; none when the text is no JSON object. */ function readArguments(text) {
	try {
		return argumentsShape.safeParse(JSON.parse(text)).data ?? {};
	} catch {
		return {};
	}
}

export { readArguments };