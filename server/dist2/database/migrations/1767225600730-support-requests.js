import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { mt as Table } from "../../chunks/packages-CEiAl99H.js";

// dist/database/migrations/1767225600730-support-requests.js
/** What needs a person. */ var SupportRequests1767225600730 = class {
	async up(queryRunner) {
		await queryRunner.createTable(new Table({
			name: "support_requests",
			columns: [
				{
					name: "id",
					type: "integer",
					isPrimary: true,
					isGenerated: true,
					generationStrategy: "increment"
				},
				{
					name: "user_id",
					type: "integer"
				},
				{
					name: "conversation_id",
					type: "integer",
					isNullable: true
				},
				{
					name: "customer_sealed",
					type: "text",
					isNullable: true
				},
				{
					name: "kind",
					type: "varchar",
					length: "30"
				},
				{
					name: "status",
					type: "varchar",
					length: "20"
				},
				{
					name: "text_sealed",
					type: "text"
				},
				{
					name: "open_key",
					type: "varchar",
					length: "80",
					isNullable: true
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
			indices: [
				{
					name: "support_requests_owner",
					columnNames: ["user_id", "created_at"]
				},
				{
					name: "support_requests_conversation",
					columnNames: ["conversation_id"]
				},
				{
					name: "support_requests_open_key",
					columnNames: ["open_key"],
					isUnique: true
				}
			]
		}));
	}
	async down(queryRunner) {
		await queryRunner.dropTable("support_requests");
	}
};

export { SupportRequests1767225600730 };