/** The card of a week as a loom: the products are the beam, each thread leads to people in one country, the last one stays open. */
import type { CardRow, CardView } from '../../presentation/diary-view';
import { type Measure, mirrored, type Scene, type Shape, wrapped } from './scene';

/** A card is a printed thing: calico, ink and work blue, whatever theme the browser has (ui/tokens.css has their reasons). */
const CALICO = '#f6f5f0';
const INK = '#17191e';
const PENCIL = '#4b4e57';
const SELVEDGE = '#75757a';
const BLUE = '#1f4aa8';

const WIDTH = 1080;
const MARGIN = 72;
const ROOM = WIDTH - 2 * MARGIN;
const LEAST_HEIGHT = 1080;
const LANE = 26;
const KNOT = 13;

/** Puts one thing below the other and remembers how far down it is. */
class Column {
  readonly shapes: Shape[] = [];
  constructor(
    public y: number,
    readonly measure: Measure,
  ) {}

  /** Returns the baseline of the first line. */
  text(
    text: string,
    {
      x = MARGIN,
      size,
      weight = 400,
      fill = INK,
      leading = 1.35,
      room = ROOM,
    }: { x?: number; size: number; weight?: number; fill?: string; leading?: number; room?: number },
  ): number {
    const first = this.y + size;
    for (const line of wrapped(text, size, weight, room, this.measure)) {
      this.shapes.push({ kind: 'text', x, y: this.y + size, size, weight, fill, text: line });
      this.y += size * leading;
    }
    return first;
  }
}

/** The sign of Many Hands (ui/Logo.tsx): four fingers, one thread. */
const sign = (x: number, y: number, size: number): Shape[] => {
  const unit = size / 32;
  const box = (left: number, top: number, width: number, height: number, radius: number, fill: string): Shape => ({
    kind: 'box',
    x: x + left * unit,
    y: y + top * unit,
    width: width * unit,
    height: height * unit,
    radius: radius * unit,
    fill,
  });
  const fingers = [
    [4.5, 8.5, 18],
    [10.83, 4, 24.5],
    [17.17, 5.5, 23],
    [23.5, 10, 16],
  ].map(([left = 0, top = 0, height = 0]) => box(left, top, 4, height, 2, CALICO));
  const under = [4, 16.6].map((left) => box(left, 14.2, 5, 5.6, 0, BLUE));
  const thread = [
    [0, 9.8],
    [15.9, 6.6],
    [28.5, 3.5],
  ].map(([left = 0, width = 0]) => box(left, 15.8, width, 2.4, 0, CALICO));
  return [box(0, 0, 32, 32, 4, BLUE), ...fingers, ...under, ...thread];
};

function beam(column: Column, products: string): void {
  const inner = new Column(column.y + 22, column.measure);
  inner.text(products, { x: MARGIN + 24, size: 32, weight: 700, fill: CALICO, room: ROOM - 48 });
  column.shapes.push(
    { kind: 'box', x: MARGIN, y: column.y, width: ROOM, height: inner.y + 16 - column.y, radius: 3, fill: INK },
    ...inner.shapes,
  );
  column.y = inner.y + 16;
}

/** Threads hang side by side and leave innermost first, so none cross. */
function threads(column: Column, rows: readonly CardRow[], unknown: CardRow): void {
  const all = [...rows.map((row) => ({ row, open: false })), ...(unknown.line ? [{ row: unknown, open: true }] : [])];
  const top = column.y;
  const x = MARGIN + 40 + all.length * LANE + 2 * KNOT;
  const room = WIDTH - MARGIN - x;
  column.y += 28;
  for (const [at, { row, open }] of all.entries()) {
    const lane = MARGIN + 24 + (all.length - 1 - at) * LANE;
    const y = column.text(row.name, { x, size: 34, weight: 700, room, leading: 1.25 }) - 12;
    column.text(row.line, { x, size: 27, fill: PENCIL, room });
    const knot = x - 20 - KNOT;
    const stroke = open ? SELVEDGE : BLUE;
    column.shapes.push(
      {
        kind: 'thread',
        points: [
          [lane, top],
          [lane, y],
          [knot - (open ? KNOT : 0), y],
        ],
        stroke,
        dotted: open,
      },
      { kind: 'knot', x: knot, y, radius: KNOT, fill: open ? CALICO : BLUE, stroke, dotted: open },
    );
    column.y += 16;
  }
}

export function cardScene(card: CardView, dir: 'ltr' | 'rtl', measure: Measure): Scene {
  const column = new Column(MARGIN, measure);
  column.shapes.push(...sign(MARGIN, MARGIN, 60));
  column.text(card.brand, { x: MARGIN + 80, size: 28, weight: 700, leading: 1.2, room: ROOM - 80 });
  column.text(card.week, { x: MARGIN + 80, size: 26, fill: PENCIL, leading: 1.2, room: ROOM - 80 });
  column.y += 36;
  column.text(card.sentence, { size: 58, weight: 700, leading: 1.18 });
  column.y += 12;
  column.text(card.behind, { size: 34 });
  column.y += 36;
  beam(column, card.products);
  threads(column, card.rows, card.unknown);
  const foot = new Column(0, measure);
  foot.text(card.foot, { size: 24, fill: PENCIL });
  const height = Math.ceil(Math.max(LEAST_HEIGHT, column.y + 24 + foot.y + MARGIN));
  column.y = height - MARGIN - foot.y;
  column.text(card.foot, { size: 24, fill: PENCIL });
  const scene: Scene = { width: WIDTH, height, dir: 'ltr', ground: CALICO, shapes: column.shapes };
  return dir === 'rtl' ? mirrored(scene) : scene;
}
