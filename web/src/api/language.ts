/** The header that says in which language the page is read, so that answers and refusals come in it. */
export function languageHeaders(): Record<string, string> {
  return { 'Accept-Language': document.documentElement.lang || 'en' };
}
