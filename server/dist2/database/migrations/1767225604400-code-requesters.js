import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ht as TableColumn } from "../../chunks/packages-CEiAl99H.js";

// dist/database/migrations/1767225604400-code-requesters.js
/** Who asked for a sign-in code, so that strangers cannot use up somebody's codes. */ var CodeRequesters1767225604400 = class {
	async up(queryRunner) {
		await queryRunner.addColumn("sign_in_codes", new TableColumn({
			name: "requester_hash",
			type: "varchar",
			length: "64",
			default: "''"
		}));
	}
	async down(queryRunner) {
		await queryRunner.dropColumn("sign_in_codes", "requester_hash");
	}
};

export { CodeRequesters1767225604400 };