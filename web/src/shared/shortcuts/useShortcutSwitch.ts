import { readonly, ref, type Ref } from 'vue';

const STORAGE_KEY = 'counterpoint.shortcuts';
const areOn = ref(localStorage.getItem(STORAGE_KEY) !== 'off');

/** Whether the page's own keyboard shortcuts work; remembered on this device. */
export function useShortcutSwitch(): { areOn: Readonly<Ref<boolean>>; setShortcuts: (on: boolean) => void } {
  return { areOn: readonly(areOn), setShortcuts };
}

function setShortcuts(on: boolean): void {
  areOn.value = on;
  localStorage.setItem(STORAGE_KEY, on ? 'on' : 'off');
}
