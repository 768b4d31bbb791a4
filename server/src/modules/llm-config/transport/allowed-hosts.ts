import { ModelUnavailableError } from '../errors/model-unavailable.error.js';

/**
 * Whether the server may talk to the model server at this address: http or https, no user name, password, query,
 * fragment or space in it, and a host that stands in the list letter for letter (brackets of IPv6 addresses aside).
 * Addresses in unusual spellings are compared in the form they would be used in.
 */
export function isAllowedAddress(address: string, allowedHosts: readonly string[]): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || /[\s?#]/.test(address) || hasUser(address)) return false;
  const host = bare(url.hostname);
  return allowedHosts.some((allowed) => bare(allowed) === host);
}

/** Whether a user name or password stands in an address. */
export function hasUser(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && (url.username !== '' || url.password !== '');
}

/** @throws ModelUnavailableError when the server may not talk to this address. */
export function requireAllowedAddress(address: string, allowedHosts: readonly string[]): void {
  if (hasUser(address)) throw new ModelUnavailableError('user_in_address');
  if (!isAllowedAddress(address, allowedHosts)) throw new ModelUnavailableError('not_allowed');
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
}
