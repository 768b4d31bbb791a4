import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { csrfHeaders } from '@/api/csrf-token';
import type { Me } from '@/api/types';
import { readDraft, writeDraft } from '@/shared/utils/drafts';
import * as sessionApi from './session.api';
import { useSessionStore } from './session.store';

vi.mock('./session.api');

const me: Me = {
  id: 1,
  username: 'demo',
  name: '',
  email: null,
  email_verified: false,
  role: 'customer',
  roles: ['customer'],
  customer_id: 1,
  language: '',
  notification_settings: { mail_on_reply: true },
  has_password: true,
  created_at: '2025-01-01T00:00:00.000Z',
  csrf_token: 'token',
};

describe('useSessionStore', () => {
  beforeEach(() => {
    vi.resetAllMocks();
    setActivePinia(createPinia());
    vi.mocked(sessionApi.fetchMe).mockResolvedValue(me);
    vi.mocked(sessionApi.signOut).mockResolvedValue();
  });

  it('should learn once who is signed in and keep the token for unsafe requests', async () => {
    const session = useSessionStore();
    await session.load();
    await session.load();
    expect(sessionApi.fetchMe).toHaveBeenCalledOnce();
    expect(session.displayName).toBe('demo');
    expect(await csrfHeaders()).toEqual({ 'X-CSRF-Token': 'token' });
  });

  it('should tell a guest from a customer', async () => {
    vi.mocked(sessionApi.fetchMe).mockResolvedValue({ ...me, role: 'guest', roles: ['guest'] });
    const session = useSessionStore();
    await session.load();
    expect(session.isGuest).toBe(true);
  });

  it('should leave nothing of the session behind after signing out', async () => {
    const session = useSessionStore();
    await session.load();
    writeDraft('conv_1', 'a thought');
    await session.signOut();
    expect(session.isSignedIn).toBe(false);
    expect(readDraft('conv_1')).toBe('');
    expect(await csrfHeaders()).toEqual({});
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('token');
  });

  it('should count as signed out here even when the server cannot be told', async () => {
    vi.mocked(sessionApi.signOut).mockRejectedValue(new TypeError('network'));
    const session = useSessionStore();
    await session.load();
    await expect(session.signOut()).rejects.toThrow();
    expect(session.isSignedIn).toBe(false);
  });
});
