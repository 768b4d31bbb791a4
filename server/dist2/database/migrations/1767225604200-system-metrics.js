import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { mt as Table } from "../../chunks/packages-CEiAl99H.js";

// dist/database/migrations/1767225604200-system-metrics.js
/** What each answer took and how it went. */ var SystemMetrics1767225604200 = class {
	async up(queryRunner) {
		const fraction = queryRunner.connection.options.type === "postgres" ? "double precision" : "float";
		await queryRunner.createTable(new Table({
			name: "system_metrics",
			columns: [
				{
					name: "id",
					type: "integer",
					isPrimary: true,
					isGenerated: true,
					generationStrategy: "increment"
				},
				{
					name: "timestamp",
					type: "varchar",
					length: "24"
				},
				{
					name: "cpu_usage",
					type: fraction
				},
				{
					name: "memory_usage",
					type: fraction
				},
				{
					name: "response_time",
					type: "integer"
				},
				{
					name: "agent_type",
					type: "varchar",
					length: "64"
				},
				{
					name: "success",
					type: "boolean"
				},
				{
					name: "result",
					type: "varchar",
					length: "16"
				},
				{
					name: "llm_calls",
					type: "integer"
				},
				{
					name: "user_id",
					type: "integer"
				},
				{
					name: "conversation_id",
					type: "integer"
				},
				{
					name: "message_id",
					type: "integer"
				}
			],
			indices: [
				{
					name: "system_metrics_timestamp",
					columnNames: ["timestamp"]
				},
				{
					name: "system_metrics_user",
					columnNames: ["user_id", "timestamp"]
				},
				{
					name: "system_metrics_conversation",
					columnNames: ["conversation_id"]
				}
			]
		}));
	}
	async down(queryRunner) {
		await queryRunner.dropTable("system_metrics");
	}
};

export { SystemMetrics1767225604200 };