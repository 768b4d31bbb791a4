import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { mt as Table } from "../../chunks/packages-CEiAl99H.js";

// dist/database/migrations/1767225603000-conversations.js
/** Conversations, the tree of their messages, and the keyed words by which they are searched. */ var Conversations1767225603000 = class {
	async up(queryRunner) {
		await queryRunner.createTable(conversations());
		await queryRunner.createTable(messages());
		await queryRunner.createTable(words());
	}
	async down(queryRunner) {
		await queryRunner.dropTable("conversation_words");
		await queryRunner.dropTable("messages");
		await queryRunner.dropTable("conversations");
	}
};
function conversations() {
	return new Table({
		name: "conversations",
		columns: [
			{
				name: "id",
				type: "integer",
				isPrimary: true,
				isGenerated: true,
				generationStrategy: "increment"
			},
			{
				name: "thread_id",
				type: "varchar",
				length: "64"
			},
			{
				name: "user_id",
				type: "integer"
			},
			{
				name: "title",
				type: "text"
			},
			{
				name: "is_archived",
				type: "boolean"
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
			name: "conversations_thread",
			columnNames: ["thread_id"],
			isUnique: true
		}, {
			name: "conversations_owner",
			columnNames: ["user_id", "created_at"]
		}]
	});
}
function messages() {
	return new Table({
		name: "messages",
		columns: [
			{
				name: "id",
				type: "integer",
				isPrimary: true,
				isGenerated: true,
				generationStrategy: "increment"
			},
			{
				name: "conversation_id",
				type: "integer"
			},
			{
				name: "parent_id",
				type: "integer",
				isNullable: true
			},
			{
				name: "run_id",
				type: "varchar",
				length: "36",
				isNullable: true
			},
			{
				name: "sender",
				type: "varchar",
				length: "10"
			},
			{
				name: "content",
				type: "text"
			},
			{
				name: "agent_type",
				type: "varchar",
				length: "64",
				isNullable: true
			},
			{
				name: "is_pending",
				type: "boolean"
			},
			{
				name: "reaction",
				type: "varchar",
				length: "12",
				isNullable: true
			},
			{
				name: "reaction_comment",
				type: "text",
				isNullable: true
			},
			{
				name: "metadata",
				type: "text",
				isNullable: true
			},
			{
				name: "turn",
				type: "text",
				isNullable: true
			},
			{
				name: "created_at",
				type: "varchar",
				length: "24"
			}
		],
		foreignKeys: [conversationKey()],
		indices: [
			{
				name: "messages_conversation",
				columnNames: ["conversation_id", "id"]
			},
			{
				name: "messages_parent",
				columnNames: ["parent_id"]
			},
			{
				name: "messages_run",
				columnNames: ["run_id"]
			}
		]
	});
}
function words() {
	return new Table({
		name: "conversation_words",
		columns: [
			{
				name: "conversation_id",
				type: "integer",
				isPrimary: true
			},
			{
				name: "word",
				type: "varchar",
				length: "22",
				isPrimary: true
			},
			{
				name: "source",
				type: "integer",
				isPrimary: true
			}
		],
		foreignKeys: [conversationKey()],
		indices: [{
			name: "conversation_words_word",
			columnNames: ["word", "conversation_id"]
		}]
	});
}
function conversationKey() {
	return {
		columnNames: ["conversation_id"],
		referencedTableName: "conversations",
		referencedColumnNames: ["id"],
		onDelete: "CASCADE"
	};
}

export { Conversations1767225603000 };