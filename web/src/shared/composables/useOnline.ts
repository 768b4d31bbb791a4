import { onBeforeUnmount, ref, type Ref } from 'vue';

/** Whether the browser believes to have a network; says nothing about the server. */
export function useOnline(): Ref<boolean> {
  const isOnline = ref(navigator.onLine);
  const update = (): void => {
    isOnline.value = navigator.onLine;
  };
  window.addEventListener('online', update);
  window.addEventListener('offline', update);
  onBeforeUnmount(() => {
    window.removeEventListener('online', update);
    window.removeEventListener('offline', update);
  });
  return isOnline;
}
