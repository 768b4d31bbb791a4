import { Injectable } from '@nestjs/common';
import { OutboundMailRule } from '../../mail/outbound-mail-rule.contract.js';
import { StoreProfile } from './store-profile.contract.js';

/** Mail stays here while the store is a sample: nobody knows whose addresses those are. */
@Injectable()
export class StoreOutboundMailRule extends OutboundMailRule {
  constructor(private readonly store: StoreProfile) {
    super();
  }

  mayLeave(): boolean {
    return !this.store.isSample;
  }
}
