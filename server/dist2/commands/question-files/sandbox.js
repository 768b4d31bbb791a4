import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";

// dist/commands/question-files/sandbox.js
/**
* The same store and models with a database, keys and outbox of their own in a temporary folder: no claim in a question
* mails anybody, no request reaches the staff, nothing is learned.
*/ async function openSandbox(settings) {
	const folder = await mkdtemp(join(tmpdir(), "counterpoint-questions-"));
	const password = () => randomBytes(18).toString("base64url");
	return {
		settings: {
			...settings,
			DATA_DIR: folder,
			DATABASE: {
				kind: "sqlite",
				file: join(folder, "counterpoint.db")
			},
			ENCRYPTION_KEY: void 0,
			ENCRYPTION_KEY_PREVIOUS: void 0,
			SECRET_KEY: void 0,
			REDIS_URL: void 0,
			EMAIL_HOST: void 0,
			ADMIN_PASSWORD: password(),
			DEMO_PASSWORD: password()
		},
		remove: () => rm(folder, {
			recursive: true,
			force: true
		})
	};
}

export { openSandbox };