import { defineStore } from 'pinia';
import { ref } from 'vue';
import { followInboxNews } from './inbox-news';

/** How the inbox stands, for the link in the side column and for the list. */
export const useInboxStore = defineStore('inbox', () => {
  /** How many requests nobody has looked at yet; null before the server has told. */
  const open = ref<number | null>(null);
  /** Rises whenever something in the inbox is different. */
  const changes = ref(0);
  let followers = 0;
  let stop: () => void = () => undefined;

  function receive(count: number): void {
    // The first news only says how things stand.
    if (open.value !== null) changes.value += 1;
    open.value = count;
  }

  /** Hears of the inbox for as long as anybody wants to; returns the way to stop. */
  function follow(): () => void {
    followers += 1;
    if (followers === 1) stop = followInboxNews(receive);
    return () => {
      followers -= 1;
      if (followers === 0) stop();
    };
  }

  return { open, changes, follow };
});
