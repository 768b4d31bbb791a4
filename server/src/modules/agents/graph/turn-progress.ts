import type { Evidence } from '../../tools/evidence.js';
import type { PlannedRequest } from '../understanding/plan.js';
import type { TurnEvent, TurnOutcome } from './turn.contract.js';

/** Parts of an answer stand apart by an empty line. */
const PART_BREAK = '\n\n';

/** What a model added to an answer. */
export interface ModelShare {
  readonly model: string | null;
  readonly llmCalls: number;
  readonly tokens: number | null;
  readonly firstTokenAt: number | null;
  readonly degradedReason: string | null;
}

/**
 * What has been said, found and measured in one pass of a turn. Nodes tell it; it sends the events on in the order in
 * which it is told, and the runner reads the outcome from it, also when the turn was stopped half-way.
 */
export class TurnProgress {
  private readonly startedAt = performance.now();
  private readonly agentsUsed: string[] = [];
  private readonly evidenceFound: Evidence[] = [];
  private readonly requestsAnswered: { request: PlannedRequest; rows: number }[] = [];
  private written = '';
  private partStart = 0;
  private firstFactMs: number | null = null;
  private firstTokenMs: number | null = null;
  private degradedReason: string | null = null;
  private model: string | null = null;
  private llmCalls = 0;
  private tokens: number | null = null;

  constructor(private readonly emit: (event: TurnEvent) => void) {}

  get content(): string {
    return this.written;
  }

  startAgent(agentType: string): void {
    if (!this.agentsUsed.includes(agentType)) this.agentsUsed.push(agentType);
    this.emit({ event: 'agent-start', agentType });
  }

  callTool(id: string, name: string, toolArguments: Evidence['arguments']): void {
    this.emit({ event: 'tool-call', id, name, arguments: toolArguments });
  }

  addEvidence(evidence: Evidence): void {
    this.firstFactMs ??= this.elapsed();
    this.evidenceFound.push(evidence);
    this.emit({ event: 'tool-result', id: evidence.id, name: evidence.tool, result: evidence.result });
  }

  answerRequest(request: PlannedRequest, evidence: readonly Evidence[]): void {
    const rows = evidence.reduce((sum, one) => sum + one.result.shown, 0);
    this.requestsAnswered.push({ request, rows });
  }

  /** The words that follow are a part of their own; `replacePart` replaces back to here. */
  startPart(): void {
    if (this.written !== '') this.append(PART_BREAK);
    this.partStart = this.written.length;
  }

  append(text: string): void {
    if (text === '') return;
    this.written += text;
    this.emit({ event: 'text-delta', text });
  }

  /** Puts other words in place of the current part; the event carries the whole content. */
  replacePart(text: string): void {
    this.written = this.written.slice(0, this.partStart) + text;
    this.emit({ event: 'text-replace', text: this.written });
  }

  tell(event: Extract<TurnEvent, { event: 'model-progress' | 'identity-request' }>): void {
    this.emit(event);
  }

  addModelShare(share: ModelShare): void {
    this.model = share.model ?? this.model;
    this.llmCalls += share.llmCalls;
    this.tokens = share.tokens === null ? this.tokens : (this.tokens ?? 0) + share.tokens;
    if (share.firstTokenAt !== null) this.firstTokenMs ??= Math.round(share.firstTokenAt - this.startedAt);
    this.degrade(share.degradedReason);
  }

  /** Remembers the first reason only: it names what went wrong first. */
  degrade(reason: string | null): void {
    this.degradedReason ??= reason;
  }

  /** The outcome as far as the turn has come. */
  outcome(status: TurnOutcome['status'], interrupt: TurnOutcome['interrupt'] = null): TurnOutcome {
    return {
      status,
      content: this.written,
      agentType: this.leadingAgent(),
      agents: [...this.agentsUsed],
      requests: this.requestsAnswered.map((answered) => answered.request),
      evidence: [...this.evidenceFound],
      degradedReason: this.degradedReason,
      model: this.model,
      llmCalls: this.llmCalls,
      tokens: this.tokens,
      firstFactMs: this.firstFactMs,
      firstTokenMs: this.firstTokenMs,
      interrupt,
    };
  }

  /** The agent with most rows; with as many rows, the one asked first. */
  private leadingAgent(): string {
    const rows = new Map<string, number>();
    for (const { request, rows: found } of this.requestsAnswered) {
      rows.set(request.agent, (rows.get(request.agent) ?? 0) + found);
    }
    const [first] = [...rows.entries()].toSorted(([, left], [, right]) => right - left);
    return first?.[0] ?? this.agentsUsed.at(-1) ?? 'supervisor';
  }

  private elapsed(): number {
    return Math.round(performance.now() - this.startedAt);
  }
}
