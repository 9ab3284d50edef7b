/** The card of a week: a row for each product, its thread, and the countries of the people at its end; dotted and open where no source names any. */
import type { CardRow, CardView } from '../../presentation/diary-view';
import { type Measure, mirrored, type Scene, type Shape, wrapped } from './scene';

/** A card is a printed thing: calico, ink and work blue, whatever theme the browser has (ui/tokens.css has their reasons). */
const CALICO = '#f6f5f0';
const INK = '#17191e';
const PENCIL = '#4b4e57';
const SELVEDGE = '#75757a';
const BLUE = '#1f4aa8';
const PALE = '#9dbbf7';

const WIDTH = 1080;
const MARGIN = 72;
const ROOM = WIDTH - 2 * MARGIN;
const LEAST_HEIGHT = 1080;
const KNOT = 13;
/** A product's name, its thread, and where that leads: three columns. */
const NAME_ROOM = 300;
const THREAD_AT = MARGIN + NAME_ROOM + 20;
const PLACE_AT = THREAD_AT + 120;

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

/** The sign of Many Hands (ui/Logo.tsx), in boxes: two hands, of two people. */
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
  const hand = [
    [1.8, 6.5, 3, 12],
    [5.5, 4, 3, 14],
    [9.2, 6, 3, 12],
    [1.8, 13, 10.4, 9],
    [3.3, 18, 7, 10],
    [11, 16, 4, 3],
  ] as const;
  return [
    box(0, 0, 32, 32, 4, BLUE),
    ...hand.map(([left, top, width, height]) => box(left, top, width, height, 1.5, CALICO)),
    ...hand.map(([left, top, width, height]) => box(32 - left - width, top, width, height, 1.5, PALE)),
  ];
};

/** A row is as high as the longer of its two texts; its thread runs at the height of their first lines. */
function row(column: Column, { name, places, work, known }: CardRow): void {
  const top = column.y;
  const line = column.text(name, { size: 32, weight: 700, room: NAME_ROOM, leading: 1.25 }) - 11;
  const below = column.y;
  column.y = top;
  const room = WIDTH - MARGIN - PLACE_AT;
  column.text(places, {
    x: PLACE_AT,
    size: 32,
    weight: known ? 700 : 400,
    fill: known ? INK : PENCIL,
    room,
    leading: 1.25,
  });
  if (work) column.text(work, { x: PLACE_AT, size: 26, fill: PENCIL, room });
  const end = PLACE_AT - 20 - KNOT;
  const stroke = known ? BLUE : SELVEDGE;
  column.shapes.push(
    {
      kind: 'thread',
      points: [
        [THREAD_AT, line],
        [known ? end : end - KNOT, line],
      ],
      stroke,
      dotted: !known,
    },
    { kind: 'knot', x: end, y: line, radius: KNOT, fill: known ? BLUE : CALICO, stroke, dotted: !known },
  );
  column.y = Math.max(below, column.y) + 22;
}

export function cardScene(card: CardView, dir: 'ltr' | 'rtl', measure: Measure): Scene {
  const column = new Column(MARGIN, measure);
  column.shapes.push(...sign(MARGIN, MARGIN, 60));
  column.text(card.brand, { x: MARGIN + 80, size: 28, weight: 700, leading: 1.2, room: ROOM - 80 });
  column.text(card.week, { x: MARGIN + 80, size: 26, fill: PENCIL, leading: 1.2, room: ROOM - 80 });
  column.y += 36;
  column.text(card.sentence, { size: 52, weight: 700, leading: 1.2 });
  column.y += 44;
  for (const item of card.rows) row(column, item);
  if (card.more) column.text(card.more, { size: 28, fill: PENCIL });
  const name = [card.brand, card.address].filter(Boolean).join(', ');
  const foot = (into: Column) => {
    into.text(card.foot, { size: 24, fill: PENCIL });
    into.text(name, { size: 24, weight: 700 });
  };
  const measured = new Column(0, measure);
  foot(measured);
  const height = Math.ceil(Math.max(LEAST_HEIGHT, column.y + 24 + measured.y + MARGIN));
  column.y = height - MARGIN - measured.y;
  foot(column);
  const scene: Scene = { width: WIDTH, height, dir: 'ltr', ground: CALICO, shapes: column.shapes };
  return dir === 'rtl' ? mirrored(scene) : scene;
}
