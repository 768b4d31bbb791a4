import { readonly, ref, type Ref } from 'vue';

/** From here on the side column stands beside the page; the same width as `lg:` in classes. */
const wide = window.matchMedia('(width >= 64rem)');
const isWide = ref(wide.matches);

wide.addEventListener('change', ({ matches }) => (isWide.value = matches));

/** Whether there is room for the side column beside the page. */
export function useIsWide(): Readonly<Ref<boolean>> {
  return readonly(isWide);
}
