import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { Intent, type Pattern } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { chosenCall, chosenNotes, type ListedKind, wordChosen } from './chosen-lists.js';

/** "Artists that start with Z", "how many songs begin with the letter Q?" */
export class ByInitialIntent extends Intent {
  readonly name = 'by_initial';
  readonly agent = 'music_agent';
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['#initial'],
      likes: ['artist', 'album', 'song', 'music', 'have', 'show', 'count', 'title', 'called', '@artist', '@genre'],
      never: ['invoice', 'first_person'],
    },
  ];

  override notes(reading: Reading): Slots['details'] {
    return chosenNotes(reading, begunKind(reading));
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return [chosenCall(slots)];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    return wordChosen(answered, context);
  }
}

/** The letter is that of what is named last: "albums by artists starting with B" speaks of artists. */
function begunKind({ matches }: Reading): ListedKind {
  const nouns = matches.flatMap(({ concepts }) => concepts.flatMap((concept) => KINDS.get(concept) ?? []));
  return nouns.at(-1) ?? 'artist';
}

const KINDS: ReadonlyMap<string, ListedKind> = new Map([
  ['song', 'track'],
  ['album', 'album'],
  ['artist', 'artist'],
]);
