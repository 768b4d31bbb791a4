import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gt as boolean, Ht as _enum, Wt as array, Xt as object, en as string } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/agents/custom/agent-definition.js
/** The ways an agent may work. */ const AGENT_MODES = [
	"auto",
	"model",
	"built_in"
];
const definitionSchema = object({
	name: string(),
	label: string(),
	description: string(),
	prompt: string(),
	colour: string(),
	mode: _enum(AGENT_MODES),
	tools: array(string()),
	routingWords: array(string()),
	isActive: boolean()
});
/** Reads a stored definition. */ function parseDefinition(json) {
	return definitionSchema.parse(JSON.parse(json));
}
/** What an agent that comes with the software is defined as before anybody changes it. */ function definitionOf(agent) {
	return {
		name: agent.name,
		label: agent.label,
		description: agent.description,
		prompt: agent.prompt,
		colour: agent.colour,
		mode: agent.mode,
		tools: [...agent.tools],
		routingWords: [...agent.routingWords],
		isActive: true
	};
}

export { AGENT_MODES, definitionOf, parseDefinition };