import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { rememberCsrfToken, renewCsrfTokenBy } from '@/api/csrf-token';
import type { Me } from '@/api/types';
import { applyAccountLanguage } from '@/shared/composables/useLanguage';
import { clearCopies } from '@/shared/offline/kept-copies';
import { clearTabStorage, keepTabStorageFor } from '@/shared/utils/drafts';
import { tellSignedOut } from '@/shared/utils/session-news';
import * as sessionApi from './session.api';

/** Who is signed in. Nothing of the session is kept in a storage of the browser; the cookie is the session. */
export const useSessionStore = defineStore('session', () => {
  const me = ref<Me | null>(null);
  const known = ref(false);
  const isSignedIn = computed(() => me.value !== null);
  const isGuest = computed(() => me.value?.role === 'guest' || (me.value?.roles ?? []).includes('guest'));
  const isStaff = computed(() => me.value?.role === 'staff' || me.value?.role === 'admin');
  const displayName = computed(() => me.value?.name || me.value?.username || '');

  /** Asks the server who is signed in, once; `again` asks anew. */
  async function load(again = false): Promise<void> {
    if (known.value && !again) return;
    me.value = await sessionApi.fetchMe();
    rememberCsrfToken(me.value?.csrf_token ?? null);
    known.value = true;
    if (!me.value) return;
    keepTabStorageFor(me.value.id);
    await applyAccountLanguage(me.value.language);
  }

  renewCsrfTokenBy(async () => {
    if (!me.value) return;
    await load(true);
    if (me.value.csrf_token === null) throw new TypeError('The server cannot be reached.');
  });

  /** Runs one way of signing in and then learns who that made us. */
  async function signIn(open: () => Promise<void>): Promise<void> {
    await open();
    await load(true);
  }

  /** Forgets the person on this page, as after a session that ended on the server. */
  function forget(): void {
    me.value = null;
    void clearCopies();
    rememberCsrfToken(null);
  }

  /** Ends the session and whatever it left in this browser; the session counts as ended here even when the server is away. */
  async function signOut(): Promise<void> {
    await sessionApi.signOut().finally(() => {
      clearTabStorage();
      forget();
      tellSignedOut();
    });
  }

  return { me, isSignedIn, isGuest, isStaff, displayName, load, signIn, signOut, forget };
});
