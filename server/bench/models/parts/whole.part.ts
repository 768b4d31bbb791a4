import { openBenchApplication } from '../bench-application.js';
import type { BenchPlaces } from '../bench-places.js';
import { playCases, type PlayedCase } from '../played-turns.js';
import { measuringCases, namesOf } from '../sample.js';
import { calls, figures, unfoundedOnes, withoutClaimsOf } from './played-figures.js';

/** Plays the whole measuring set without a model and in `auto`: is `auto` at least as right? */
export async function wholePart(places: BenchPlaces): Promise<string> {
  const cases = measuringCases(places.storeFile);
  const names = namesOf(places.storeFile);
  const application = await openBenchApplication(places.storeFile, {
    LLM_PROVIDER: 'llamacpp',
    LLAMACPP_MODEL_PATH: places.modelFile,
  });
  try {
    const byCode = await playCases(application.context, cases, 'built_in', names);
    const byModel = await playCases(application.context, cases, 'auto', names);
    return render(places, withoutClaimsOf(byCode, byCode), withoutClaimsOf(byCode, byModel));
  } finally {
    await application.close();
  }
}

function render(places: BenchPlaces, byCode: readonly PlayedCase[], byModel: readonly PlayedCase[]): string {
  return [
    `Model: \`${places.modelName}\`, in the process of the server. The whole measuring set on the starter store.`,
    figures([
      ['no model', byCode],
      ['auto', byModel],
    ]),
    '## Model calls in `auto`',
    calls(byModel),
    '## Cases that a model changed',
    `Right without a model and wrong in \`auto\`: ${rightOnlyIn(byCode, byModel)}. Right in \`auto\` alone: ${rightOnlyIn(byModel, byCode)}.`,
    '## Claims of `auto` that stand in no row',
    unfoundedOnes(byModel),
  ].join('\n\n');
}

function rightOnlyIn(some: readonly PlayedCase[], others: readonly PlayedCase[]): string {
  const rightThere = new Set(others.filter(({ right }) => right).map(({ id }) => id));
  const only = some.filter(({ id, right }) => right && !rightThere.has(id));
  return only.length === 0 ? 'none' : only.map(({ id }) => `\`${id}\``).join(', ');
}
