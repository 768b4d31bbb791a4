import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Tool } from "../tool.contract.js";

// dist/modules/tools/arguments/schema-tool.js
/** A tool whose work gets its arguments with the types of its schema. */ var SchemaTool = class extends Tool {
	async run(toolArguments, context) {
		return this.answer(this.schema.parse(toolArguments), context);
	}
};

export { SchemaTool };