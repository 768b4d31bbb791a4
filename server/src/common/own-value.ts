/**
 * What a table holds under a name that came from outside. Every object answers to names of its kind, such as `constructor`, too:
 * those are none of the table.
 */
export function ownValue<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Whether every object answers to a name, so that no table of objects can tell it from one of its own. */
export function isNameOfObjects(name: string): boolean {
  return name in Object.prototype;
}
