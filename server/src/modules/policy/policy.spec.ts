import type { Caller, Role } from '../../common/caller.js';
import { ForbiddenError } from './errors/forbidden.error.js';
import { ResourceNotFoundError } from './errors/resource-not-found.error.js';
import { POLICY_RULES, type PolicyAction } from './policy-rules.js';
import { Policy } from './policy.js';

const ROLES: readonly Role[] = ['guest', 'customer', 'staff', 'admin'];
const ACTIONS = Object.keys(POLICY_RULES).filter((name): name is PolicyAction => name in POLICY_RULES);

const callerOf = (role: Role, more: Partial<Caller> = {}): Caller => ({
  userId: 1,
  role,
  customerId: null,
  scopes: [],
  via: 'session',
  sessionId: 'session-1',
  ...more,
});

describe(Policy.name, () => {
  const policy = new Policy();
  const rolesThatMay = (action: PolicyAction, resource = {}): Role[] =>
    ROLES.filter((role) => policy.may(callerOf(role), action, resource));

  it('should let only the owner and staff read a conversation', () => {
    expect(rolesThatMay('conversation:read', { ownerId: 1 })).toEqual(ROLES);
    expect(rolesThatMay('conversation:read', { ownerId: 2 })).toEqual(['staff', 'admin']);
  });

  it('should let nobody but the owner write into a conversation', () => {
    expect(rolesThatMay('conversation:write', { ownerId: 2 })).toEqual([]);
  });

  it('should give customer data to nobody because of a role', () => {
    expect(rolesThatMay('customer-data:read', { customerId: 5, provenCustomerId: 6 })).toEqual([]);
    expect(rolesThatMay('customer-data:read', { customerId: 5, provenCustomerId: 5 })).toEqual(ROLES);
    expect(policy.may(callerOf('customer', { customerId: 5 }), 'customer-data:read', { customerId: 5 })).toBe(true);
    expect(policy.may(callerOf('customer'), 'customer-data:read', { provenCustomerId: null })).toBe(false);
  });

  it('should believe a stated customer from staff, and from an API key only with the scope', () => {
    expect(rolesThatMay('customer:act-as')).toEqual(['staff', 'admin']);
    const key = { via: 'api_key', sessionId: null } as const;
    expect(policy.may(callerOf('admin', key), 'customer:act-as')).toBe(false);
    expect(policy.may(callerOf('staff', { ...key, scopes: ['customers:act_as'] }), 'customer:act-as')).toBe(true);
  });

  it('should give an API key of staff nothing but what is their own', () => {
    const key = callerOf('admin', { via: 'api_key', sessionId: null });
    const foreign = { ownerId: 2, customerId: 3, provenCustomerId: null };
    expect(ACTIONS.filter((action) => policy.may(key, action, foreign))).toEqual([]);
    expect(policy.may(key, 'conversation:read', { ownerId: 1 })).toBe(true);
  });

  it('should give an API key with a scope that one thing more', () => {
    const allowed = (scope: string): PolicyAction[] => {
      const key = callerOf('admin', { via: 'api_key', sessionId: null, scopes: [scope] });
      return ACTIONS.filter((action) => policy.may(key, action, { ownerId: 2 }));
    };
    expect(allowed('customers:act_as')).toEqual(['customer:act-as']);
    expect(allowed('metrics:read')).toEqual(['metrics:read']);
  });

  it.each(['system:change', 'user:administer', 'audit:read'] as const)(
    'should keep %s for administrators',
    (action) => {
      expect(rolesThatMay(action, { ownerId: 1 })).toEqual(['admin']);
    },
  );

  it.each(ACTIONS)('should refuse a guest %s on what is not theirs', (action) => {
    expect(policy.may(callerOf('guest'), action, { ownerId: 2, customerId: 3, provenCustomerId: null })).toBe(false);
  });

  it('should hide what belongs to others and forbid what nobody owns', () => {
    expect(() => policy.require(callerOf('guest'), 'conversation:read', { ownerId: 2 })).toThrow(ResourceNotFoundError);
    expect(() => policy.require(callerOf('guest'), 'inbox:work')).toThrow(ForbiddenError);
    expect(() => policy.require(callerOf('guest'), 'conversation:read', { ownerId: 1 })).not.toThrow();
  });
});
