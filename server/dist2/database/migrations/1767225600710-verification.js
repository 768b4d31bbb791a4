import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { mt as Table } from "../../chunks/packages-CEiAl99H.js";

// dist/database/migrations/1767225600710-verification.js
/** Claims of identity with their codes, and the proofs they lead to. */ var Verification1767225600710 = class {
	async up(queryRunner) {
		await queryRunner.createTable(attempts());
		await queryRunner.createTable(proofs());
	}
	async down(queryRunner) {
		await queryRunner.dropTable("proofs");
		await queryRunner.dropTable("verification_attempts");
	}
};
const id = {
	name: "id",
	type: "integer",
	isPrimary: true,
	isGenerated: true,
	generationStrategy: "increment"
};
function attempts() {
	return new Table({
		name: "verification_attempts",
		columns: [
			id,
			{
				name: "conversation_id",
				type: "integer"
			},
			{
				name: "user_id",
				type: "integer"
			},
			{
				name: "identifier_hash",
				type: "varchar",
				length: "64"
			},
			{
				name: "subject_hash",
				type: "varchar",
				length: "64"
			},
			{
				name: "address_hash",
				type: "varchar",
				length: "64",
				isNullable: true
			},
			{
				name: "customer_sealed",
				type: "text"
			},
			{
				name: "code_hash",
				type: "varchar",
				length: "64"
			},
			{
				name: "sent_at",
				type: "varchar",
				length: "24"
			},
			{
				name: "expires_at",
				type: "varchar",
				length: "24"
			},
			{
				name: "tries",
				type: "integer"
			},
			{
				name: "used_at",
				type: "varchar",
				length: "24",
				isNullable: true
			},
			{
				name: "closed_at",
				type: "varchar",
				length: "24",
				isNullable: true
			}
		],
		indices: [
			{
				name: "verification_attempts_conversation",
				columnNames: ["conversation_id", "user_id"]
			},
			{
				name: "verification_attempts_user",
				columnNames: ["user_id", "sent_at"]
			},
			{
				name: "verification_attempts_identifier",
				columnNames: ["identifier_hash", "sent_at"]
			},
			{
				name: "verification_attempts_subject",
				columnNames: ["subject_hash", "sent_at"]
			},
			{
				name: "verification_attempts_address",
				columnNames: ["address_hash", "sent_at"]
			}
		]
	});
}
function proofs() {
	return new Table({
		name: "proofs",
		columns: [
			id,
			{
				name: "conversation_id",
				type: "integer"
			},
			{
				name: "user_id",
				type: "integer"
			},
			{
				name: "customer_sealed",
				type: "text"
			},
			{
				name: "method",
				type: "varchar",
				length: "20"
			},
			{
				name: "session_id",
				type: "varchar",
				length: "64",
				isNullable: true
			},
			{
				name: "created_at",
				type: "varchar",
				length: "24"
			},
			{
				name: "last_used_at",
				type: "varchar",
				length: "24"
			}
		],
		indices: [{
			name: "proofs_conversation",
			columnNames: ["conversation_id", "user_id"],
			isUnique: true
		}, {
			name: "proofs_session",
			columnNames: ["session_id"]
		}]
	});
}

export { Verification1767225600710 };