import { defineStore } from 'pinia';
import { ref } from 'vue';
import { api, unwrap } from '@/api/client';
import type { Storefront } from '@/api/types';
import { setCurrency } from '@/shared/utils/format';

/** What the store is called and some of what it has; empty until (and unless) the server has told it. */
export const useStorefrontStore = defineStore('storefront', () => {
  const front = ref<Storefront | null>(null);

  /** Asks the server once; without an answer the page says the same in general words. */
  async function load(): Promise<void> {
    if (front.value) return;
    front.value = await unwrap(api.GET('/api/store/')).catch(() => null);
    if (front.value) setCurrency(front.value.currency);
  }

  return { front, load };
});
