import { flushPromises, mount } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mountOptions } from '../testing/mount-options';
import * as inboxApi from '../inbox.api';
import { makeItem } from '../testing/make-item';
import RequestNote from './RequestNote.vue';

vi.mock('../inbox.api');

describe('RequestNote', () => {
  beforeEach(() => void vi.resetAllMocks());

  const noteOn = (note: string | null) =>
    mount(RequestNote, { props: { item: makeItem({ note }) }, global: mountOptions });

  it('should keep a note, and none where only blanks are left', async () => {
    vi.mocked(inboxApi.changeItem).mockResolvedValue(makeItem({ note: 'Call back' }));
    const form = noteOn(null);
    await form.get('textarea').setValue('Call back');
    await form.trigger('submit');
    await flushPromises();
    expect(inboxApi.changeItem).toHaveBeenLastCalledWith(1, { note: 'Call back' });
    expect(form.text()).toContain('Saved.');
    await form.get('textarea').setValue('  ');
    await form.trigger('submit');
    expect(inboxApi.changeItem).toHaveBeenLastCalledWith(1, { note: null });
  });

  it('should take in what a colleague noted, but never over what is being written', async () => {
    const form = noteOn('Old');
    await form.setProps({ item: makeItem({ note: 'New' }) });
    expect(form.get('textarea').element.value).toBe('New');
    await form.get('textarea').setValue('Mine');
    await form.setProps({ item: makeItem({ note: 'Newer' }) });
    expect(form.get('textarea').element.value).toBe('Mine');
  });
});
