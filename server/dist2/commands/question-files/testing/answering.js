import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { readSettings } from "../../../config/settings.js";
import { TurnRunner } from "../../../modules/agents/graph/turn.contract.js";
import { openApplication } from "../../application.js";
import { openSandbox } from "../sandbox.js";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";

// dist/commands/question-files/testing/answering.js
/** Ids from here on belong to no stored account or conversation. */ const FIRST_ID = 2e9;
/** The whole way from a message to an answer, without a model, on one store; nothing is kept. */ var Answering = class Answering {
	constructor(application, runner, sandbox) {
		this.application = application;
		this.runner = runner;
		this.sandbox = sandbox;
		this.asked = 0;
	}
	/** @param storeFile absolute path of a SQLite store. */ static async open(storeFile) {
		const folder = await mkdtemp(join(tmpdir(), "counterpoint-answering-"));
		const environment = {
			STORE_DATABASE_URL: `sqlite:///${storeFile}`,
			LLM_PROVIDER: "none",
			DATA_DIR: folder
		};
		const sandbox = await openSandbox(readSettings(environment, folder));
		const application = await openApplication(sandbox.settings);
		return new Answering(application, application.get(TurnRunner, { strict: false }), sandbox);
	}
	/** One message of an account of its own, after the given earlier turns. */ async ask(message, { customerId = null, window = [] } = {}) {
		return this.converse(customerId)(message, window);
	}
	/** Asks message after message as one account in one conversation. */ converse(customerId) {
		this.asked += 1;
		const id = FIRST_ID + this.asked;
		return (message, window) => this.turn(id, customerId, message, window);
	}
	turn(id, customerId, message, window) {
		return this.runner.run({
			runId: randomUUID(),
			conversationId: id,
			message,
			caller: {
				userId: id,
				role: "customer",
				customerId,
				scopes: [],
				via: "session",
				sessionId: null
			},
			window,
			claim: null,
			mode: null,
			language: null,
			signal: new AbortController().signal,
			emit: () => void 0
		});
	}
	async close() {
		await this.application.close();
		await this.sandbox.remove();
	}
};

export { Answering };