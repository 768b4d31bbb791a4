import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { mt as Table } from "../../chunks/packages-CEiAl99H.js";

// dist/database/migrations/1767225603100-runs.js
/** Turns as the server owns them, what they told, and the keys under which clients sent them. */ var Runs1767225603100 = class {
	async up(queryRunner) {
		await queryRunner.createTable(runs());
		await queryRunner.createTable(runEvents());
		await queryRunner.createTable(idempotencyKeys());
	}
	async down(queryRunner) {
		await queryRunner.dropTable("idempotency_keys");
		await queryRunner.dropTable("run_events");
		await queryRunner.dropTable("runs");
	}
};
function runs() {
	return new Table({
		name: "runs",
		columns: [
			{
				name: "id",
				type: "varchar",
				length: "36",
				isPrimary: true
			},
			{
				name: "conversation_id",
				type: "integer"
			},
			{
				name: "user_id",
				type: "integer"
			},
			{
				name: "user_message_id",
				type: "integer"
			},
			{
				name: "answer_message_id",
				type: "integer"
			},
			{
				name: "status",
				type: "varchar",
				length: "12"
			},
			{
				name: "is_waiting",
				type: "boolean"
			},
			{
				name: "wait_id",
				type: "varchar",
				length: "36"
			},
			{
				name: "answers_run_id",
				type: "varchar",
				length: "36",
				isNullable: true
			},
			{
				name: "epoch",
				type: "integer"
			},
			{
				name: "holder",
				type: "varchar",
				length: "36",
				isNullable: true
			},
			{
				name: "heartbeat_at",
				type: "varchar",
				length: "24",
				isNullable: true
			},
			{
				name: "stop_requested",
				type: "boolean"
			},
			{
				name: "request",
				type: "text"
			},
			{
				name: "interrupt",
				type: "text",
				isNullable: true
			},
			{
				name: "created_at",
				type: "varchar",
				length: "24"
			},
			{
				name: "finished_at",
				type: "varchar",
				length: "24",
				isNullable: true
			}
		],
		foreignKeys: [
			cascade("conversation_id", "conversations"),
			cascade("user_message_id", "messages"),
			cascade("answer_message_id", "messages")
		],
		indices: [
			{
				name: "runs_conversation",
				columnNames: ["conversation_id", "answer_message_id"]
			},
			{
				name: "runs_status",
				columnNames: ["status", "answer_message_id"]
			},
			{
				name: "runs_user_message",
				columnNames: ["user_message_id"]
			},
			{
				name: "runs_answer_message",
				columnNames: ["answer_message_id"],
				isUnique: true
			}
		]
	});
}
function runEvents() {
	return new Table({
		name: "run_events",
		columns: [
			{
				name: "run_id",
				type: "varchar",
				length: "36",
				isPrimary: true
			},
			{
				name: "number",
				type: "integer",
				isPrimary: true
			},
			{
				name: "name",
				type: "varchar",
				length: "24"
			},
			{
				name: "data",
				type: "text"
			}
		],
		foreignKeys: [cascade("run_id", "runs")]
	});
}
function idempotencyKeys() {
	return new Table({
		name: "idempotency_keys",
		columns: [
			{
				name: "user_id",
				type: "integer",
				isPrimary: true
			},
			{
				name: "key_hash",
				type: "varchar",
				length: "64",
				isPrimary: true
			},
			{
				name: "body_hash",
				type: "varchar",
				length: "64"
			},
			{
				name: "run_id",
				type: "varchar",
				length: "36"
			},
			{
				name: "created_at",
				type: "varchar",
				length: "24"
			}
		],
		foreignKeys: [cascade("run_id", "runs")],
		indices: [{
			name: "idempotency_keys_age",
			columnNames: ["created_at"]
		}, {
			name: "idempotency_keys_run",
			columnNames: ["run_id"]
		}]
	});
}
function cascade(column, table) {
	return {
		columnNames: [column],
		referencedTableName: table,
		referencedColumnNames: ["id"],
		onDelete: "CASCADE"
	};
}

export { Runs1767225603100 };