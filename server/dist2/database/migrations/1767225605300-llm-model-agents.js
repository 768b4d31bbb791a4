import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ht as TableColumn } from "../../chunks/packages-CEiAl99H.js";

// dist/database/migrations/1767225605300-llm-model-agents.js
/** Models that answer for some agents only. */ var LlmModelAgents1767225605300 = class {
	async up(queryRunner) {
		await queryRunner.addColumn("llm_models", new TableColumn({
			name: "agents",
			type: "text",
			default: "'[]'"
		}));
	}
	async down(queryRunner) {
		await queryRunner.dropColumn("llm_models", "agents");
	}
};

export { LlmModelAgents1767225605300 };