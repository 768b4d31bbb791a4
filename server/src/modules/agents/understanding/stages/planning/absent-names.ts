import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { MentionedName, PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { makeRequest, siblingsOf } from '../intents/make-request.js';
import type { ScoredIntent } from '../intents/score-intents.js';

/** "Do you have Thriller?" about something that is neither an artist nor an album nor a song here; null for anything else. */
export function absentName(
  { intent: asked, binding, score }: ScoredIntent,
  reading: Reading,
  intents: IntentCatalogue,
): readonly PlannedRequest[] | null {
  const intent = intents.find('absent_name');
  const absent = binding.names.find(({ known }) => !known);
  if (intent === undefined || asked.agent === 'supervisor' || absent === undefined || !isOfAnyKind(absent, reading))
    return null;
  const request = makeRequest(asked, { names: [absent], details: {} }, reading.text, score);
  return [request, ...siblingsOf(asked, request, reading)].map((one) =>
    one.names.some((name) => isOfAnyKind(name, reading))
      ? makeRequest(
          intent,
          { names: one.names.map((name) => withAllNear(name, reading)), details: {} },
          reading.text,
          score,
        )
      : one,
  );
}

/** The name with what is near to it as any kind of thing. */
function withAllNear(name: MentionedName, { names }: Reading): MentionedName {
  const near = [...new Set(names.find(({ said }) => said === name.said)?.readings.flatMap((one) => one.near))];
  return name.known || near.length === 0 ? name : { ...name, near };
}

/** Whether a name is none of the store, whatever kind of thing it may be. */
function isOfAnyKind({ said }: MentionedName, reading: Reading): boolean {
  const span = reading.names.find((name) => name.said === said);
  const kinds = span?.readings.filter(({ known }) => !known).map(({ kind }) => kind) ?? [];
  return (['artist', 'album', 'track'] as const).every((kind) => kinds.includes(kind));
}
