import type { FastifyRequest } from 'fastify';
import '../http/request-caller.js';
import { addressGroup } from './address-group.js';

type CountedRequest = Pick<FastifyRequest, 'caller' | 'ip'>;

/**
 * Whether a request has the allowance of people without an account. Guests have it too: the next guest account costs
 * nothing.
 */
export function isAnonymous({ caller }: CountedRequest): boolean {
  return caller === undefined || caller.role === 'guest';
}

/**
 * The key under which a request is counted: the account, or the network address where the account costs nothing, so
 * that a hundred guests of one address share one allowance.
 */
export function trackerOf(request: CountedRequest): string {
  const { caller, ip } = request;
  return caller === undefined || isAnonymous(request) ? `address:${addressGroup(ip)}` : `user:${caller.userId}`;
}
