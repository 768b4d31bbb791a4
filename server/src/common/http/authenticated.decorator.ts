import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiForbiddenResponse } from '@nestjs/swagger';
import type { Role } from '../caller.js';

/** Metadata key under which a route keeps who may call it. */
export const ACCESS_RULE = 'counterpoint:access-rule';

/** Who may call a route. */
export interface AccessOptions {
  /** The roles that may call; every role, guests too, when left out. */
  readonly roles?: readonly Role[];
  /** Scopes an API key needs to call; sessions and access tokens have no scopes and are not asked for any. */
  readonly scopes?: readonly string[];
  /** True refuses API keys: for what only the signed-in person may do, such as changing the password. */
  readonly interactive?: boolean;
}

/** The rule of a route: open to everyone, or to callers that fit the options. */
export type AccessRule = 'public' | AccessOptions;

/**
 * Opens a route, or every route of a controller, to authenticated callers. A route that has neither this nor `@Public()`
 * is refused to everyone.
 */
export const Authenticated = (options: AccessOptions = {}): ClassDecorator & MethodDecorator =>
  applyDecorators(
    SetMetadata(ACCESS_RULE, options),
    ApiCookieAuth('session'),
    ApiBearerAuth('bearer'),
    ...(isForSome(options) ? [ApiForbiddenResponse()] : []),
  );

function isForSome({ roles, scopes, interactive }: AccessOptions): boolean {
  return roles !== undefined || scopes !== undefined || interactive === true;
}

/** Opens a route to everyone, signed in or not. Only for the routes that the interface lists as open. */
export const Public = (): ClassDecorator & MethodDecorator => SetMetadata(ACCESS_RULE, 'public' satisfies AccessRule);
