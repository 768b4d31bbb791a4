import { Global, Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Cipher } from './cipher.js';
import { openKeyRing, type KeyRing } from './key-ring.js';

/** Injection token of the installation's secrets, for what signs tokens. */
export const KEY_RING = Symbol('key ring');

/** Opens the secrets once and gives every module the cipher. */
@Global()
@Module({
  providers: [
    { provide: KEY_RING, inject: [SETTINGS], useFactory: (settings: Settings) => openKeyRing(settings) },
    { provide: Cipher, inject: [KEY_RING], useFactory: (keys: KeyRing) => new Cipher(keys) },
  ],
  exports: [KEY_RING, Cipher],
})
export class EncryptionModule {}
