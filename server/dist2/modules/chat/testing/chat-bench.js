import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { openDatabaseOf } from "../../../database/testing-kinds.js";
import { testCaller } from "../../conversations/testing/conversation-rows.js";
import { chatOver } from "./chat-over.js";
import { FakeTurnRunner } from "./fake-turn-runner.js";

// dist/modules/chat/testing/chat-bench.js
const OPTIONS = {
	claimedCustomer: null,
	mode: null,
	language: null
};
/** Milliseconds for a case with many turns on a busy machine. */ const PATIENCE = 3e4;
/** A reader who stays to the end. */ const NEVER = new AbortController().signal;
const LONG_AGO = "2001-01-01T00:00:00.000Z";
const EVENTS_PER_ANSWER = 1e7;
/** Chats over one database for a file of specs: for each case a person and a process of its own. */ var ChatBench = class ChatBench {
	constructor(database) {
		this.database = database;
		this.runner = new FakeTurnRunner();
		this.caller = testCaller(1);
		this.abandoned = [];
		this.send = (message, more = {}, key) => this.server.chat.send(this.caller, {
			message,
			options: OPTIONS,
			...more
		}, key);
		this.reply = (threadId, message) => this.server.chat.reply(this.caller, threadId, message, OPTIONS, void 0);
		/** Waits for the end of a turn. */ this.finished = async (turn) => {
			const run = await this.server.stream.whenFinished(turn.run.id, NEVER);
			const { conversationId, answerMessageId } = turn.run;
			return {
				run,
				message: await this.server.rows.messages.findOneInConversation(conversationId, answerMessageId)
			};
		};
		/** The events of a turn behind the one with the given id, all of them or the first `until`. */ this.hear = async (turn, lastId = 0, until = Infinity) => {
			const after = lastId === 0 ? -1 : lastId % EVENTS_PER_ANSWER;
			const heard = [];
			for await (const event of this.server.stream.follow(turn.run, turn.threadId, after, NEVER)) {
				heard.push(event);
				if (heard.length >= until) break;
			}
			return heard;
		};
		this.server = chatOver(database.dataSource, this.runner);
	}
	static async open(kind) {
		return new ChatBench(await openDatabaseOf(kind));
	}
	get dataSource() {
		return this.database.dataSource;
	}
	begin() {
		this.runner = new FakeTurnRunner();
		this.server = chatOver(this.dataSource, this.runner);
		this.caller = testCaller(this.caller.userId + 1);
	}
	async end() {
		for (const process of this.abandoned.splice(0)) {
			process.live.all().forEach((live) => process.live.close(live));
			await process.scheduler.stop(0);
		}
		await this.server.scheduler.stop();
		await this.dataSource.query("DELETE FROM conversations");
	}
	async close() {
		await this.database.close();
	}
	/** Leaves the process as a kill would, with its runs in its hands, and starts another on the same database. */ async killAndRestart(runner = this.runner) {
		this.abandoned.push(this.server);
		await this.dataSource.query(`UPDATE runs SET heartbeat_at = '${LONG_AGO}' WHERE status = 'running'`);
		this.runner = runner;
		this.server = chatOver(this.dataSource, runner, this.server.rows);
		await this.server.scheduler.onApplicationBootstrap();
	}
};

export { ChatBench, NEVER, OPTIONS, PATIENCE };