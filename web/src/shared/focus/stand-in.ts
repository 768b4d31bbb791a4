const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
const TEXT_FIELDS = 'textarea, select, input:not([type=checkbox], [type=radio])';

/** Where an element stands: itself, what it is called, and each element around it with the position in that. */
export interface Place {
  readonly element: HTMLElement;
  readonly name: string;
  readonly trail: readonly { readonly around: Element; readonly position: number }[];
}

/** The place of an element as it is now; what is gone later cannot be asked any more. */
export function placeOf(element: HTMLElement): Place {
  const trail: { around: Element; position: number }[] = [];
  for (let inside: Element = element; inside.parentElement; inside = inside.parentElement) {
    const around = inside.parentElement;
    trail.push({ around, position: Array.prototype.indexOf.call(around.children, inside) });
  }
  return { element, name: nameOf(element), trail };
}

/**
 * What takes the focus for an element that is gone: the control of the same name in what stands in its place now, or the
 * nearest control behind that place, or before it. Null where there is none at all.
 */
export function findStandIn({ element, name, trail }: Place): HTMLElement | null {
  const mayBeText = element.matches(TEXT_FIELDS) || !window.matchMedia('(pointer: coarse)').matches;
  for (const { around, position } of trail.filter((step) => step.around.isConnected)) {
    const children = [...around.children];
    const byNearness = [...children.slice(position), ...children.slice(0, position).toReversed()];
    const found = byNearness.map((child) => controlIn(child, name, mayBeText)).find((control) => control !== null);
    if (found) return found;
  }
  return null;
}

/** Whether an element can hold the focus now. */
export function canHoldFocus(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });
}

function controlIn(area: Element, name: string, mayBeText: boolean): HTMLElement | null {
  const controls = controlsIn(area);
  const same = controls.find((control) => nameOf(control) === name);
  // Where the same control is there and switched off, as at the last of several versions, what stands beside it is next.
  const beside = same && !canHoldFocus(same) ? controlsIn(same.parentElement ?? same) : [];
  const fitting = [...(same ? [same] : []), ...beside, ...controls].filter(
    (control) => mayBeText || !control.matches(TEXT_FIELDS),
  );
  return fitting.find(canHoldFocus) ?? null;
}

function controlsIn(area: Element): HTMLElement[] {
  const within = [...area.querySelectorAll<HTMLElement>(CONTROLS)];
  return area instanceof HTMLElement && area.matches(CONTROLS) ? [area, ...within] : within;
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
}
