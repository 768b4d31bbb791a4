import { onBeforeUnmount, ref, type Ref } from 'vue';

/** Seconds that run down to 0, beginning at once with `seconds`; `start` begins anew. */
export function useCountdown(seconds: number): { left: Ref<number>; start: (seconds: number) => void } {
  const left = ref(0);
  let end = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  function start(from: number): void {
    end = Date.now() + from * 1000;
    left.value = from;
    clearInterval(timer);
    timer = setInterval(tick, 250);
  }

  function tick(): void {
    left.value = Math.max(0, Math.ceil((end - Date.now()) / 1000));
    if (left.value === 0) clearInterval(timer);
  }

  onBeforeUnmount(() => clearInterval(timer));
  start(seconds);
  return { left, start };
}
