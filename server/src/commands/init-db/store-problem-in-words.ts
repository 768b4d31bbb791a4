import type { StoreProblem } from '../../modules/store/errors/store-unavailable.error.js';

const SENTENCES: Record<StoreProblem, (place: string, detail: string) => string> = {
  missing: (place) => `There is no store at ${place}.`,
  damaged: (place) => `${place} is no readable database.`,
  wrong_schema: (place, detail) => `${place} is no store of the Chinook schema: ${detail}.`,
  unreachable: (place) => `${place} does not answer.`,
};

/** Why a store cannot be used, for the person who chooses it. @param place as `placeInWords` says it. */
export function storeProblemInWords(problem: StoreProblem, detail: string, place: string): string {
  return SENTENCES[problem](place, detail);
}
