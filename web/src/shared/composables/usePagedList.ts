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
  loadMore: () => Promise<void>;
}

/** A list that is read page by page, the first as the component appears. */
export function usePagedList<Row>(load: (page: number) => Promise<Page<Row>>): PagedList<Row> {
  const rows: Ref<readonly Row[]> = ref([]);
  const count = ref(0);
  const { busy, problem, run } = useAction();
  let page = 0;

  async function show(wanted: number): Promise<void> {
    await run(async () => {
      const result = await load(wanted);
      rows.value = wanted === 1 ? result.results : [...rows.value, ...result.results];
      count.value = result.count;
      page = wanted;
    });
  }

  const reload = (): Promise<void> => show(1);
  onMounted(reload);
  return {
    rows,
    count,
    busy,
    problem,
    hasMore: computed(() => rows.value.length < count.value),
    reload,
    loadMore: () => show(page + 1),
  };
}
