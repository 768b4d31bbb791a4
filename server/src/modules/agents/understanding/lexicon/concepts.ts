/** The languages that are understood and answered in. English is complete; a phrase another language lacks is English. */
export const LANGUAGES = ['en', 'es', 'pt', 'fr', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * What shop words mean, whatever the language: intents are written against these and never against words. `CONTENT`
 * concepts say what is asked, so that an intent which does not speak of one fits worse; `FRAME` concepts only say how it is
 * asked and cost nothing.
 */
export const CONTENT_CONCEPTS = [
  // What the catalogue holds.
  'album',
  'song',
  'artist',
  'genre',
  'playlist',
  'composer',
  'media_type',
  'compose',
  'perform',
  'contain',
  'version',
  'title',
  // What is asked about it.
  'count',
  'price',
  'length',
  'longest',
  'shortest',
  'cheapest',
  'dearest',
  'popular',
  'unpopular',
  'most_songs',
  'most_albums',
  'fewest_songs',
  'similar',
  'recommend',
  'new_to_me',
  // Orders.
  'invoice',
  'buy',
  'spend',
  'pay',
  'newest',
  'oldest',
  'largest',
  'smallest',
  'average',
  'total',
  'per_year',
  'unit_price',
  'date',
  'employee',
  'profile',
  'contact',
  // What a person must look at.
  'refund',
  'charged_wrongly',
  'download_missing',
  'account_change',
  'human',
  'complaint',
  'request_status',
  // Talk.
  'greeting',
  'how_are_you',
  'thanks',
  'goodbye',
  'capabilities',
  'who_are_you',
  'like',
  'dislike',
  'language_wish',
  'everyone',
] as const;
export const FRAME_CONCEPTS = [
  'have',
  'show',
  'want',
  'ask',
  'who',
  'when',
  'how',
  'music',
  'more',
  'yes',
  'no',
  'what_about',
  'refer_one',
  'refer_many',
  'pick_last',
  'other_one',
  'before_that',
  'after_that',
  'first_person',
  'third_person',
  'by',
  'of',
  'on',
  'called',
  'and',
  'or',
  'except',
  'customer',
  'polite',
] as const;

export type ContentConcept = (typeof CONTENT_CONCEPTS)[number];
export type FrameConcept = (typeof FRAME_CONCEPTS)[number];
export type Concept = ContentConcept | FrameConcept;

/** Words and phrases of one language by concept, comma-separated, normalised (lower case, no accents, no apostrophes). */
export interface LanguageWords {
  readonly concepts: Readonly<Partial<Record<Concept, string>>>;
  /** Function words: they tell the language and mean nothing by themselves. */
  readonly functionWords: string;
}

const CONTENT: ReadonlySet<string> = new Set(CONTENT_CONCEPTS);

/** Whether a concept says what is asked (and not only how). */
export function isContent(concept: string): boolean {
  return CONTENT.has(concept) || concept.startsWith('cue:');
}
