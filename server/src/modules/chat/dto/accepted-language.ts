const LANGUAGE_TAG = /^\s*([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})\s*(?:[;,]|$)/i;

/** The first language a client accepts, as a BCP 47 tag; null when it names none. */
export function toLanguage(header: string | undefined): string | null {
  return LANGUAGE_TAG.exec(header?.slice(0, 100) ?? '')?.[1] ?? null;
}
