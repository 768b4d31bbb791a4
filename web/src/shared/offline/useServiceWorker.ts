import { onMounted, ref, type Ref } from 'vue';

/** Whether a newer version of the page waits to take over. */
const isUpdateReady = ref(false);
let waiting: ServiceWorker | null = null;
let isRegistered = false;

/** Makes the page open without a network, and tells when a newer version of it is there. */
export function useServiceWorker(): { isUpdateReady: Ref<boolean>; update: () => void } {
  onMounted(() => {
    // Not before the page is drawn: keeping its files must not slow down what is on the screen.
    if ('serviceWorker' in navigator && import.meta.env.PROD) setTimeout(() => void register(), 1000);
  });
  return { isUpdateReady, update };
}

/** Lets the newer version take over and shows it; what is typed stays, drafts outlive a reload. */
function update(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  waiting?.postMessage('take-over');
}

async function register(): Promise<void> {
  if (isRegistered) return;
  isRegistered = true;
  const registration = await navigator.serviceWorker.register('/service-worker.js').catch(() => null);
  if (!registration) return;
  notice(registration);
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => notice(registration));
  });
}

function notice(registration: ServiceWorkerRegistration): void {
  waiting = registration.waiting;
  // Without a worker in charge this is the first visit, and nothing is newer than it.
  isUpdateReady.value = waiting !== null && navigator.serviceWorker.controller !== null;
}
