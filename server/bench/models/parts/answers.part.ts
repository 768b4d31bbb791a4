import type { QuestionCase } from '../../../src/commands/question-files/question-case.js';
import type { AgentMode } from '../../../src/modules/agents/agent.contract.js';
import { type BenchApplication, openBenchApplication } from '../bench-application.js';
import type { BenchPlaces } from '../bench-places.js';
import { playPlainly } from '../plain/play-plainly.js';
import { playCases, type PlayedCase } from '../played-turns.js';
import { namesOf, sampleOf } from '../sample.js';
import { calls, figures, type PlayedRun, unfoundedOnes, withoutClaimsOf, wrongOnes } from './played-figures.js';

/** Every how many-th case the plain supervisor answers: it takes many times as long. */
const PLAIN_STEP = 3;

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
    const runs: PlayedRun[] = [
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
  runs: readonly PlayedRun[],
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
