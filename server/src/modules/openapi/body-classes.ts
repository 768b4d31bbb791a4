import type { INestApplication, Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';

/** The classes that handlers take their bodies and queries as, with those of the objects inside them. */
export function bodyClasses(application: INestApplication): ReadonlySet<Type> {
  const found = new Set<Type>();
  for (const module of application.get(ModulesContainer).values())
    for (const { metatype } of module.controllers.values())
      if (metatype !== null) for (const taken of parametersOf(metatype)) addWhole(taken, found);
  return found;
}

function parametersOf({ prototype }: Pick<Type, 'prototype'>): readonly Type[] {
  return Object.getOwnPropertyNames(prototype).flatMap((name) => classesIn('design:paramtypes', prototype, name));
}

function addWhole(taken: Type, found: Set<Type>): void {
  if (found.has(taken)) return;
  found.add(taken);
  for (const field of describedFields(taken))
    for (const inner of classesIn('design:type', taken.prototype, field)) addWhole(inner, found);
}

/** The fields that are described, as the library that describes them notes them: `:name`. */
function describedFields({ prototype }: Type): readonly string[] {
  const noted: unknown = Reflect.getMetadata('swagger/apiModelPropertiesArray', prototype);
  return Array.isArray(noted) ? noted.map((name) => String(name).replace(/^:/, '')) : [];
}

/** The classes of ours that the compiler noted there. */
function classesIn(key: string, target: object, name: string): readonly Type[] {
  const noted: unknown = Reflect.getMetadata(key, target, name);
  return [noted].flat().filter((one): one is Type => typeof one === 'function' && /Dto$/.test(one.name));
}
