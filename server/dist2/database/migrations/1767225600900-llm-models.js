import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { mt as Table } from "../../chunks/packages-CEiAl99H.js";

// dist/database/migrations/1767225600900-llm-models.js
/** The language models administrators have set up. */ var LlmModels1767225600900 = class {
	async up(queryRunner) {
		await queryRunner.createTable(new Table({
			name: "llm_models",
			columns: [
				{
					name: "id",
					type: "integer",
					isPrimary: true,
					isGenerated: true,
					generationStrategy: "increment"
				},
				{
					name: "name",
					type: "varchar",
					length: "200"
				},
				{
					name: "provider",
					type: "varchar",
					length: "20"
				},
				{
					name: "model_path",
					type: "varchar",
					length: "500",
					isNullable: true
				},
				{
					name: "base_url",
					type: "varchar",
					length: "500",
					isNullable: true
				},
				{
					name: "parameters",
					type: "text"
				},
				{
					name: "is_active",
					type: "boolean"
				},
				{
					name: "created_at",
					type: "varchar",
					length: "24"
				},
				{
					name: "updated_at",
					type: "varchar",
					length: "24"
				}
			],
			indices: [{
				name: "llm_models_name",
				columnNames: ["provider", "name"],
				isUnique: true
			}]
		}));
	}
	async down(queryRunner) {
		await queryRunner.dropTable("llm_models");
	}
};

export { LlmModels1767225600900 };