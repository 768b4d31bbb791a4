import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { gt as TableIndex, ht as TableColumn, mt as Table } from "../../chunks/packages-CEiAl99H.js";

// dist/database/migrations/1767225603200-counted-claims.js
const ATTEMPTS = "verification_attempts";
/** Claims for the limits to count, apart from the attempts, which go with their conversation and account. */ var CountedClaims1767225603200 = class {
	async up(queryRunner) {
		await queryRunner.createTable(countedClaims());
		for (const { name } of indexesOfAttempts()) await queryRunner.dropIndex(ATTEMPTS, name);
		await queryRunner.dropColumn(ATTEMPTS, "address_hash");
	}
	async down(queryRunner) {
		await queryRunner.addColumn(ATTEMPTS, new TableColumn({
			name: "address_hash",
			type: "varchar",
			length: "64",
			isNullable: true
		}));
		for (const index of indexesOfAttempts()) await queryRunner.createIndex(ATTEMPTS, new TableIndex(index));
		await queryRunner.dropTable("counted_claims");
	}
};
function countedClaims() {
	return new Table({
		name: "counted_claims",
		columns: [
			{
				name: "id",
				type: "integer",
				isPrimary: true,
				isGenerated: true,
				generationStrategy: "increment"
			},
			{
				name: "user_hash",
				type: "varchar",
				length: "64"
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
				name: "claimed_at",
				type: "varchar",
				length: "24"
			}
		],
		indices: [
			{
				name: "counted_claims_user",
				columnNames: ["user_hash", "claimed_at"]
			},
			{
				name: "counted_claims_identifier",
				columnNames: ["identifier_hash", "claimed_at"]
			},
			{
				name: "counted_claims_subject",
				columnNames: ["subject_hash", "claimed_at"]
			},
			{
				name: "counted_claims_address",
				columnNames: ["address_hash", "claimed_at"]
			},
			{
				name: "counted_claims_time",
				columnNames: ["claimed_at"]
			}
		]
	});
}
/** The indexes of attempts that only the limits used. */ function indexesOfAttempts() {
	return [
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
	];
}

export { CountedClaims1767225603200 };