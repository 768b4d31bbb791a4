import type { MentionedName, PlannedRequest } from '../../plan.js';
import type { NameSpan, Reading } from '../../reading.js';
import { toMentioned } from '../intents/bind-pattern.js';

/**
 * The last names with those of the message in the places of their kinds; null when a name fits none of them. Nobody else made one
 * recording: another artist behind it is asked about alone.
 */
export function replacedNames(reading: Reading, last: PlannedRequest): readonly MentionedName[] | null {
  let names = last.names;
  const isRecording = (['track', 'artist', 'album'] as const).every((kind) => names.some((name) => name.kind === kind));
  for (const span of reading.names) {
    const target = names.find(
      (name) =>
        !(isRecording && name.kind === 'artist') &&
        isFor(name, span, reading) &&
        span.readings.some(
          ({ kind, known, weight }) =>
            kind === name.kind && (known ? weight > 0.5 * (span.readings[0]?.weight ?? 1) : true),
        ),
    );
    const taken = span.readings.find(({ kind }) => kind === target?.kind);
    if (target === undefined || taken === undefined) return null;
    names = names.map((name) => (name === target ? toMentioned(span, taken) : name));
  }
  return names;
}

/** "By Prince" stands in for who made something, never for a song or an album. */
function isFor({ kind }: MentionedName, { start }: NameSpan, { matches, tokens }: Reading): boolean {
  if (kind !== 'track' && kind !== 'album') return true;
  return !matches.some(
    ({ start: from, end, concepts }) => end === start && concepts.includes('by') && tokens[from]?.word === 'by',
  );
}
