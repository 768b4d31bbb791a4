import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { mt as Table } from "../../chunks/packages-CEiAl99H.js";

// dist/database/migrations/1767225600150-audit-events.js
/** The audit trail. */ var AuditEvents1767225600150 = class {
	async up(queryRunner) {
		await queryRunner.createTable(new Table({
			name: "audit_events",
			columns: [
				{
					name: "id",
					type: "integer",
					isPrimary: true,
					isGenerated: true,
					generationStrategy: "increment"
				},
				{
					name: "created_at",
					type: "varchar",
					length: "24"
				},
				{
					name: "actor",
					type: "varchar",
					length: "40"
				},
				{
					name: "action",
					type: "varchar",
					length: "80"
				},
				{
					name: "subject",
					type: "varchar",
					length: "120"
				},
				{
					name: "sealed_details",
					type: "text"
				},
				{
					name: "previous_hash",
					type: "varchar",
					length: "64"
				},
				{
					name: "hash",
					type: "varchar",
					length: "64"
				}
			],
			indices: [{
				name: "audit_events_previous_hash",
				columnNames: ["previous_hash"],
				isUnique: true
			}, {
				name: "audit_events_action",
				columnNames: ["action", "created_at"]
			}]
		}));
	}
	async down(queryRunner) {
		await queryRunner.dropTable("audit_events");
	}
};

export { AuditEvents1767225600150 };