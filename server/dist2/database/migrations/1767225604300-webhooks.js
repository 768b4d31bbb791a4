import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { mt as Table } from "../../chunks/packages-CEiAl99H.js";

// dist/database/migrations/1767225604300-webhooks.js
/** Inbound webhooks that were taken; outgoing ones with what they still have to be told. */ var Webhooks1767225604300 = class {
	async up(queryRunner) {
		await queryRunner.createTable(new Table({
			name: "webhook_receipts",
			columns: [
				{
					name: "fingerprint",
					type: "varchar",
					length: "64",
					isPrimary: true
				},
				{
					name: "received_at",
					type: "varchar",
					length: "24"
				},
				{
					name: "event_type",
					type: "varchar",
					length: "40"
				}
			],
			indices: [{
				name: "webhook_receipts_age",
				columnNames: ["received_at"]
			}]
		}));
		await queryRunner.createTable(new Table({
			name: "webhooks",
			columns: [
				{
					name: "id",
					type: "integer",
					isPrimary: true,
					isGenerated: true,
					generationStrategy: "increment"
				},
				{
					name: "url",
					type: "varchar",
					length: "500"
				},
				{
					name: "events",
					type: "varchar",
					length: "300"
				},
				{
					name: "sealed_secret",
					type: "text"
				},
				{
					name: "created_by",
					type: "integer"
				},
				{
					name: "created_at",
					type: "varchar",
					length: "24"
				},
				{
					name: "delivered_at",
					type: "varchar",
					length: "24",
					isNullable: true
				},
				{
					name: "last_result",
					type: "varchar",
					length: "40",
					isNullable: true
				}
			]
		}));
		await queryRunner.createTable(new Table({
			name: "webhook_deliveries",
			columns: [
				{
					name: "id",
					type: "varchar",
					length: "36",
					isPrimary: true
				},
				{
					name: "webhook_id",
					type: "integer"
				},
				{
					name: "sealed_body",
					type: "text"
				},
				{
					name: "attempts",
					type: "integer"
				},
				{
					name: "due_at",
					type: "varchar",
					length: "24"
				}
			],
			indices: [{
				name: "webhook_deliveries_due",
				columnNames: ["due_at"]
			}]
		}));
	}
	async down(queryRunner) {
		for (const table of [
			"webhook_deliveries",
			"webhooks",
			"webhook_receipts"
		]) await queryRunner.dropTable(table);
	}
};

export { Webhooks1767225604300 };