import { flushPromises, mount } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { usePagedList } from './usePagedList';

const PAGE = 2;
const ALL = ['a', 'b', 'c', 'd', 'e'];
const pageOf = (rows: readonly string[], page: number) => ({
  count: rows.length,
  results: rows.slice((page - 1) * PAGE, page * PAGE),
});

async function listOver(load: (page: number) => Promise<{ count: number; results: readonly string[] }>) {
  const made: { list?: ReturnType<typeof usePagedList<string>> } = {};
  mount({ setup: () => void (made.list = usePagedList(load)), render: () => null });
  await flushPromises();
  if (!made.list) throw new Error('There is no list.');
  return made.list;
}

describe('usePagedList', () => {
  it('should read one page after the other', async () => {
    const list = await listOver(async (page) => pageOf(ALL, page));
    await list.loadMore();
    expect([list.rows.value, list.hasMore.value]).toEqual([['a', 'b', 'c', 'd'], true]);
    await list.loadMore();
    expect([list.rows.value, list.hasMore.value]).toEqual([ALL, false]);
    await list.reload();
    expect(list.rows.value).toEqual(['a', 'b']);
  });

  it('should read as many pages anew as are shown', async () => {
    let rows = ALL;
    const list = await listOver(async (page) => pageOf(rows, page));
    await list.loadMore();
    rows = ['new', ...ALL];
    await list.refresh();
    expect(list.rows.value).toEqual(['new', 'a', 'b', 'c']);
  });

  it('should show what was asked for last, whatever comes last', async () => {
    const answers: ((rows: readonly string[]) => void)[] = [];
    const load = vi.fn(
      () =>
        new Promise<{ count: number; results: readonly string[] }>((resolve) =>
          answers.push((results) => resolve({ count: results.length, results })),
        ),
    );
    const list = await listOver(load);
    void list.reload();
    answers[1]?.(['second']);
    await flushPromises();
    answers[0]?.(['first']);
    await flushPromises();
    expect(list.rows.value).toEqual(['second']);
  });

  it('should keep what it shows when reading anew fails, and say why', async () => {
    let fails = false;
    const list = await listOver(async (page) => {
      if (fails) throw new TypeError('no network');
      return pageOf(ALL, page);
    });
    fails = true;
    await list.refresh();
    expect(list.rows.value).toEqual(['a', 'b']);
    expect(list.problem.value).toContain('cannot be reached');
  });
});
