import { onBeforeUnmount, ref, type Ref } from 'vue';

const SHOWN_MS = 2000;

/** Puts a text on the clipboard; `isCopied` holds for two seconds afterwards. */
export function useCopy(): { isCopied: Ref<boolean>; copy: (text: string) => Promise<void> } {
  const isCopied = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function copy(text: string): Promise<void> {
    isCopied.value = await write(text);
    clearTimeout(timer);
    timer = setTimeout(() => (isCopied.value = false), SHOWN_MS);
  }

  onBeforeUnmount(() => clearTimeout(timer));
  return { isCopied, copy };
}

/** Pages on plain http have no clipboard of their own: there a selection is copied. */
async function write(text: string): Promise<boolean> {
  if (window.isSecureContext)
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const isDone = document.execCommand('copy');
  field.remove();
  return isDone;
}
