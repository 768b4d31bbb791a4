import type { TurnOutcome } from '../../agents/graph/turn.contract.js';
import type { AnswerFacts, AnswerStatus, StoredEvidence } from '../../conversations/message.record.js';
import type { FinishedTurn } from '../../conversations/runs/turn.record.js';
import type { Evidence } from '../../tools/evidence.js';

/** What is kept of an outcome, without the events and the question, which the caller adds. */
export type KeptOutcome = Omit<FinishedTurn, 'events' | 'said'>;

/** Translates an outcome of the agents into what is stored. */
export function toKeptOutcome(outcome: TurnOutcome, latencyMs: number): KeptOutcome {
  return {
    status: outcome.status,
    isWaiting: outcome.interrupt !== null && outcome.status === 'interrupted',
    interrupt: outcome.interrupt,
    content: outcome.content,
    agentType: outcome.agentType,
    facts: factsOf(outcome, latencyMs),
    turn: { requests: [...outcome.requests], evidence: outcome.evidence.map(toStoredEvidence) },
  };
}

/** An answer that ended before the agents had an outcome; `content` is what was said until then. */
export function toBrokenOutcome(status: 'failed' | 'stopped' | 'cut', content: string, latencyMs: number): KeptOutcome {
  const answerStatus = status === 'cut' ? 'interrupted' : status;
  return {
    status,
    isWaiting: false,
    interrupt: null,
    content,
    agentType: 'supervisor',
    facts: { ...NOTHING_MEASURED, status: answerStatus, latencyMs },
    turn: { requests: [], evidence: [] },
  };
}

const NOTHING_MEASURED: Omit<AnswerFacts, 'status' | 'latencyMs'> = {
  degradedReason: null,
  agents: [],
  model: null,
  llmCalls: 0,
  firstFactMs: null,
  firstTokenMs: null,
  tokens: null,
};

function factsOf(outcome: TurnOutcome, latencyMs: number): AnswerFacts {
  return {
    status: answerStatusOf(outcome),
    degradedReason: outcome.degradedReason,
    agents: [...outcome.agents],
    model: outcome.model,
    llmCalls: outcome.llmCalls,
    latencyMs,
    firstFactMs: outcome.firstFactMs,
    firstTokenMs: outcome.firstTokenMs,
    tokens: outcome.tokens,
  };
}

/** A turn that waits for the person has answered as well as it could: for the message that is a success. */
function answerStatusOf({ status, degradedReason }: TurnOutcome): AnswerStatus {
  if (status === 'failed' || status === 'stopped') return status;
  return degradedReason === null ? 'success' : 'degraded';
}

function toStoredEvidence({ id, tool, arguments: toolArguments, result, durationMs }: Evidence): StoredEvidence {
  const given = Object.entries(toolArguments).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  );
  const { status, total, shown, more, rows, near } = result;
  return {
    id,
    tool,
    arguments: Object.fromEntries(given),
    result: {
      status,
      total,
      shown,
      more,
      rows: rows.map((row) => ({ ...row })),
      ...(near === undefined ? {} : { near: [...near] }),
    },
    durationMs,
  };
}
