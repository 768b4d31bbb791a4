import { describe, expect, it } from 'vitest';
import { i18n } from '@/i18n';
import { kindOf, matterOf, personOf } from './describe-item';
import { makeItem } from './testing/make-item';

const { t } = i18n.global;
const claim = { customer_id: 5, customer_name: 'Ada Lovelace', claimed_at: '2026-01-01T09:00:00.000Z' };

describe('a request in words', () => {
  it('should say what it is about, also where only the server opens it', () => {
    expect(kindOf(makeItem({ kind: 'missing_download' }), t)).toBe('Missing download');
    expect(kindOf(makeItem({ kind: 'talk_to_person' }), t)).toBe('Talk to a person');
    expect(kindOf(makeItem({ kind: 'identity' }), t)).toBe('Identity');
  });

  it('should name the account, else the proven customer, else a guest', () => {
    expect(personOf(makeItem(), t)).toBe('Luis');
    expect(personOf(makeItem({ user_name: '', customer_name: 'Ada' }), t)).toBe('Ada');
    expect(personOf(makeItem({ user_name: '' }), t)).toBe('Guest');
  });

  it('should tell a claim apart that fits nobody, and one whose customer has no name', () => {
    const identity = { kind: 'identity', text: '' } as const;
    expect(matterOf(makeItem({ ...identity, claim }), t)).toBe('Says to be Ada Lovelace');
    expect(matterOf(makeItem({ ...identity, claim: { ...claim, customer_name: null } }), t)).toBe(
      'Says to be Customer 5',
    );
    const nobody = { ...claim, customer_id: null, customer_name: null };
    expect(matterOf(makeItem({ ...identity, claim: nobody }), t)).toContain('does not know');
    expect(matterOf(makeItem(), t)).toBe('My money back, please');
  });
});
