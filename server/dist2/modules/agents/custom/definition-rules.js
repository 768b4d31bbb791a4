import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { InvalidInputError } from "../../../common/http/errors/invalid-input.error.js";
import { FUNCTION_WORDS } from "../../store/names/function-words.js";
import { normaliseWords } from "../../store/names/normalise-words.js";
import { ToolRegistry } from "../../tools/tool.registry.js";
import { AgentRegistry, SUPERVISOR } from "../agent.registry.js";
import { NODES } from "../graph/routing.js";
import { TurnState } from "../graph/state.js";

// dist/modules/agents/custom/definition-rules.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
	if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
}
/** Names that the graph uses for something else. */ const RESERVED = /* @__PURE__ */ new Set([
	...Object.values(NODES),
	...Object.keys(TurnState.spec),
	"turn",
	"by_words"
]);
var DefinitionRules = class {
	constructor(tools, agents) {
		this.tools = tools;
		this.agents = agents;
	}
	/** @returns the definition with its words in the form in which messages are compared. @throws InvalidInputError naming each field at fault. */ check(definition) {
		const routingWords = definition.routingWords.map((words) => normaliseWords(words).join(" "));
		const problems = [
			...this.nameProblems(definition),
			...this.toolProblems(definition.tools),
			...wordProblems(routingWords),
			...this.reachProblems(definition)
		];
		if (problems.length > 0) throw new InvalidInputError(problems);
		return {
			...definition,
			routingWords: [...new Set(routingWords)],
			tools: [...new Set(definition.tools)]
		};
	}
	nameProblems({ name }) {
		return this.agents.builtIn(name) === null && RESERVED.has(name) ? [{
			field: "name",
			detail: "is used by the software itself"
		}] : [];
	}
	toolProblems(entries) {
		return entries.flatMap((entry, place) => !this.tools.knows(entry) ? [{
			field: `tools.${place}`,
			detail: "is neither a tool nor a set of tools"
		}] : []);
	}
	/** An agent that nothing leads to would never answer; the supervisor must always be there. */ reachProblems({ name, routingWords, isActive }) {
		if (name === "supervisor" && !isActive) return [{
			field: "is_active",
			detail: "must stay true: this agent leads to all others"
		}];
		return this.agents.builtIn(name) === null && routingWords.length === 0 ? [{
			field: "routing_words",
			detail: "must hold at least one word that leads to the agent"
		}] : [];
	}
};
DefinitionRules = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof ToolRegistry === "undefined" ? Object : ToolRegistry, typeof AgentRegistry === "undefined" ? Object : AgentRegistry])
], DefinitionRules);
function wordProblems(routingWords) {
	return routingWords.flatMap((words, place) => {
		const field = `routing_words.${place}`;
		if (words === "") return [{
			field,
			detail: "must hold a letter or a digit"
		}];
		return words.split(" ").every((word) => FUNCTION_WORDS.has(word)) ? [{
			field,
			detail: "stands in almost every sentence and leads nowhere"
		}] : [];
	});
}

export { DefinitionRules };