import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/database/migrations/1767225604100-imported-conversations.js
/** Which conversations came out of a file: what they hold was not said here. */ var ImportedConversations1767225604100 = class {
	async up(queryRunner) {
		await queryRunner.query("ALTER TABLE conversations ADD COLUMN imported_at varchar(24)");
	}
	async down(queryRunner) {
		await queryRunner.query("ALTER TABLE conversations DROP COLUMN imported_at");
	}
};

export { ImportedConversations1767225604100 };