import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Cipher } from "../../../common/encryption/cipher.js";
import { ConversationOverviewsRepository } from "../conversation-overviews.repository.js";
import { ConversationTitles } from "../conversation-titles.js";
import { ConversationsRepository } from "../conversations.repository.js";
import { MessageSeal } from "../message-seal.js";
import { MessagesRepository } from "../messages.repository.js";
import { IdempotencyKeysRepository } from "../runs/idempotency-keys.repository.js";
import { RunEventsRepository } from "../runs/run-events.repository.js";
import { RunSeal } from "../runs/run-seal.js";
import { RunsRepository } from "../runs/runs.repository.js";
import { TurnsRepository } from "../runs/turns.repository.js";
import { WordIndex } from "../search/word-index.js";
import { ConversationExporter } from "../transfer/conversation-exporter.js";
import { ConversationImporter } from "../transfer/conversation-importer.js";
import { ImportWriter } from "../transfer/import-writer.repository.js";
import { ConversationWindow } from "../window/conversation-window.js";
import { createSecretKey, randomBytes, randomUUID } from "node:crypto";

// dist/modules/conversations/testing/conversation-rows.js
/** Wires the repositories over a database, with a key made up for the occasion. */ function conversationRows(dataSource) {
	const cipher = testCipher();
	const words = new WordIndex(dataSource, cipher);
	const seal = new MessageSeal(cipher);
	const runSeal = new RunSeal(cipher);
	const titles = new ConversationTitles(cipher);
	const conversations = new ConversationsRepository(dataSource, titles, words);
	const writer = new ImportWriter(dataSource, titles, seal, words);
	const messages = new MessagesRepository(dataSource, seal);
	const events = new RunEventsRepository(dataSource, cipher);
	const keys = new IdempotencyKeysRepository(dataSource, cipher);
	return {
		conversations,
		overviews: new ConversationOverviewsRepository(dataSource, seal),
		messages,
		turns: new TurnsRepository(dataSource, conversations, seal, runSeal, events, keys, words),
		runs: new RunsRepository(dataSource, runSeal),
		events,
		keys,
		window: new ConversationWindow(messages),
		exporter: new ConversationExporter(messages),
		writer,
		importer: new ConversationImporter(writer, conversations)
	};
}
/** A cipher with a key nobody else has. */ function testCipher() {
	const signing = createSecretKey(randomBytes(32));
	return new Cipher({
		signing,
		encryption: {
			id: "testtest",
			secret: randomBytes(32)
		},
		previousEncryption: null
	});
}
/** A signed-in customer account linked to nobody. */ function testCaller(userId, changes = {}) {
	return {
		userId,
		role: "customer",
		customerId: null,
		scopes: [],
		via: "session",
		sessionId: "session",
		...changes
	};
}
/** A conversation of a user, whose thread id is made up. */ async function startConversation(rows, userId, title = "") {
	const conversation = await rows.conversations.insert(userId, `thread_${randomUUID()}`, title);
	if (conversation === null) throw new Error("The thread id is taken.");
	return conversation;
}
/** A question as the chat would store it. */ function newTurn(conversation, content, changes = {}) {
	return {
		runId: randomUUID(),
		conversationId: conversation.id,
		userId: conversation.userId,
		question: {
			kind: "new",
			content,
			after: "newest"
		},
		request: {
			caller: testCaller(conversation.userId),
			claimedCustomer: null,
			mode: null,
			language: null,
			holdsSecret: false
		},
		answers: null,
		key: null,
		isForStaff: false,
		title: null,
		unfinishedPerUser: 10,
		...changes
	};
}
/** A complete answer without facts. */ function finishedTurn(content, changes = {}) {
	return {
		status: "complete",
		isWaiting: false,
		interrupt: null,
		content,
		agentType: "music_agent",
		facts: {
			status: "success",
			degradedReason: null,
			agents: ["music_agent"],
			model: null,
			llmCalls: 0,
			latencyMs: 3,
			firstFactMs: 1,
			firstTokenMs: 2,
			tokens: null
		},
		turn: {
			requests: [],
			evidence: []
		},
		events: [],
		said: "",
		...changes
	};
}
/** Stores a question, claims its run and finishes it with an answer. */ async function answeredTurn(rows, conversation, said, answer, changes = {}) {
	const turn = newTurn(conversation, said, changes);
	await rows.turns.store(turn);
	const run = await claimRun(rows, turn.runId);
	await rows.turns.finish(run, finishedTurn(answer, { said }));
	return run;
}
/** Claims runs until it has the wanted one; those that other tests of the file left queued come first. */ async function claimRun(rows, runId) {
	for (;;) {
		const run = await rows.runs.claimNext("spec", 2);
		if (run === null) throw new Error("No run can start.");
		if (run.id === runId) return run;
	}
}

export { answeredTurn, conversationRows, finishedTurn, newTurn, startConversation, testCaller, testCipher };