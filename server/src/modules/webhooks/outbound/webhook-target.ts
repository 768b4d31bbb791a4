import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { lookup as resolve } from 'node:dns';
import { isPrivateAddress } from './private-address.js';

/** Why an address cannot be told anything. */
export type TargetProblem = 'no_url' | 'not_https' | 'has_credentials' | 'private_address';

/** @returns what is wrong with an address as it is written; null when it may be tried. @param allowedHosts hosts that may be private and plain http. */
export function problemOfTarget(text: string, allowedHosts: readonly string[]): TargetProblem | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return 'no_url';
  if (url.username !== '' || url.password !== '') return 'has_credentials';
  const host = bare(url.hostname);
  if (allowedHosts.map(bare).includes(host)) return /^https?:$/.test(url.protocol) ? null : 'no_url';
  if (url.protocol !== 'https:') return 'not_https';
  const isInside = isIP(host) === 0 ? /(^|\.)(localhost|local|internal)$/.test(host) : isPrivateAddress(host);
  return isInside ? 'private_address' : null;
}

/** A name look-up that gives no address inside; the connection is made to what was looked at, so a second answer of the name server changes nothing. */
export function outsideLookup(allowedHosts: readonly string[]): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, '', 4);
      const isAllowed = allowedHosts.map(bare).includes(bare(hostname));
      const usable = isAllowed ? found : found.filter(({ address }) => !isPrivateAddress(address));
      const [first] = usable;
      if (first === undefined) return done(new Error('The name leads to a private address.'), '', 4);
      if (options.all === true) return done(null, usable);
      return done(null, first.address, first.family);
    });
  };
}

function bare(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}
