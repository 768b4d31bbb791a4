import { BaseResolver, createConfig, lintDocument, makeDocumentFromString } from '@redocly/openapi-core';

/** Every path of the interface ends in a slash, by its own convention; both spellings are answered. */
const RULES = { extends: ['recommended'], rules: { 'no-path-trailing-slash': 'off' } };

/**
 * What the linter finds in a document, errors and warnings alike.
 *
 * @param {string} text the document as JSON
 * @returns {Promise<string[]>} one line a finding
 */
export async function lintFindings(text) {
  const config = await createConfig(RULES);
  const document = makeDocumentFromString(text, 'openapi.json');
  const findings = await lintDocument({
    document,
    config: config.styleguide,
    externalRefResolver: new BaseResolver(),
  });
  return findings.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ''}`);
}
