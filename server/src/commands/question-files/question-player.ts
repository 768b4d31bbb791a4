import { randomUUID } from 'node:crypto';
import type { Caller } from '../../common/caller.js';
import type { AgentMode } from '../../modules/agents/agent.contract.js';
import type { TurnOutcome, TurnRequest, TurnRunner } from '../../modules/agents/graph/turn.contract.js';
import type { EarlierTurn } from '../../modules/agents/understanding/understanding.contract.js';
import { looksLikeIdentifier } from '../../modules/verification/identifier.js';
import { looksLikeCode } from '../../modules/verification/one-time-code.js';
import type { VerificationService } from '../../modules/verification/verification.service.js';
import { judgeTurn } from './judge-turn.js';
import type { QuestionCase, QuestionTurn } from './question-case.js';
import type { CaseResult, TurnResult } from './scores.js';

/** Ids from here on belong to no stored account or conversation. */
const FIRST_ID = 1_000_000_000;
const WINDOW = 10;

interface PlayedConversation {
  readonly id: number;
  readonly caller: Caller;
  readonly window: EarlierTurn[];
  waitingRunId: string | null;
}

/** Plays question cases as conversations through the graph, each as an account of its own, and judges the answers. */
export class QuestionPlayer {
  private played = 0;

  constructor(
    private readonly runner: TurnRunner,
    private readonly verification: Pick<VerificationService, 'forget'>,
    private readonly mode: AgentMode | null,
  ) {}

  async play(question: QuestionCase): Promise<CaseResult> {
    const conversation = this.startConversation(question);
    const turns: TurnResult[] = [];
    for (const turn of question.turns) turns.push(await this.playTurn(conversation, turn));
    await this.end(conversation);
    return { id: question.id, category: question.category, turns };
  }

  /** Claims are forgotten too: limits on codes are for people, not for a file that names one customer many times. */
  private async end({ id, waitingRunId }: PlayedConversation): Promise<void> {
    if (waitingRunId !== null) await this.runner.forget(waitingRunId);
    await this.verification.forget(id);
  }

  private startConversation({ customer_id: customerId }: QuestionCase): PlayedConversation {
    const id = FIRST_ID + this.played;
    this.played += 1;
    const caller: Caller = { userId: id, role: 'customer', customerId, scopes: [], via: 'session', sessionId: null };
    return { id, caller, window: [], waitingRunId: null };
  }

  private async playTurn(conversation: PlayedConversation, turn: QuestionTurn): Promise<TurnResult> {
    const started = performance.now();
    const outcome = await this.answer(conversation, turn.say);
    const milliseconds = performance.now() - started;
    remember(conversation, turn.say, outcome);
    return {
      turn,
      milliseconds,
      answer: outcome.content,
      agentType: outcome.agentType,
      modelCalls: outcome.llmCalls,
      degradedReason: outcome.degradedReason,
      problems: judgeTurn(turn, outcome),
    };
  }

  /** As in a chat: a code or an identifier answers a waiting question, anything else is a new question. */
  private async answer(conversation: PlayedConversation, message: string): Promise<TurnOutcome> {
    const request = this.requestFor(conversation, message);
    const { waitingRunId } = conversation;
    const answers = looksLikeCode(message) || looksLikeIdentifier(message);
    const resumed = waitingRunId !== null && answers;
    const outcome = resumed ? await this.runner.resume({ ...request, waitingRunId }) : await this.runner.run(request);
    if (outcome.status === 'interrupted') conversation.waitingRunId = resumed ? waitingRunId : request.runId;
    else if (resumed) conversation.waitingRunId = null;
    return outcome;
  }

  private requestFor({ id, caller, window }: PlayedConversation, message: string): TurnRequest {
    return {
      runId: randomUUID(),
      conversationId: id,
      message,
      caller,
      window: window.slice(-WINDOW),
      claim: null,
      mode: this.mode,
      language: null,
      signal: new AbortController().signal,
      emit: () => undefined,
    };
  }
}

function remember(conversation: PlayedConversation, said: string, outcome: TurnOutcome): void {
  const { content: answered, requests, evidence } = outcome;
  conversation.window.push({ said, answered, requests, evidence });
}
