import { getIcon } from '@iconify/vue';
import { h, type FunctionalComponent, type VNode } from 'vue';

const SVG = 'http://www.w3.org/2000/svg';
/** Each drawing that was asked for, taken in once. */
const drawings = new Map<string, Element>();

/**
 * An icon of the bundled set for what is drawn hundreds of times: its drawing is taken in once and copied from then on, where
 * UIcon takes it in anew for each place.
 */
const CopiedIcon: FunctionalComponent<{ name: string }> = ({ name }) =>
  h('svg', {
    key: name,
    viewBox: drawingOf(name)?.getAttribute('viewBox'),
    class: 'iconify',
    'aria-hidden': 'true',
    focusable: 'false',
    onVnodeBeforeMount: (icon: VNode) => fill(icon.el, name),
  });
CopiedIcon.props = { name: { type: String, required: true } };

export default CopiedIcon;

function fill(place: unknown, name: string): void {
  if (place instanceof Element) place.append(...copiesOf(drawingOf(name)));
}

function copiesOf(drawing: Element | null): Node[] {
  return Array.from(drawing?.children ?? [], (part) => part.cloneNode(true));
}

function drawingOf(name: string): Element | null {
  const known = drawings.get(name);
  if (known) return known;
  const icon = getIcon(name.replace(/^i-/, ''));
  if (!icon) return null;
  const { left, top, width, height, body } = icon;
  const text = `<svg xmlns="${SVG}" viewBox="${left} ${top} ${width} ${height}">${body}</svg>`;
  const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  drawings.set(name, drawing);
  return drawing;
}
