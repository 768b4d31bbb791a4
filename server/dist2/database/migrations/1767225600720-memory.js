import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { mt as Table } from "../../chunks/packages-CEiAl99H.js";

// dist/database/migrations/1767225600720-memory.js
/** What is remembered of people: one sealed row for each account and customer. */ var Memory1767225600720 = class {
	async up(queryRunner) {
		await queryRunner.createTable(new Table({
			name: "user_preferences",
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
					name: "customer_key",
					type: "varchar",
					length: "64"
				},
				{
					name: "sealed",
					type: "text"
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
				name: "user_preferences_owner",
				columnNames: ["user_id", "customer_key"],
				isUnique: true
			}]
		}));
	}
	async down(queryRunner) {
		await queryRunner.dropTable("user_preferences");
	}
};

export { Memory1767225600720 };