import { ValidateBy } from 'class-validator';

/** Scripts with letters that look like those of another. */
const LOOK_ALIKE = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

/** Whether a name is written in one script, as far as scripts can be taken for each other: `admin` with a Cyrillic a is not. */
export function isOfOneScript(name: unknown): boolean {
  return typeof name === 'string' && LOOK_ALIKE.filter((script) => script.test(name.normalize('NFKC'))).length <= 1;
}

/** Refuses names that mix letters of scripts that look alike, so that nobody passes for somebody else. */
export const IsOfOneScript = (): PropertyDecorator =>
  ValidateBy({
    name: 'isOfOneScript',
    validator: { validate: isOfOneScript, defaultMessage: () => 'must not mix letters of several scripts' },
  });
