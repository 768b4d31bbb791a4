import type { FastifyRequest } from 'fastify';
import '../http/request-caller.js';
import { addressGroup } from './address-group.js';

type CountedRequest = Pick<FastifyRequest, 'caller' | 'ip'>;

const LIMITED_PATH = /^\/api(\/|\?|$)/;

/** Whether a request is counted at all: those of the interface are. */
export function isLimited(request: Pick<FastifyRequest, 'raw' | 'routeOptions'>): boolean {
  // Fastify makes `routeOptions` anew whenever they are asked for.
  return LIMITED_PATH.test(request.raw.url ?? '') || LIMITED_PATH.test(request.routeOptions.url ?? '');
}

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
