import { escapeMarkup } from './escape-markup.ts';

/** One end of the flows: a name in bold, and below it what the flows to or from it come to. Plain texts. */
export interface FlowEnd {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}
/** So many go from one end to another. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/** What went where: two columns of ends, and bands between them that are as wide as their numbers. */
export interface FlowOptions {
  /** Ends before and after, from the top; every flow's ends are among them. */
  readonly before: readonly FlowEnd[];
  readonly after: readonly FlowEnd[];
  readonly flows: readonly Flow[];
  /** Headings of the two columns. */
  readonly heads: readonly [string, string];
  /** What the picture shows, for those who do not see it. */
  readonly title: string;
  /** What it tells, in a sentence or two. */
  readonly description: string;
}

/** Pixels of the picture's own; it is drawn as wide as a phone shows, so that its text keeps its size there. */
const width = 348;
const top = 24;
const left = { text: 0, bar: 90 };
const right = { bar: 204, text: 217 };
const bar = 8;
/** Room for the two lines of an end, and the least between ends. */
const labelHeight = 36;
const gap = 12;
/** Height of all bands together, unless the thinnest end needs more for its label. */
const bands = 260;

interface Box extends FlowEnd {
  readonly y: number;
  readonly height: number;
}

/**
 * A diagram of flows as SVG text, without ids and without colours of its own. Classes: `flow-band`, with `flow-same` where
 * both ends have one id; `flow-bar`; `flow-head`, `flow-name`, `flow-detail` for texts; `flow-0`, `flow-1` … on bands and
 * bars, by the end that they come from. @throws RangeError for a flow whose ends are not listed
 */
export function flowChart({ before, after, flows, heads, title, description }: FlowOptions): string {
  const sum = (kept: readonly Flow[]) => kept.reduce((total, { value }) => total + value, 0);
  const into = (id: string) => flows.filter(({ to }) => to === id);
  const outOf = (id: string) => flows.filter(({ from }) => from === id);
  const thinnest = Math.min(...before.map(({ id }) => sum(outOf(id))), ...after.map(({ id }) => sum(into(id))));
  const scale = Math.max(bands / sum(flows), (labelHeight - gap) / thinnest);
  const boxes = (ends: readonly FlowEnd[], of: (id: string) => readonly Flow[], spacing: number): Box[] => {
    let y = top;
    return ends.map((end) => {
      const box = { ...end, y, height: scale * sum(of(end.id)) };
      y += box.height + spacing;
      return box;
    });
  };
  const ends = boxes(after, into, gap);
  const height = Math.max(...ends.map((end) => end.y + end.height));
  // The fewer ends before spread over the height of those after, so that bands run as level as they can.
  const spread = before.length < 2 ? 0 : (height - top - scale * sum(flows)) / (before.length - 1);
  const starts = boxes(before, outOf, Math.max(gap, spread));
  const dye = new Map(before.map(({ id }, i) => [id, `flow-${i}`]));

  const used = new Map<Box, number>();
  /** Where the next band meets an end, below those that meet it already. */
  const meet = (side: readonly Box[], id: string, value: number): number => {
    const box = side.find((end) => end.id === id);
    if (box === undefined) throw new RangeError(`flowChart: no end "${id}"`);
    const y = box.y + (used.get(box) ?? 0);
    used.set(box, (used.get(box) ?? 0) + scale * value);
    return y;
  };
  const drawn = flows.map(({ from, to, value }) => {
    const path = band(meet(starts, from, value), meet(ends, to, value), scale * value);
    return `<path class="flow-band ${dye.get(from)}${from === to ? ' flow-same' : ''}" d="${path}"/>`;
  });
  const bars = [
    ...starts.map((box) => barOf(box, left.bar, dye.get(box.id) ?? '')),
    ...ends.map((box) => barOf(box, right.bar, dye.get(into(box.id)[0]?.from ?? '') ?? '')),
  ];
  const texts = [
    text('flow-head', left.text, 12, heads[0]),
    text('flow-head', right.text, 12, heads[1]),
    ...starts.map((box) => label(box, left.text)),
    ...ends.map((box) => label(box, right.text)),
  ];
  return (
    `<svg class="flow" viewBox="0 0 ${width} ${round(height + 4)}" role="img">` +
    `<title>${escapeMarkup(title)}</title><desc>${escapeMarkup(description)}</desc>` +
    `${[...drawn, ...bars, ...texts].join('')}</svg>`
  );
}

/** Tenths of a pixel. */
const round = (value: number): number => Math.round(value * 10) / 10;

/** The outline of a band from one height to another. */
function band(start: number, end: number, thickness: number): string {
  const [from, to] = [left.bar + bar, right.bar];
  const middle = (from + to) / 2;
  const [a, b, c, d] = [start, end, end + thickness, start + thickness].map(round) as [number, number, number, number];
  return `M${from} ${a}C${middle} ${a} ${middle} ${b} ${to} ${b}V${c}C${middle} ${c} ${middle} ${d} ${from} ${d}z`;
}

const barOf = ({ y, height }: Box, x: number, dye: string): string =>
  `<rect class="flow-bar ${dye}" x="${x}" y="${round(y)}" width="${bar}" height="${round(height)}"/>`;

/** Two lines of text at the middle of an end. */
function label({ y, height, name, detail }: Box, x: number): string {
  const middle = y + height / 2;
  return text('flow-name', x, middle - 3, name) + text('flow-detail', x, middle + 13, detail);
}

const text = (name: string, x: number, y: number, content: string): string =>
  `<text class="${name}" x="${x}" y="${round(y)}">${escapeMarkup(content)}</text>`;
