import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { xn as EventEmitter2 } from "../../../chunks/packages-CEiAl99H.js";
import { readSettings } from "../../../config/settings.js";
import { AuditService } from "../../audit/audit.service.js";
import { ConversationsService } from "../../conversations/conversations.service.js";
import { conversationRows } from "../../conversations/testing/conversation-rows.js";
import { ConversationViews } from "../../conversations/views/conversation-views.js";
import { Policy } from "../../policy/policy.js";
import { PauseService } from "../../system/pause/pause.service.js";
import { TurnPauseRepository } from "../../system/pause/turn-pause.repository.js";
import { VerificationService } from "../../verification/verification.service.js";
import { ChatService } from "../chat.service.js";
import { ConversationWakes } from "../live/conversation-wakes.js";
import { RunControlService } from "../run-control.service.js";
import { LiveRuns } from "../runs/live-runs.js";
import { RunExecutor } from "../runs/run-executor.js";
import { RunFinisher } from "../runs/run-finisher.js";
import { RunScheduler } from "../runs/run-scheduler.js";
import { RunStream } from "../runs/run-stream.js";
import { Idempotency } from "../turns/idempotency.js";
import { TurnAnswerer } from "../turns/turn-answerer.js";
import { TurnIntake } from "../turns/turn-intake.js";
import { TurnSecrets } from "../turns/turn-secrets.js";
import { randomUUID } from "node:crypto";

// dist/modules/chat/testing/chat-over.js
/** Verification is of no matter to the order of runs: nobody is proven. */ const NOBODY = { customersProvenIn: async () => /* @__PURE__ */ new Map() };
/**
* Wires a process. It does not look after its queue by itself until `scheduler.onApplicationBootstrap()`.
*
* @param rows the rows of an earlier process on the same database: its key opens what is sealed there.
*/ function chatOver(dataSource, runner, rows = conversationRows(dataSource)) {
	const verification = Object.assign(Object.create(VerificationService.prototype), NOBODY);
	const live = new LiveRuns();
	const secrets = new TurnSecrets();
	const finisher = new RunFinisher(rows.turns, rows.runs, rows.events, rows.messages, new EventEmitter2());
	const answerer = new TurnAnswerer(runner, rows.messages, rows.window, secrets);
	const executor = new RunExecutor(live, answerer, finisher, rows.conversations, rows.events, rows.runs, runner);
	const scheduler = new RunScheduler(rows.runs, executor, finisher, live, settingsFor(dataSource));
	const views = new ConversationViews(rows.overviews, rows.runs, verification);
	const events = new EventEmitter2();
	const conversations = new ConversationsService(rows.conversations, rows.runs, views, verification, new Policy(), events);
	const idempotency = new Idempotency(rows.keys);
	const intake = new TurnIntake(rows.turns, rows.runs, idempotency, secrets, scheduler, pauseOver(dataSource), rows.conversations, new ConversationWakes());
	return {
		rows,
		live,
		scheduler,
		conversations,
		chat: new ChatService(conversations, rows.messages, rows.runs, intake, idempotency),
		control: new RunControlService(conversations, rows.messages, rows.runs, live, scheduler, verification),
		stream: new RunStream(live, rows.runs, rows.events, rows.messages)
	};
}
/** The kill switch without the audit trail, which no case here sets. */ function pauseOver(dataSource) {
	const audit = Object.assign(Object.create(AuditService.prototype), { record: async () => void 0 });
	return new PauseService(new TurnPauseRepository(dataSource), audit);
}
const KEYS = {
	SECRET_KEY: randomUUID(),
	ENCRYPTION_KEY: randomUUID()
};
function settingsFor(dataSource) {
	const url = dataSource.options.type === "postgres" ? "postgres://localhost/any" : "sqlite:///any.db";
	return readSettings({
		DATABASE_URL: url,
		...KEYS
	}, "/");
}

export { chatOver };