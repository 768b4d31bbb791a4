import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { toMessageDto } from "../../conversations/dto/message.dto.js";
import { endNumber, errorNumber, messageEndNumber } from "../events/event-number.js";

// dist/modules/chat/runs/run-ending.js
/** The word of the interface for how a run ended: one that a stop of the server cut has failed, for now. */ function toWireStatus(status) {
	return status === "complete" || status === "interrupted" || status === "stopped" ? status : "failed";
}
/** The event every run begins with. */ function startEvent(run, threadId) {
	const { id, userMessageId, answerMessageId } = run;
	return {
		name: "run-start",
		data: {
			run_id: id,
			thread_id: threadId,
			user_message_id: userMessageId,
			message_id: answerMessageId
		}
	};
}
/** The events every finished run ends with, made from its row and its message, so that they need not be kept. */ function endEvents(run, status, message) {
	const wireStatus = toWireStatus(status);
	const events = [[messageEndNumber(run), {
		name: "message-end",
		data: { message: toMessageDto(message) }
	}], [endNumber(run), {
		name: "run-end",
		data: { status: wireStatus }
	}]];
	if (wireStatus === "failed") events.unshift([errorNumber(run), {
		name: "run-error",
		data: problemOf(status)
	}]);
	return events.map(([number, { name, data }]) => ({
		number,
		name,
		data: JSON.stringify(data)
	}));
}
function problemOf(status) {
	return status === "cut" ? {
		code: "RUN.CUT",
		detail: "The server stopped while it answered. The answer can be finished."
	} : {
		code: "RUN.FAILED",
		detail: "Something went wrong while answering."
	};
}

export { endEvents, startEvent, toWireStatus };