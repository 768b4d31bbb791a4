import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Wt as array, en as string } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/agents/custom/to-definition.js
const wordsSchema = array(string());
/** The definition that a row holds. */ function toDefinition(row) {
	return {
		name: row.name,
		label: row.label,
		description: row.description,
		prompt: row.systemPrompt,
		colour: row.colour,
		mode: row.mode,
		tools: wordsSchema.parse(JSON.parse(row.tools)),
		routingWords: wordsSchema.parse(JSON.parse(row.routingWords)),
		isActive: row.isActive
	};
}

export { toDefinition };