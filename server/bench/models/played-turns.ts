import type { INestApplicationContext } from '@nestjs/common';
import type { QuestionCase } from '../../src/commands/question-files/question-case.js';
import { QuestionPlayer } from '../../src/commands/question-files/question-player.js';
import { passes } from '../../src/commands/question-files/scores.js';
import { unfoundedClaims } from '../../src/commands/question-files/testing/unfounded-claims.js';
import type { AgentMode } from '../../src/modules/agents/agent.contract.js';
import { type TurnOutcome, type TurnRequest, TurnRunner } from '../../src/modules/agents/graph/turn.contract.js';
import { SURE } from '../../src/modules/agents/understanding/plan.js';
import { Understanding } from '../../src/modules/agents/understanding/understanding.contract.js';
import { VerificationService } from '../../src/modules/verification/verification.service.js';

/** One turn with what was measured of it, in milliseconds from its start. */
export interface PlayedTurn {
  readonly question: string;
  readonly content: string;
  readonly sure: boolean;
  readonly calls: number;
  readonly tokens: number;
  readonly firstFactMs: number | null;
  readonly firstTokenMs: number | null;
  readonly firstTextMs: number | null;
  readonly wholeMs: number;
  /** True when a sentence of the model stands in the answer. */
  readonly hasModelWords: boolean;
  readonly degradedReason: string | null;
  /** Claims that stand in no row. */
  readonly unfounded: readonly string[];
}

/** One case with its turns. */
export interface PlayedCase {
  readonly id: string;
  readonly category: string;
  readonly right: boolean;
  readonly problems: readonly string[];
  readonly turns: readonly PlayedTurn[];
}

/** Plays cases one after the other, each as an account of its own. */
export async function playCases(
  context: INestApplicationContext,
  cases: readonly QuestionCase[],
  mode: AgentMode,
  storeNames: ReadonlySet<string>,
): Promise<PlayedCase[]> {
  const runner = new MeasuringRunner(context, storeNames);
  const player = new QuestionPlayer(runner, context.get(VerificationService, { strict: false }), mode);
  const played: PlayedCase[] = [];
  for (const one of cases) {
    const result = await player.play(one);
    const problems = result.turns.flatMap((turn) => turn.problems);
    played.push({ id: one.id, category: one.category, right: passes(result), problems, turns: runner.takeTurns() });
    process.stderr.write(`\r${mode}: ${played.length} of ${cases.length} `);
  }
  process.stderr.write('\n');
  return played;
}

/** The application's runner, with a look at each turn. */
class MeasuringRunner extends TurnRunner {
  private turns: PlayedTurn[] = [];
  private readonly runner: TurnRunner;
  private readonly understanding: Understanding;

  constructor(
    context: INestApplicationContext,
    private readonly storeNames: ReadonlySet<string>,
  ) {
    super();
    this.runner = context.get(TurnRunner, { strict: false });
    this.understanding = context.get(Understanding, { strict: false });
  }

  /** The turns since the last time. */
  takeTurns(): PlayedTurn[] {
    const { turns } = this;
    this.turns = [];
    return turns;
  }

  override run(request: TurnRequest): Promise<TurnOutcome> {
    return this.measure(request, (watched) => this.runner.run(watched));
  }

  override resume(request: Parameters<TurnRunner['resume']>[0]): Promise<TurnOutcome> {
    return this.measure(request, (watched) => this.runner.resume({ ...watched, waitingRunId: request.waitingRunId }));
  }

  override forget(runId: string): Promise<void> {
    return this.runner.forget(runId);
  }

  private async measure(
    request: TurnRequest,
    answer: (request: TurnRequest) => Promise<TurnOutcome>,
  ): Promise<TurnOutcome> {
    const sure = this.isSure(request);
    const startedAt = performance.now();
    let firstTextMs: number | null = null;
    const emit: TurnRequest['emit'] = ({ event }) => {
      if (event === 'text-delta') firstTextMs ??= performance.now() - startedAt;
    };
    const outcome = await answer({ ...request, emit });
    const wholeMs = performance.now() - startedAt;
    this.turns.push({ ...this.look(request, outcome), sure, firstTextMs, wholeMs });
    return outcome;
  }

  private look(
    { message, window }: TurnRequest,
    outcome: TurnOutcome,
  ): Omit<PlayedTurn, 'sure' | 'firstTextMs' | 'wholeMs'> {
    // Rows of earlier turns bear out as well: "the second one" is told without another look.
    const evidence = [...outcome.evidence, ...window.flatMap((turn) => turn.evidence)];
    return {
      question: message,
      content: outcome.content,
      calls: outcome.llmCalls,
      tokens: outcome.tokens ?? 0,
      firstFactMs: outcome.firstFactMs,
      firstTokenMs: outcome.firstTokenMs,
      hasModelWords: outcome.model !== null,
      degradedReason: outcome.degradedReason,
      unfounded: unfoundedClaims({ ...outcome, evidence }, message, this.storeNames),
    };
  }

  /** Whether the code by itself is sure what the message asks for. */
  private isSure({ message, window }: TurnRequest): boolean {
    const now = new Date().toISOString();
    const { requests } = this.understanding.plan(message, { earlier: window, preferredLanguage: null, now });
    return requests.every(({ confidence, intent }) => confidence >= SURE && intent !== 'not_understood');
  }
}
