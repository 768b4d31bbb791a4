/** Says whether agents may be tried at the moment; filled by whoever holds the kill switch. */
export abstract class TrialGate {
  /** @throws a problem of kind `unavailable` while nobody is answered. */
  abstract refuseWhilePaused(): Promise<void>;
}
