import Database from 'better-sqlite3';
import { generateCases } from '../../evals/generate.js';
import { SEED } from '../../evals/random.js';
import { foldText } from '../../src/commands/question-files/fold-text.js';
import { type QuestionCase, questionCaseSchema } from '../../src/commands/question-files/question-case.js';

const EVERY_NAME = `SELECT Name FROM Artist UNION SELECT Title FROM Album UNION SELECT Name FROM Track UNION SELECT Name FROM Genre
  UNION SELECT Name FROM Playlist UNION SELECT Name FROM MediaType UNION SELECT Composer FROM Track WHERE Composer IS NOT NULL`;

/** The measuring set of a store; the same one each time. */
export function measuringCases(storeFile: string): QuestionCase[] {
  const cases = generateCases(storeFile, SEED).filter(({ part }) => part === 'measure');
  return cases.map((one) => questionCaseSchema.parse({ ...one, part: undefined }));
}

/** So many cases of the measuring set, spread over all its categories; the same ones each time. */
export function sampleOf(storeFile: string, size: number): QuestionCase[] {
  const cases = measuringCases(storeFile);
  const step = cases.length / size;
  const places = Array.from({ length: size }, (_, place) => Math.floor(place * step));
  return places.flatMap((place) => cases.slice(place, place + 1));
}

/** Every name of a store, folded. */
export function namesOf(storeFile: string): ReadonlySet<string> {
  const database = new Database(storeFile, { readonly: true });
  const names = database.prepare(EVERY_NAME).pluck().all().map(String);
  database.close();
  return new Set(names.map(foldText));
}
