import type { TurnOptions } from '../turns/turn-intake.js';
import { toLanguage } from './accepted-language.js';

/** @param language value of the header `Accept-Language`. */
export function toTurnOptions(language: string | undefined): TurnOptions {
  return { claimedCustomer: null, mode: null, language: toLanguage(language) };
}
