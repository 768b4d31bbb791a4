import { toMessageDto } from '../../conversations/dto/message.dto.js';
import type { MessageRecord } from '../../conversations/message.record.js';
import type { NumberedEvent } from '../../conversations/runs/run-events.repository.js';
import type { RunRecord, RunStatus } from '../../conversations/runs/run.record.js';
import { endNumber, errorNumber, messageEndNumber } from '../events/event-number.js';
import type { WireEvent } from '../events/wire-event.js';

/** The word of the interface for how a run ended: one that a stop of the server cut has failed, for now. */
export function toWireStatus(status: RunStatus): 'complete' | 'interrupted' | 'stopped' | 'failed' {
  return status === 'complete' || status === 'interrupted' || status === 'stopped' ? status : 'failed';
}

/** The event every run begins with. */
export function startEvent(run: RunRecord, threadId: string): WireEvent {
  const { id, userMessageId, answerMessageId } = run;
  const data = { run_id: id, thread_id: threadId, user_message_id: userMessageId, message_id: answerMessageId };
  return { name: 'run-start', data };
}

/** The events every finished run ends with, made from its row and its message, so that they need not be kept. */
export function endEvents(run: RunRecord, status: RunStatus, message: MessageRecord): NumberedEvent[] {
  const wireStatus = toWireStatus(status);
  const events: [number, WireEvent][] = [
    [messageEndNumber(run), { name: 'message-end', data: { message: toMessageDto(message) } }],
    [endNumber(run), { name: 'run-end', data: { status: wireStatus } }],
  ];
  if (wireStatus === 'failed') events.unshift([errorNumber(run), { name: 'run-error', data: problemOf(status) }]);
  return events.map(([number, { name, data }]) => ({ number, name, data: JSON.stringify(data) }));
}

function problemOf(status: RunStatus): object {
  return status === 'cut'
    ? { code: 'RUN.CUT', detail: 'The server stopped while it answered. The answer can be finished.' }
    : { code: 'RUN.FAILED', detail: 'Something went wrong while answering.' };
}
