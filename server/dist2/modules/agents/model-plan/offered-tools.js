import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Qt as record, Wt as array, Xt as object, en as string, on as toJSONSchema, rn as unknown } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/agents/model-plan/offered-tools.js
/** How much of a list is shown, and from where on, is the code's to say. */ const OF_THE_CODE = ["limit", "offset"];
const TOLD = [
	"type",
	"description",
	"enum",
	"anyOf"
];
/** The choice of a model that finds no tool fitting. */ const NO_TOOL = "none";
const schemaShape = object({
	properties: record(string(), record(string(), unknown())).default({}),
	required: array(string()).default([])
});
/** A tool for a model that calls tools by itself. */ function toToolOffer({ tool }) {
	const { properties, required } = describe(tool);
	return {
		name: tool.name,
		description: tool.description,
		parameters: {
			type: "object",
			properties,
			required
		}
	};
}
/**
* The form of a choice for a model that cannot: one object for each tool with the arguments it cannot do without, since
* small models fill in whatever they are offered.
*/ function toAnswerForm(offered) {
	const choices = offered.map(({ tool }) => {
		const { properties, required } = describe(tool);
		const fields = required.map((name) => [name, { type: typeOf(properties[name]) }]);
		return {
			type: "object",
			properties: {
				tool: { const: tool.name },
				...Object.fromEntries(fields)
			},
			required: ["tool", ...required]
		};
	});
	const none = {
		type: "object",
		properties: { tool: { const: NO_TOOL } },
		required: ["tool"]
	};
	return { oneOf: [...choices, none] };
}
/** The arguments a tool cannot do without. */ const requiredBy = (tool) => describe(tool).required;
/** A line for a prompt: the tool's name, what it needs, and when to use it. */ function lineOf({ tool }) {
	return `${tool.name}(${describe(tool).required.join(", ")}): ${tool.description}`;
}
function describe(tool) {
	const { properties, required } = schemaShape.parse(toJSONSchema(tool.schema, { io: "input" }));
	const short = Object.entries(properties).filter(([name]) => !OF_THE_CODE.includes(name)).map(([name, property]) => [name, readable(property)]);
	return {
		properties: Object.fromEntries(short),
		required: required.filter((name) => !OF_THE_CODE.includes(name))
	};
}
/** What a model can make use of: patterns and limits are checked by code and cost many tokens. */ function readable(property) {
	return Object.fromEntries(Object.entries(property).filter(([key]) => TOLD.includes(key)));
}
function typeOf(property) {
	return property?.["type"] === "integer" ? "integer" : "string";
}

export { NO_TOOL, lineOf, requiredBy, toAnswerForm, toToolOffer };