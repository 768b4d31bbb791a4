import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { mt as Table } from "../../chunks/packages-CEiAl99H.js";

// dist/database/migrations/1767225600500-checkpoints.js
/** The states of turns that wait for a person, and the writes that follow them. */ var Checkpoints1767225600500 = class {
	async up(queryRunner) {
		await queryRunner.createTable(new Table({
			name: "checkpoints",
			columns: [
				{
					name: "thread_id",
					type: "varchar",
					length: "64",
					isPrimary: true
				},
				{
					name: "namespace",
					type: "varchar",
					length: "128",
					isPrimary: true
				},
				{
					name: "checkpoint_id",
					type: "varchar",
					length: "64",
					isPrimary: true
				},
				{
					name: "parent_id",
					type: "varchar",
					length: "64",
					isNullable: true
				},
				{
					name: "type",
					type: "varchar",
					length: "16"
				},
				{
					name: "data",
					type: "text"
				},
				{
					name: "metadata_type",
					type: "varchar",
					length: "16"
				},
				{
					name: "metadata",
					type: "text"
				}
			]
		}));
		await queryRunner.createTable(new Table({
			name: "checkpoint_writes",
			columns: [
				{
					name: "thread_id",
					type: "varchar",
					length: "64",
					isPrimary: true
				},
				{
					name: "namespace",
					type: "varchar",
					length: "128",
					isPrimary: true
				},
				{
					name: "checkpoint_id",
					type: "varchar",
					length: "64",
					isPrimary: true
				},
				{
					name: "task_id",
					type: "varchar",
					length: "64",
					isPrimary: true
				},
				{
					name: "write_index",
					type: "integer",
					isPrimary: true
				},
				{
					name: "task_path",
					type: "varchar",
					length: "255"
				},
				{
					name: "channel",
					type: "varchar",
					length: "128"
				},
				{
					name: "type",
					type: "varchar",
					length: "16"
				},
				{
					name: "value",
					type: "text"
				}
			]
		}));
	}
	async down(queryRunner) {
		await queryRunner.dropTable("checkpoint_writes");
		await queryRunner.dropTable("checkpoints");
	}
};

export { Checkpoints1767225600500 };