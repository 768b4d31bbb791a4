import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/database/migrations/1767225604200-staff-desk.js
/** What people on the staff need to work: who answers a conversation, and who looks after a request. */ var StaffDesk1767225604200 = class {
	async up(queryRunner) {
		await queryRunner.query("ALTER TABLE conversations ADD COLUMN taken_over_by_id integer");
		await queryRunner.query("ALTER TABLE support_requests ADD COLUMN assignee_id integer");
		await queryRunner.query("ALTER TABLE support_requests ADD COLUMN note_sealed text");
		await queryRunner.query("CREATE INDEX support_requests_status ON support_requests (status, id)");
	}
	async down(queryRunner) {
		await queryRunner.query("DROP INDEX support_requests_status");
		await queryRunner.query("ALTER TABLE support_requests DROP COLUMN note_sealed");
		await queryRunner.query("ALTER TABLE support_requests DROP COLUMN assignee_id");
		await queryRunner.query("ALTER TABLE conversations DROP COLUMN taken_over_by_id");
	}
};

export { StaffDesk1767225604200 };