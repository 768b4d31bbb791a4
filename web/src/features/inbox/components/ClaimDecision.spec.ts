import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { mountOptions } from '../testing/mount-options';
import ClaimDecision from './ClaimDecision.vue';

const claim = { customer_id: 5, customer_name: 'Ada Lovelace', claimed_at: '2026-01-01T09:00:00.000Z' };
const decisionOn = (given: Partial<typeof claim> | { customer_id: null; customer_name: null }) =>
  mount(ClaimDecision, { props: { claim: { ...claim, ...given }, busy: false }, global: mountOptions });

describe('ClaimDecision', () => {
  it('should say what approving does, and approve the customer that was read', async () => {
    const decision = decisionOn({});
    expect(decision.text()).toContain("see that customer's orders and data here");
    await decision.findAll('button')[0]?.trigger('click');
    expect(decision.emitted('approve')).toEqual([[5]]);
  });

  it('should offer nothing but rejecting where the store knows nobody', async () => {
    const decision = decisionOn({ customer_id: null, customer_name: null });
    expect(decision.findAll('button').map((button) => button.text())).toEqual(['Reject']);
    await decision.get('button').trigger('click');
    expect(decision.emitted('reject')).toHaveLength(1);
  });
});
