import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { mt as Table } from "../../chunks/packages-CEiAl99H.js";

// dist/database/migrations/1767225600200-users.js
/** The accounts of people. */ var Users1767225600200 = class {
	async up(queryRunner) {
		await queryRunner.createTable(new Table({
			name: "users",
			columns: [
				{
					name: "id",
					type: "integer",
					isPrimary: true,
					isGenerated: true,
					generationStrategy: "increment"
				},
				{
					name: "username",
					type: "varchar",
					length: "150"
				},
				{
					name: "username_key",
					type: "varchar",
					length: "150"
				},
				{
					name: "email",
					type: "varchar",
					length: "254",
					isNullable: true
				},
				{
					name: "email_key",
					type: "varchar",
					length: "254",
					isNullable: true
				},
				{
					name: "name",
					type: "varchar",
					length: "150"
				},
				{
					name: "role",
					type: "varchar",
					length: "16"
				},
				{
					name: "customer_id",
					type: "integer",
					isNullable: true
				},
				{
					name: "language",
					type: "varchar",
					length: "16"
				},
				{
					name: "mail_on_reply",
					type: "boolean"
				},
				{
					name: "password_hash",
					type: "varchar",
					length: "255",
					isNullable: true
				},
				{
					name: "is_active",
					type: "boolean"
				},
				{
					name: "last_seen_at",
					type: "varchar",
					length: "24",
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
					name: "users_username_key",
					columnNames: ["username_key"],
					isUnique: true
				},
				{
					name: "users_email_key",
					columnNames: ["email_key"],
					isUnique: true
				},
				{
					name: "users_customer",
					columnNames: ["customer_id"]
				}
			]
		}));
	}
	async down(queryRunner) {
		await queryRunner.dropTable("users");
	}
};

export { Users1767225600200 };