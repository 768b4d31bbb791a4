import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { mt as Table } from "../../chunks/packages-CEiAl99H.js";

// dist/database/migrations/1767225604000-agent-settings.js
/** What administrators set up: agents as data with their versions, and tools that are switched off. */ var AgentSettings1767225604000 = class {
	async up(queryRunner) {
		await queryRunner.createTable(new Table({
			name: "agent_types",
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
					length: "40",
					isUnique: true
				},
				{
					name: "label",
					type: "varchar",
					length: "60"
				},
				{
					name: "description",
					type: "varchar",
					length: "300"
				},
				{
					name: "system_prompt",
					type: "text"
				},
				{
					name: "colour",
					type: "varchar",
					length: "7"
				},
				{
					name: "mode",
					type: "varchar",
					length: "10"
				},
				{
					name: "tools",
					type: "text"
				},
				{
					name: "routing_words",
					type: "text"
				},
				{
					name: "is_active",
					type: "boolean"
				},
				{
					name: "version",
					type: "integer"
				},
				{
					name: "updated_at",
					type: "varchar",
					length: "24"
				}
			]
		}));
		await queryRunner.createTable(new Table({
			name: "agent_type_versions",
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
					length: "40"
				},
				{
					name: "version",
					type: "integer"
				},
				{
					name: "definition",
					type: "text",
					isNullable: true
				},
				{
					name: "changed_by",
					type: "integer"
				},
				{
					name: "created_at",
					type: "varchar",
					length: "24"
				}
			],
			indices: [{
				name: "agent_type_versions_version",
				columnNames: ["name", "version"],
				isUnique: true
			}]
		}));
		await queryRunner.createTable(new Table({
			name: "disabled_tools",
			columns: [
				{
					name: "name",
					type: "varchar",
					length: "60",
					isPrimary: true
				},
				{
					name: "disabled_by",
					type: "integer"
				},
				{
					name: "disabled_at",
					type: "varchar",
					length: "24"
				}
			]
		}));
	}
	async down(queryRunner) {
		for (const table of [
			"disabled_tools",
			"agent_type_versions",
			"agent_types"
		]) await queryRunner.dropTable(table);
	}
};

export { AgentSettings1767225604000 };