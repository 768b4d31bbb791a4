const DRAFT = 'counterpoint.draft.';
const PREFIX = 'counterpoint.';
const PERSON = 'counterpoint.person';

/** What was typed and not sent in a conversation; '' when nothing. */
export function readDraft(threadId: string): string {
  return sessionStorage.getItem(DRAFT + threadId) ?? '';
}

/** Keeps what is typed until this tab is closed; '' removes it. */
export function writeDraft(threadId: string, text: string): void {
  if (text === '') sessionStorage.removeItem(DRAFT + threadId);
  else sessionStorage.setItem(DRAFT + threadId, text);
}

/** Lets this tab keep things of one person only: what it still keeps of another is removed. */
export function keepTabStorageFor(personId: number): void {
  if (sessionStorage.getItem(PERSON) === String(personId)) return;
  clearTabStorage();
  sessionStorage.setItem(PERSON, String(personId));
}

/** Removes whatever this tab keeps of the person: drafts and messages that wait to be sent. */
export function clearTabStorage(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}
