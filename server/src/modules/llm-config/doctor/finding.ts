/** What the doctor can find of a model. */
export const FINDINGS = [
  'ready',
  'loading',
  'disabled',
  'not_checked',
  'not_running',
  'wrong_address',
  'not_answering',
  'not_allowed',
  'user_in_address',
  'refused',
  'server_error',
  'model_missing',
  'file_missing',
  'file_unreadable',
  'library_missing',
  'loopback_in_container',
  'context_too_small',
  'too_slow',
  'tools_unsupported',
  'chat_unsupported',
  'says_nothing',
  'failing',
] as const;
export type FindingCode = (typeof FINDINGS)[number];

/** `ok` needs nothing; answers go on without a `note`d thing; a `problem` keeps the model from answering. */
export type FindingLevel = 'ok' | 'note' | 'problem';

/** One thing found, with what to do about it in one or two sentences. */
export interface Finding {
  readonly code: FindingCode;
  readonly level: FindingLevel;
  readonly advice: string;
}
