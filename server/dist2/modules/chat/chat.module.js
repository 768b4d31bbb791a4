import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Qn as init_module_decorator, Sn as init_common, Zn as Module } from "../../chunks/packages-CEiAl99H.js";
import { ConversationsModule } from "../conversations/conversations.module.js";
import { PauseModule } from "../system/pause/pause.module.js";
import { VerificationModule } from "../verification/verification.module.js";
import { ChatController } from "./chat.controller.js";
import { ChatListener } from "./chat.listener.js";
import { ChatService } from "./chat.service.js";
import { ContinuationsController } from "./continuations/continuations.controller.js";
import { ContinuationsService } from "./continuations/continuations.service.js";
import { ConversationNews } from "./live/conversation-news.js";
import { ConversationWakes } from "./live/conversation-wakes.js";
import { ResumeService } from "./resume.service.js";
import { RunControlService } from "./run-control.service.js";
import { LiveRuns } from "./runs/live-runs.js";
import { PauseWatch } from "./runs/pause-watch.js";
import { RunExecutor } from "./runs/run-executor.js";
import { RunFinisher } from "./runs/run-finisher.js";
import { ConversationRetention } from "./runs/conversation-retention.js";
import { RunRetention } from "./runs/run-retention.js";
import { RunScheduler } from "./runs/run-scheduler.js";
import { RunStream } from "./runs/run-stream.js";
import { ChatSocketController } from "./sockets/chat-socket.controller.js";
import { ChatSockets } from "./sockets/chat-sockets.js";
import { SocketDoor } from "./sockets/socket-door.js";
import { SocketLimits } from "./sockets/socket-limits.js";
import { SocketTalk } from "./sockets/socket-talk.js";
import { SocketUpgrades } from "./sockets/socket-upgrades.js";
import { EventStreams } from "./streams/event-streams.js";
import { JoinService } from "./streams/join.service.js";
import { StreamShutdown } from "./streams/stream-shutdown.js";
import { TurnReplies } from "./streams/turn-replies.js";
import { Idempotency } from "./turns/idempotency.js";
import { TurnAnswerer } from "./turns/turn-answerer.js";
import { TurnIntake } from "./turns/turn-intake.js";
import { TurnSecrets } from "./turns/turn-secrets.js";

// dist/modules/chat/chat.module.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var ChatModule = class {};
ChatModule = _ts_decorate([Module({
	imports: [
		ConversationsModule,
		PauseModule,
		VerificationModule
	],
	controllers: [
		ChatController,
		ContinuationsController,
		ChatSocketController
	],
	providers: [
		ChatService,
		ChatListener,
		ContinuationsService,
		ResumeService,
		RunControlService,
		ConversationNews,
		ConversationWakes,
		ChatSockets,
		SocketDoor,
		SocketLimits,
		SocketTalk,
		SocketUpgrades,
		LiveRuns,
		PauseWatch,
		RunExecutor,
		RunFinisher,
		RunRetention,
		ConversationRetention,
		RunScheduler,
		RunStream,
		EventStreams,
		JoinService,
		StreamShutdown,
		TurnReplies,
		Idempotency,
		TurnAnswerer,
		TurnIntake,
		TurnSecrets
	],
	exports: [
		ChatService,
		ConversationWakes,
		EventStreams,
		RunControlService,
		RunStream,
		TurnIntake
	]
})], ChatModule);

export { ChatModule };