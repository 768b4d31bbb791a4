import { computed, onMounted, ref, type ComputedRef, type Ref } from 'vue';
import type { Page } from '@/api/types';
import { useAction } from './useAction';

interface PagedList<Row> {
  rows: Ref<readonly Row[]>;
  count: Ref<number>;
  busy: Ref<boolean>;
  problem: Ref<string>;
  hasMore: ComputedRef<boolean>;
  /** The first page, in place of what was there. */
  reload: () => Promise<void>;
  /** As many pages as are shown, in their place. */
  refresh: () => Promise<void>;
  loadMore: () => Promise<void>;
}

/** A list that is read page by page, the first as the component appears. What was asked for last is what is shown. */
export function usePagedList<Row>(load: (page: number) => Promise<Page<Row>>): PagedList<Row> {
  const rows: Ref<readonly Row[]> = ref([]);
  const count = ref(0);
  const { busy, problem, run } = useAction();
  let shown = 1;
  let asked = 0;

  async function show(wanted: readonly number[], before: readonly Row[] = []): Promise<void> {
    const own = ++asked;
    await run(async () => {
      const pages = await Promise.all(wanted.map((page) => load(page)));
      if (own !== asked) return;
      rows.value = [...before, ...pages.flatMap(({ results }) => results)];
      count.value = pages.at(-1)?.count ?? 0;
      shown = wanted.at(-1) ?? 1;
    });
  }

  const reload = (): Promise<void> => show([1]);
  onMounted(reload);
  return {
    rows,
    count,
    busy,
    problem,
    hasMore: computed(() => rows.value.length < count.value),
    reload,
    refresh: () => show(Array.from({ length: shown }, (_, at) => at + 1)),
    loadMore: () => show([shown + 1], rows.value),
  };
}
