import { api, confirmed, unwrap } from '@/api/client';
import type { components } from '@/api/schema.generated';
import type { Me } from '@/api/types';

type Schemas = components['schemas'];
export type ApiKey = Schemas['ApiKeyDto'];
export type Session = Schemas['SessionDto'];
export type Memory = Schemas['MemoryDto'];
export type SupportRequest = Schemas['SupportRequestDto'];
export type RequestKind = Schemas['OpenSupportRequestDto']['kind'];
export type KeyScope = NonNullable<Schemas['CreateApiKeyDto']['scopes']>[number];
const MOST = { limit: 100 };

export const fetchAccount = (): Promise<Me> => unwrap(api.GET('/api/auth/me/'));

/** What is left out stays as it is. */
export const changeAccount = (change: Schemas['ChangeAccountDto']): Promise<Me> =>
  unwrap(api.PATCH('/api/auth/me/', { body: change }));

/** Mails another code to the address that is not proven yet. @throws ApiProblem 429 after too many. */
export const requestAddressCode = (): Promise<void> => confirmed(api.POST('/api/auth/me/email/'));

/** @throws ApiProblem 400 for a wrong code, 409 when another account has proven the address. */
export const proveAddress = (code: string): Promise<Me> =>
  unwrap(api.POST('/api/auth/me/email/verify/', { body: { code } }));

/** Erases the account with everything in it. */
export const eraseAccount = (): Promise<void> => confirmed(api.DELETE('/api/auth/me/'));

/** @throws ApiProblem when the present password is wrong or the new one is too easy to guess. */
export const changePassword = (current: string, next: string): Promise<void> =>
  confirmed(api.POST('/api/auth/password/change/', { body: { current_password: current, new_password: next } }));

export const listSessions = async (): Promise<Session[]> =>
  (await unwrap(api.GET('/api/auth/sessions/', { params: { query: MOST } }))).results;

export const endSession = (id: string): Promise<void> =>
  confirmed(api.DELETE('/api/auth/sessions/{id}/', { params: { path: { id } } }));

/** Ends every session but the present one. */
export const endOtherSessions = (): Promise<void> => confirmed(api.DELETE('/api/auth/sessions/'));

export const listApiKeys = async (): Promise<ApiKey[]> =>
  (await unwrap(api.GET('/api/api-keys/', { params: { query: MOST } }))).results;

/** Makes a key; its secret is in this answer and never shown again. */
export const createApiKey = (name: string, days: number, scopes: KeyScope[]): Promise<Schemas['CreatedApiKeyDto']> =>
  unwrap(api.POST('/api/api-keys/', { body: { name, expires_in_days: days, scopes } }));

export const deleteApiKey = (id: number): Promise<void> =>
  confirmed(api.DELETE('/api/api-keys/{id}/', { params: { path: { id } } }));

export const fetchMemory = (): Promise<Memory> => unwrap(api.GET('/api/memory/'));

/** A list given takes the place of the one before; what is left out stays. */
export const changeMemory = (change: Schemas['ChangeMemoryDto']): Promise<Memory> =>
  unwrap(api.PATCH('/api/memory/', { body: change }));

export const eraseMemory = (): Promise<void> => confirmed(api.DELETE('/api/memory/'));

export const listRequests = async (): Promise<SupportRequest[]> =>
  (await unwrap(api.GET('/api/support-requests/', { params: { query: MOST } }))).results;

/** Asks for a person of the staff. */
export const openRequest = (kind: RequestKind, text: string): Promise<SupportRequest> =>
  unwrap(api.POST('/api/support-requests/', { body: { kind, text } }));
