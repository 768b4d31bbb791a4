import type { INestApplicationContext } from '@nestjs/common';
import { AIMessage, HumanMessage, type BaseMessage } from '@langchain/core/messages';
import { judgeTurn } from '../../../src/commands/question-files/judge-turn.js';
import type { QuestionCase } from '../../../src/commands/question-files/question-case.js';
import { unfoundedClaims } from '../../../src/commands/question-files/testing/unfounded-claims.js';
import type { TurnOutcome } from '../../../src/modules/agents/graph/turn.contract.js';
import { ModelsInForce } from '../../../src/modules/llm-config/active/models-in-force.js';
import { GgufConnection } from '../../../src/modules/llm-config/providers/gguf/gguf-connection.js';
import type { PlayedCase, PlayedTurn } from '../played-turns.js';
import { PlainSupervisor, type PlainTurn } from './plain-supervisor.js';

const FIRST_ID = 1_500_000_000;

/** Plays cases by the plain supervisor with a model of its own. What only a text can show is judged as for ours. */
export async function playPlainly(
  context: INestApplicationContext,
  modelFile: string,
  cases: readonly QuestionCase[],
  storeNames: ReadonlySet<string>,
): Promise<PlayedCase[]> {
  const settings = context.get(ModelsInForce, { strict: false }).forAgent('').settings;
  if (settings === null) throw new TypeError('No model is in force.');
  const load = async () => {
    const connection = new GgufConnection({ ...settings, modelPath: modelFile }, { device: 'auto' });
    await connection.health();
    await connection.warmUp();
    return connection;
  };
  const models = { router: await load(), worker: await load() };
  const supervisor = new PlainSupervisor(context, models);
  const played: PlayedCase[] = [];
  for (const one of cases) {
    played.push(await playCase(supervisor, one, FIRST_ID + played.length, storeNames));
    process.stderr.write(`\rplain supervisor: ${played.length} of ${cases.length} `);
  }
  process.stderr.write('\n');
  await Promise.all([models.router.close(), models.worker.close()]);
  return played;
}

async function playCase(
  supervisor: PlainSupervisor,
  one: QuestionCase,
  id: number,
  storeNames: ReadonlySet<string>,
): Promise<PlayedCase> {
  const caller = { userId: id, conversationId: id, customerId: one.customer_id, language: 'en' };
  const earlier: BaseMessage[] = [];
  const turns: PlayedTurn[] = [];
  const problems: string[] = [];
  for (const turn of one.turns) {
    const said = await supervisor.answer(turn.say, earlier, { ...caller, message: turn.say });
    earlier.push(new HumanMessage(turn.say), new AIMessage(said.content));
    const { content } = said;
    problems.push(...judgeTurn({ ...turn, agent: undefined }, { status: 'complete', content, agentType: '' }));
    turns.push(playedTurn(turn.say, said, storeNames));
  }
  return { id: one.id, category: one.category, right: problems.length === 0, problems, turns };
}

function playedTurn(question: string, said: PlainTurn, storeNames: ReadonlySet<string>): PlayedTurn {
  const { content, calls, tokens, firstFactMs, firstTokenAt, startedAt, wholeMs } = said;
  return {
    question,
    content,
    sure: false,
    calls,
    tokens,
    firstFactMs,
    firstTokenMs: firstTokenAt === null ? null : firstTokenAt - startedAt,
    // It says nothing before the whole of its answer stands: which of its calls answers is seen only then.
    firstTextMs: content === '' ? null : wholeMs,
    wholeMs,
    hasModelWords: content !== '',
    degradedReason: null,
    unfounded: unfoundedClaims(outcomeOf(said), question, storeNames),
  };
}

function outcomeOf({ content, evidence }: PlainTurn): TurnOutcome {
  return {
    status: 'complete',
    content,
    agentType: '',
    agents: [],
    requests: [],
    evidence,
    degradedReason: null,
    model: null,
    llmCalls: 0,
    tokens: null,
    firstFactMs: null,
    firstTokenMs: null,
    interrupt: null,
  };
}
