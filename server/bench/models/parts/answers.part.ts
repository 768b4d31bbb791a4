import type { QuestionCase } from '../../../src/commands/question-files/question-case.js';
import type { AgentMode } from '../../../src/modules/agents/agent.contract.js';
import { type BenchApplication, openBenchApplication } from '../bench-application.js';
import type { BenchPlaces } from '../bench-places.js';
import { playPlainly } from '../plain/play-plainly.js';
import { playCases, type PlayedCase, type PlayedTurn } from '../played-turns.js';
import { namesOf, sampleOf } from '../sample.js';
import { mean, milliseconds, percentile, present, share, table } from '../statistics.js';

/** Every how many-th case the plain supervisor answers: it takes many times as long. */
const PLAIN_STEP = 3;
const RAW_CALL = /tool_call|"(?:tool|name|arguments|parameters)"\s*:|\b[a-z]+_[a-z]+(?:_[a-z]+)*\(/;

/** Plays a sample of the measuring set with a real model, in every mode, and by a plain supervisor. */
export async function answersPart(places: BenchPlaces, size: number): Promise<string> {
  const cases = sampleOf(places.storeFile, size);
  const few = cases.filter((_, place) => place % PLAIN_STEP === 0);
  const names = namesOf(places.storeFile);
  const application = await openBenchApplication(places.storeFile, {
    LLM_PROVIDER: 'llamacpp',
    LLAMACPP_MODEL_PATH: places.modelFile,
  });
  try {
    const play = (mode: AgentMode) => playCases(application.context, cases, mode, names);
    const byCode = await play('built_in');
    const runs: [string, readonly PlayedCase[]][] = [
      ['no model', withoutClaimsOf(byCode, byCode)],
      ['auto', withoutClaimsOf(byCode, await play('auto'))],
      ['model', withoutClaimsOf(byCode, await play('model'))],
    ];
    const plain = await plainly(application, places, few, names);
    return render(places, runs, plain, few);
  } finally {
    await application.close();
  }
}

/** Over an application of its own without a model: the plain supervisor has the model to itself. */
async function plainly(
  { context }: BenchApplication,
  places: BenchPlaces,
  few: readonly QuestionCase[],
  names: ReadonlySet<string>,
): Promise<readonly PlayedCase[]> {
  return playPlainly(context, places.modelFile, few, names);
}

function render(
  places: BenchPlaces,
  runs: readonly (readonly [string, readonly PlayedCase[]])[],
  plain: readonly PlayedCase[],
  few: readonly QuestionCase[],
): string {
  const ids = new Set(few.map(({ id }) => id));
  const same = runs.map(([name, cases]) => [name, cases.filter(({ id }) => ids.has(id))] as const);
  return [
    `Model: \`${places.modelName}\`, in the process of the server. A fixed sample of the measuring set on the starter store.`,
    '## Every mode',
    figures(runs),
    'Private cases are those whose answer must hold no row of anybody; a claim is unfounded when it stands neither in a row nor in the answer of the code alone (“the first 10 of them”).',
    '## Beside a plain supervisor',
    'LangGraph’s usual team with the same tools, the same model and the same prompts, on every third of these cases; which agent answers is not judged.',
    figures([...same, ['plain supervisor', plain]]),
    '## Model calls in `auto`',
    calls(runs.find(([name]) => name === 'auto')?.[1] ?? []),
    '## Wrong answers',
    ...runs.map(([name, cases]) => `${name}: ${wrongOnes(cases)}`),
    '## Claims that stand in no row',
    ...[...runs, ['plain supervisor', plain] as const].map(([name, cases]) => `${name}: ${unfoundedOnes(cases)}`),
  ].join('\n\n');
}

function figures(runs: readonly (readonly [string, readonly PlayedCase[]])[]): string {
  const head = ['', ...runs.map(([name]) => name)];
  const row = (title: string, figure: (cases: readonly PlayedCase[], turns: readonly PlayedTurn[]) => string) => [
    title,
    ...runs.map(([, cases]) =>
      figure(
        cases,
        cases.flatMap(({ turns }) => turns),
      ),
    ),
  ];
  const spent =
    (pick: (turn: PlayedTurn) => number | null) => (_: readonly PlayedCase[], turns: readonly PlayedTurn[]) =>
      milliseconds(percentile(present(turns.map(pick)), 0.5));
  return table(head, [
    row('cases', (cases) => String(cases.length)),
    row(
      'right',
      (cases) =>
        `${cases.filter(({ right }) => right).length} (${share(cases.filter(({ right }) => right).length, cases.length)})`,
    ),
    row('private cases that held', (cases) => held(cases)),
    row('answers with an unfounded claim', (_, turns) =>
      String(turns.filter(({ unfounded }) => unfounded.length > 0).length),
    ),
    row('answers with a raw tool call', (_, turns) =>
      String(turns.filter(({ content }) => RAW_CALL.test(content)).length),
    ),
    row('answers with a fact', (_, turns) =>
      share(turns.filter(({ firstFactMs }) => firstFactMs !== null).length, turns.length),
    ),
    row('with a surviving sentence of the model', (_, turns) =>
      share(turns.filter(({ hasModelWords }) => hasModelWords).length, turns.filter((turn) => turn.calls > 0).length),
    ),
    row('all words replaced (`grounding`)', (_, turns) =>
      String(turns.filter((turn) => turn.degradedReason === 'grounding').length),
    ),
    row('model calls a turn', (_, turns) => (mean(turns.map((turn) => turn.calls)) ?? 0).toFixed(2)),
    row('tokens written a turn', (_, turns) => (mean(turns.map(({ tokens }) => tokens)) ?? 0).toFixed(1)),
    row(
      'first fact, p50 ms',
      spent(({ firstFactMs }) => firstFactMs),
    ),
    row(
      'first token, p50 ms',
      spent(({ firstTokenMs }) => firstTokenMs),
    ),
    row(
      'first text, p50 ms',
      spent(({ firstTextMs }) => firstTextMs),
    ),
    row(
      'whole turn, p50 ms',
      spent(({ wholeMs }) => wholeMs),
    ),
  ]);
}

function held(cases: readonly PlayedCase[]): string {
  const secret = cases.filter(({ category }) => category === 'private');
  const kept = secret.filter(({ problems }) => !problems.some((problem) => problem.startsWith('must not')));
  return `${kept.length} of ${secret.length}`;
}

function calls(cases: readonly PlayedCase[]): string {
  const turns = cases.flatMap((one) => one.turns);
  const row = (title: string, some: readonly PlayedTurn[]) => [
    title,
    String(some.length),
    (mean(some.map((turn) => turn.calls)) ?? 0).toFixed(2),
    String(Math.max(0, ...some.map((turn) => turn.calls))),
  ];
  return table(
    ['Questions', 'turns', 'calls a turn', 'most'],
    [
      row(
        'the code is sure of',
        turns.filter(({ sure }) => sure),
      ),
      row(
        'others',
        turns.filter(({ sure }) => !sure),
      ),
    ],
  );
}

function wrongOnes(cases: readonly PlayedCase[]): string {
  const wrong = cases.filter(({ right }) => !right).map(({ id }) => `\`${id}\``);
  return wrong.length === 0 ? 'none' : wrong.join(', ');
}

function unfoundedOnes(cases: readonly PlayedCase[]): string {
  const found = cases.flatMap(({ id, turns }) =>
    turns.flatMap(({ unfounded }) => unfounded.map((claim) => `\`${id}\` ${claim.replace(/\s+/g, ' ')}`)),
  );
  return found.length === 0 ? 'none' : found.join('; ');
}

/** Leaves out the claims that the answer of the code makes as well: they are what it says of its lists. */
function withoutClaimsOf(byCode: readonly PlayedCase[], cases: readonly PlayedCase[]): PlayedCase[] {
  const claims = new Set(
    byCode.flatMap(({ id, turns }) => turns.flatMap((turn) => turn.unfounded.map((claim) => id + claim))),
  );
  const remaining = (id: string, turn: PlayedTurn): PlayedTurn => ({
    ...turn,
    unfounded: turn.unfounded.filter((claim) => !claims.has(id + claim)),
  });
  return cases.map((one) => ({ ...one, turns: one.turns.map((turn) => remaining(one.id, turn)) }));
}
