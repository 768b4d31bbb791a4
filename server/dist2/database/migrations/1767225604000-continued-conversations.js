import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/database/migrations/1767225604000-continued-conversations.js
/**
* Where a conversation goes on next. A plain `ALTER TABLE`, because SQLite would otherwise copy the table and drop the
* old one, and the messages that hang on its rows with it.
*/ var ContinuedConversations1767225604000 = class {
	async up(queryRunner) {
		await queryRunner.query("ALTER TABLE conversations ADD COLUMN continues_after_id integer");
	}
	async down(queryRunner) {
		await queryRunner.query("ALTER TABLE conversations DROP COLUMN continues_after_id");
	}
};

export { ContinuedConversations1767225604000 };