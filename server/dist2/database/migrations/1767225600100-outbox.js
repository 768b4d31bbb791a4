import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { mt as Table } from "../../chunks/packages-CEiAl99H.js";

// dist/database/migrations/1767225600100-outbox.js
/** Mail that stays on this machine. */ var Outbox1767225600100 = class {
	async up(queryRunner) {
		await queryRunner.createTable(new Table({
			name: "outbox_mails",
			columns: [
				{
					name: "id",
					type: "integer",
					isPrimary: true,
					isGenerated: true,
					generationStrategy: "increment"
				},
				{
					name: "sealed_mail",
					type: "text"
				},
				{
					name: "created_at",
					type: "varchar",
					length: "24"
				}
			]
		}));
	}
	async down(queryRunner) {
		await queryRunner.dropTable("outbox_mails");
	}
};

export { Outbox1767225600100 };