import 'reflect-metadata';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { Caller, Role } from '../../../common/caller.js';
import { discoverClasses } from '../../../common/discovery/discover.js';
import { ACCESS_RULE } from '../../../common/http/authenticated.decorator.js';
import { fits } from './access.guard.js';

const callerOf = (role: Role, more: Partial<Caller> = {}): Caller => ({
  userId: 1,
  role,
  customerId: null,
  scopes: [],
  via: 'session',
  sessionId: 'session-1',
  ...more,
});
const keyOf = (...scopes: string[]): Caller => callerOf('admin', { via: 'api_key', sessionId: null, scopes });

describe(fits.name, () => {
  it('should let everybody who is signed in through when nothing more is asked', () => {
    expect(fits(callerOf('guest'), {})).toBe(true);
  });

  it('should ask for one of the roles', () => {
    expect(fits(callerOf('staff'), { roles: ['staff', 'admin'] })).toBe(true);
    expect(fits(callerOf('customer'), { roles: ['staff', 'admin'] })).toBe(false);
  });

  it('should ask keys, and only keys, for the scopes', () => {
    expect(fits(keyOf('metrics:read'), { scopes: ['metrics:read'] })).toBe(true);
    expect(fits(keyOf(), { scopes: ['metrics:read'] })).toBe(false);
    expect(fits(callerOf('admin'), { scopes: ['metrics:read'] })).toBe(true);
  });

  it('should keep keys away from what only a person may do, whatever their scopes', () => {
    expect(fits(keyOf('customers:act_as', 'metrics:read'), { interactive: true })).toBe(false);
    expect(fits(callerOf('guest', { via: 'token' }), { interactive: true })).toBe(true);
  });
});

/** What the interface says is open without sign-in; a route that is missing here may not be public. */
const OPEN_ROUTES = [
  'api',
  'api/auth/code',
  'api/auth/code/verify',
  'api/auth/guest',
  'api/auth/login',
  'api/auth/password/forgot',
  'api/auth/password/reset',
  'api/auth/register',
  'api/auth/token/refresh',
  'api/schema',
  'healthz',
  'livez',
  // Asks for the scope itself, since loopback needs none.
  'metrics',
  'readyz',
  'webhooks',
];

interface RouteHandler {
  readonly name: string;
  readonly path: string;
  readonly rule: unknown;
}

describe('the routes of every controller', () => {
  let handlers: RouteHandler[];

  beforeAll(async () => {
    const controllers = await discoverClasses(new URL('../../', import.meta.url), /\.controller\.[jt]s$/);
    handlers = controllers.flatMap(handlersOf);
  });

  it('should be found', () => {
    expect(handlers.map(({ path }) => path)).toEqual(expect.arrayContaining(['api/auth/login', 'api/api-keys']));
  });

  it('should each say who may call them', () => {
    expect(handlers.filter(({ rule }) => rule === undefined).map(({ name }) => name)).toEqual([]);
  });

  it('should be open only where the interface says so', () => {
    const open = handlers.filter(({ rule }) => rule === 'public').map(({ path }) => path);
    expect(open.filter((path) => !OPEN_ROUTES.includes(path))).toEqual([]);
  });
});

function handlersOf(controller: abstract new (...parameters: never[]) => object): RouteHandler[] {
  return Object.getOwnPropertyNames(controller.prototype).flatMap((method) => {
    const handler: unknown = Object.getOwnPropertyDescriptor(controller.prototype, method)?.value;
    if (typeof handler !== 'function' || !(Reflect.getMetadata(METHOD_METADATA, handler) in RequestMethod)) return [];
    const rule: unknown = Reflect.getMetadata(ACCESS_RULE, handler) ?? Reflect.getMetadata(ACCESS_RULE, controller);
    return [{ name: `${controller.name}.${method}`, path: pathOf(controller, handler), rule }];
  });
}

function pathOf(controller: object, handler: object): string {
  const parts: unknown[] = [
    Reflect.getMetadata(PATH_METADATA, controller),
    Reflect.getMetadata(PATH_METADATA, handler),
  ];
  return parts
    .map((part) => String(part ?? '').replace(/^\/+|\/+$/g, ''))
    .filter((part) => part !== '')
    .join('/');
}
