/** Draws the picture of a provider's page in the browser: the same coordinates and the same styles. */
import type { RetryDocs } from '../model.ts';
import { layRetries, type RetryPicture } from '../provider/retry-picture.ts';

const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

function draw(name: string, attributes: Attributes, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

const pc = (value: number): string => `${value}%`;

const DOT = 5;

/** The picture along, for screens, and the one down, for phones. */
export const drawRetries = (retry: RetryDocs): readonly SVGElement[] => [
  drawWide(layRetries(retry, 2.6)),
  drawTall(layRetries(retry, 4.4), Math.max(260, Math.min(560, retry.attempts.length * 28))),
];

function drawWide({ dots, ticks, cap, scaleFrom, text }: RetryPicture): SVGElement {
  const picture = draw('svg', { class: 'rw', role: 'img', 'aria-label': text, width: '100%', height: 148 });
  const start = dots[0]?.at ?? 0;
  if (cap !== undefined) {
    picture.append(
      draw('rect', { class: 'cap-area', x: pc(cap.at), y: 28, width: pc(100 - cap.at), height: 84 }),
      draw('text', { class: 'cap-text', x: '100%', y: 16, 'text-anchor': 'end' }, cap.text),
    );
  }
  picture.append(
    ...ticks.map(({ at }) => draw('line', { class: 'grid', x1: pc(at), x2: pc(at), y1: 28, y2: 112 })),
    draw('line', { class: 'axis', x1: pc(start), x2: '100%', y1: 80, y2: 80 }),
    draw('text', { class: 'break', x: pc((start + scaleFrom) / 2), y: 84.5, 'text-anchor': 'middle' }, '//'),
  );
  for (const { at, number, certain, labelled } of dots) {
    if (labelled) {
      picture.append(
        draw('text', { class: 'num', x: pc(at), y: 52, 'text-anchor': 'middle' }, String(number)),
        draw('line', { class: 'stem', x1: pc(at), x2: pc(at), y1: 60, y2: 73 }),
      );
    }
    picture.append(draw('circle', { class: certain ? 'dot' : 'dot ring', cx: pc(at), cy: 80, r: DOT }));
  }
  picture.append(draw('text', { class: 'tick', x: pc(start), y: 136, 'text-anchor': 'middle' }, '0'));
  for (const { at, text: label } of ticks) {
    const end = at > 94;
    const place = { class: 'tick', x: pc(at), y: 136, 'text-anchor': end ? 'end' : 'middle', dx: end ? 24 : 0 };
    picture.append(draw('text', place, label));
  }
  return picture;
}

function drawTall({ dots, ticks, cap, text }: RetryPicture, height: number): SVGElement {
  const picture = draw('svg', { class: 'rt', role: 'img', 'aria-label': text, width: '100%', height });
  const start = dots[0]?.at ?? 0;
  if (cap !== undefined) {
    picture.append(
      draw('rect', { class: 'cap-area', x: 0, y: pc(cap.at), width: '100%', height: pc(100 - cap.at) }),
      draw('text', { class: 'cap-text', x: '98%', y: pc(cap.at), dy: 18, 'text-anchor': 'end' }, cap.text),
    );
  }
  picture.append(draw('line', { class: 'axis', x1: 76, x2: 76, y1: pc(start), y2: '100%' }));
  for (const { at, text: label } of ticks) {
    picture.append(draw('text', { class: 'tick', x: 60, y: pc(at), dy: 4, 'text-anchor': 'end' }, label));
  }
  picture.append(draw('text', { class: 'tick', x: 60, y: pc(start), dy: 4, 'text-anchor': 'end' }, '0'));
  for (const { at, number, certain, labelled } of dots) {
    picture.append(draw('circle', { class: certain ? 'dot' : 'dot ring', cx: 76, cy: pc(at), r: DOT }));
    if (labelled) picture.append(draw('text', { class: 'num', x: 94, y: pc(at), dy: 4 }, String(number)));
  }
  return picture;
}
