import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { mountOptions } from '../testing/mount-options';
import type { InboxItem } from '../inbox.api';
import { makeItem } from '../testing/make-item';
import HandlerSwitch from './HandlerSwitch.vue';

const ME = 2;
const grace = { handled_by: 'staff', handler: 3, handler_name: 'Grace' } as const;

function switchOf(given: Partial<InboxItem>) {
  const props = { item: makeItem(given), me: ME, busy: false };
  const wrapper = mount(HandlerSwitch, { props, global: mountOptions, attachTo: document.body });
  const press = async (name: string): Promise<void> => {
    const button = wrapper.findAll('button').find((each) => each.text() === name);
    if (!button) throw new Error(`There is no button ${name}.`);
    await button.trigger('click');
  };
  return { wrapper, press };
}

describe('HandlerSwitch', () => {
  it('should take over from the agents at once', async () => {
    const { wrapper, press } = switchOf({});
    expect(wrapper.text()).toContain('The agents answer here.');
    await press('Take over');
    expect(wrapper.emitted('takeOver')).toHaveLength(1);
  });

  it('should ask before it takes a conversation from a colleague', async () => {
    const { wrapper, press } = switchOf(grace);
    await press('Take over');
    expect(wrapper.text()).toContain('Take the conversation over from Grace?');
    expect(wrapper.emitted('takeOver')).toBeUndefined();
    await press('Cancel');
    await press('Take over');
    await press('Take it over');
    expect(wrapper.emitted('takeOver')).toHaveLength(1);
  });

  it('should ask anew when another colleague has it meanwhile', async () => {
    const { wrapper, press } = switchOf(grace);
    await press('Take over');
    await wrapper.setProps({ item: makeItem({ ...grace, handler: 4, handler_name: 'Alan' }) });
    expect(wrapper.text()).toContain('Alan answers here.');
    expect(wrapper.findAll('button').map((button) => button.text())).not.toContain('Take it over');
  });

  it('should hand back what is one’s own', async () => {
    const { wrapper, press } = switchOf({ ...grace, handler: ME, handler_name: 'Me' });
    expect(wrapper.text()).toContain('You answer here.');
    await press('Hand back');
    expect(wrapper.emitted('handBack')).toHaveLength(1);
  });
});
