import type { Caller, Role } from '../caller.js';
import { isAnonymous, trackerOf } from './request-tracker.js';

const HERE = '2001:db8:1:2::3';

const requestOf = (userId: number, role: Role, ip = HERE): { caller: Caller; ip: string } => ({
  caller: { userId, role, customerId: null, scopes: [], via: 'session', sessionId: `session-${userId}` },
  ip,
});

describe(trackerOf.name, () => {
  it('should count all guests and strangers of an address together', () => {
    const stranger = trackerOf({ ip: HERE });
    expect(trackerOf(requestOf(1, 'guest'))).toBe(stranger);
    expect(trackerOf(requestOf(2, 'guest', '2001:db8:1:2::4'))).toBe(stranger);
    expect(trackerOf(requestOf(1, 'guest', '203.0.113.9'))).not.toBe(stranger);
  });

  it.each(['customer', 'staff', 'admin'] as const)('should count a %s by account, wherever they are', (role) => {
    expect(trackerOf(requestOf(1, role))).toBe(trackerOf(requestOf(1, role, '203.0.113.9')));
    expect(trackerOf(requestOf(1, role))).not.toBe(trackerOf(requestOf(2, role)));
  });
});

describe(isAnonymous.name, () => {
  it('should be true for strangers and guests alone', () => {
    expect(isAnonymous({ ip: HERE })).toBe(true);
    const roles: Role[] = ['guest', 'customer', 'staff', 'admin'];
    expect(roles.filter((role) => isAnonymous(requestOf(1, role)))).toEqual(['guest']);
  });
});
