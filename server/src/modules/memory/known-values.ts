import { Inject, Injectable } from '@nestjs/common';
import { NameIndex } from '../store/names/name-index.contract.js';
import type { PreferenceStatement } from './preferences.js';

const LANGUAGE = /^[a-z]{2,3}(-[A-Z]{2})?$/;

/** Guards what may be remembered: names of the store and language tags, so that no free text ever reaches a prompt. */
@Injectable()
export class KnownValues {
  constructor(@Inject(NameIndex) private readonly names: Pick<NameIndex, 'exactly'>) {}

  /** The catalogue's spelling of the value; null when the store has no such genre or artist, or the tag is none. */
  canonical(kind: PreferenceStatement['kind'], value: string): string | null {
    if (kind === 'language') return LANGUAGE.test(value) ? value : null;
    return this.names.exactly(value, [kind])[0]?.text ?? null;
  }
}
