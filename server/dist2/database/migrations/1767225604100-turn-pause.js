import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { mt as Table } from "../../chunks/packages-CEiAl99H.js";

// dist/database/migrations/1767225604100-turn-pause.js
/** The kill switch. */ var TurnPause1767225604100 = class {
	async up(queryRunner) {
		await queryRunner.createTable(new Table({
			name: "turn_pause",
			columns: [
				{
					name: "id",
					type: "integer",
					isPrimary: true
				},
				{
					name: "paused_by",
					type: "integer",
					isNullable: true
				},
				{
					name: "paused_at",
					type: "varchar",
					length: "24"
				}
			]
		}));
	}
	async down(queryRunner) {
		await queryRunner.dropTable("turn_pause");
	}
};

export { TurnPause1767225604100 };