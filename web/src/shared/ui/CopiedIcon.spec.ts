import { addCollection } from '@iconify/vue';
import { mount } from '@vue/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { ref } from 'vue';
import CopiedIcon from './CopiedIcon';

describe('CopiedIcon', () => {
  beforeAll(() => {
    addCollection({
      prefix: 'lucide',
      icons: { ring: { body: '<circle r="3"/>' }, cross: { body: '<path d="M0 0L9 9"/><path d="M9 0L0 9"/>' } },
      width: 24,
      height: 24,
    });
  });

  it('should draw each place of an icon whole, and hide it from those who hear the page', () => {
    const drawn = mount({
      components: { CopiedIcon },
      template: '<p><CopiedIcon v-for="at in 2" :key="at" name="i-lucide-cross" /></p>',
    });
    expect(drawn.findAll('svg').map((icon) => icon.findAll('path').length)).toEqual([2, 2]);
    expect(drawn.get('svg').attributes()).toMatchObject({ viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  });

  it('should draw another icon when its name changes', async () => {
    const name = ref('i-lucide-cross');
    const drawn = mount({
      components: { CopiedIcon },
      setup: () => ({ name }),
      template: '<p><CopiedIcon :name="name" /></p>',
    });
    name.value = 'i-lucide-ring';
    await drawn.vm.$nextTick();
    expect([drawn.findAll('circle').length, drawn.findAll('path').length]).toEqual([1, 0]);
  });
});
