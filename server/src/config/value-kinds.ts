import { BlockList, isIP } from 'node:net';
import { z } from 'zod';

/** Each kind of value that a variable may hold. Their complaints follow the name of the variable and never show the value. */

const SHORTEST_SECRET = 32;
const SHORTEST_PASSWORD = 8;
const LONGEST_USERNAME = 150;
const KNOWN_TO_THE_WORLD = /your-secret-key|change-?me|secret-key-here|^(.)\1+$/i;
const NETWORKS_WITH_A_NAME = ['loopback', 'linklocal', 'uniquelocal'];
const SECONDS_OF_UNIT: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: 86_400 };

export const optional = z.string().min(1).optional();

/** A whole number, with both ends. */
export function whole(fallback: number, minimum: number, maximum = Number.MAX_SAFE_INTEGER) {
  const error =
    maximum === Number.MAX_SAFE_INTEGER
      ? `must be a whole number, ${minimum} or more`
      : `must be a whole number from ${minimum} to ${maximum}`;
  return z.coerce.number({ error }).int({ error }).min(minimum, { error }).max(maximum, { error }).default(fallback);
}

export function text(fallback: string, longest: number) {
  const error = `must have 1 to ${longest} characters`;
  return z.string().min(1, { error }).max(longest, { error }).default(fallback);
}

export function choice<const Choice extends string>(choices: readonly Choice[], fallback: NoInfer<Choice>) {
  return z.enum(choices, { error: `must be ${listed(choices)}` }).default(fallback);
}

export function onOff(fallback: 'on' | 'off') {
  return choice(['on', 'off'], fallback).transform((value) => value === 'on');
}

export function flag(fallback: boolean) {
  return z
    .enum(['true', 'false', 'True', 'False', '1', '0'], { error: 'must be true or false' })
    .default(fallback ? 'true' : 'false')
    .transform((value) => value === '1' || value.toLowerCase() === 'true');
}

/** Values separated by commas. */
export function list(fallback: string) {
  return z.string().default(fallback).transform(partsOf);
}

/** A rate such as `100/hour`, read as a number of requests in a window of seconds. */
export function rate(fallback: string) {
  return z
    .string()
    .regex(/^\d+\/(second|minute|hour|day)$/, 'must look like 100/hour')
    .default(fallback)
    .transform((value) => {
      const [limit = '', unit = ''] = value.split('/');
      return { limit: Number(limit), windowSeconds: SECONDS_OF_UNIT[unit] ?? 3600 };
    });
}

export const baseUrl = z
  .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
  .transform((value) => value.replace(/\/+$/, ''));

export const databaseUrl = z
  .string()
  .regex(/^(sqlite:\/\/\/|postgres(ql)?:\/\/).+/, 'must begin with sqlite:/// or postgres://')
  .refine((value) => value.startsWith('sqlite:') || URL.canParse(value), 'must be an address such as postgres://…');

export const redisUrl = z.url({ protocol: /^rediss?$/, error: 'must begin with redis:// or rediss://' });

export const timeZone = z.string().refine(isTimeZone, 'must be the name of a time zone, such as Europe/Paris');

export const currency = z.string().regex(/^[A-Z]{3}$/, 'must be a three-letter currency code');

export const username = z.string().max(LONGEST_USERNAME, `must have ${LONGEST_USERNAME} characters or fewer`);

export const password = z.string().min(SHORTEST_PASSWORD, `must have ${SHORTEST_PASSWORD} characters or more`);

/** A key that everything rests on: long, and not one of those that stand in examples. */
export const key = z
  .string()
  .min(SHORTEST_SECRET, `must have at least ${SHORTEST_SECRET} characters`)
  .refine((value) => !KNOWN_TO_THE_WORLD.test(value), 'is a sample value that everybody knows; choose a random one');

export const networks = list('').refine((entries) => entries.every(isNetwork), {
  error: 'must hold addresses or networks such as 10.0.0.0/8, separated by commas',
});

/** Shared secrets of other programs, separated by commas. */
export function secrets(shortest: number) {
  return list('').refine((entries) => entries.every((entry) => entry.length >= shortest), {
    error: `must hold secrets of at least ${shortest} characters`,
  });
}

function partsOf(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function listed(choices: readonly string[]): string {
  return choices.join(', ').replace(/, ([^,]+)$/, ' or $1');
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

function isNetwork(entry: string): boolean {
  if (NETWORKS_WITH_A_NAME.includes(entry) || isIP(entry) !== 0) return true;
  const [address = '', bits = ''] = entry.split('/');
  const family = isIP(address);
  if (family === 0 || !/^\d{1,3}$/.test(bits)) return false;
  return isPrefix(address, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
}

function isPrefix(address: string, bits: number, family: 'ipv4' | 'ipv6'): boolean {
  try {
    new BlockList().addSubnet(address, bits, family);
    return true;
  } catch {
    return false;
  }
}
