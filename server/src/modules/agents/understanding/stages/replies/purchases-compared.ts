import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from '../conversation/focus.js';
import { makeRequest } from '../intents/make-request.js';

const MONEY: ReadonlySet<string> = new Set(['spend', 'pay', 'price', 'dearest', 'cheapest']);
const BESIDE: ReadonlySet<string> = new Set(['buy', 'song', 'total', 'artist', 'genre', 'most_songs', 'fewest_songs']);
/** "Which one", "of the two", "for which of them": one of two is asked for. */
const CHOICE =
  /\b(?:which|who|whom|the two|both|them|cual|quien|qual|quem|lequel|laquelle|lesquels|wer|wem|wen|welche[mnr]?|de los dos|dos dois|des deux|von beiden)\b/;
const MORE = /\b(?:more|most|less|least|fewer|mas|menos|mais|plus|moins|mehr|weniger|am meisten)\b/;
const LONGEST = 12;

/** "For which of the two did I pay more?" behind what was bought of one and of another: those two are compared. */
export function purchasesCompared(reading: Reading, focus: Focus, intents: IntentCatalogue): PlannedRequest | null {
  const intent = intents.find('compare_owned');
  const { names, figures, tokens } = reading;
  const words = tokens.map(({ word }) => word).join(' ');
  if (intent === undefined || names.length > 0 || Object.keys(figures).length > 0 || tokens.length > LONGEST)
    return null;
  if (!CHOICE.test(words) || !MORE.test(words) || focus.last?.intent !== 'purchased_tracks') return null;
  const content = contentConcepts(reading);
  if (!content.every((concept) => MONEY.has(concept) || BESIDE.has(concept))) return null;
  const [latest, before] = focus.lists.flatMap(({ by }) => (by.intent === 'purchased_tracks' ? [soleName(by)] : []));
  if (latest === undefined || before === undefined || latest === null || before === null) return null;
  if (latest.kind !== before.kind || latest.text === before.text) return null;
  const sum = content.some((concept) => MONEY.has(concept));
  return makeRequest(intent, { names: [before, latest], details: sum ? { sum } : {} }, reading.text, 0.9);
}

function soleName({ names }: PlannedRequest): PlannedRequest['names'][number] | null {
  const [name, ...others] = names;
  const isHeld = name?.kind === 'artist' || name?.kind === 'genre';
  return isHeld && others.length === 0 ? name : null;
}
