/** Pictures of the site as data: what is drawn where, each mark with its words and its way. Whoever lays them out gives coordinates and nothing else. */
import type { Mark } from '../../views/claim';
import type { Route } from '../routes';

/** Names of the pictures, as they stand in addresses. */
export type PictureName = 'loom' | 'map' | 'timeline' | 'pay' | `loom-${string}`;

/** A mark of a claim in a picture: its state, the sentence heard and shown on pointing, and the way to its page. */
export interface MarkAt {
  x: number;
  y: number;
  mark: Mark;
  title: string;
  to: Route;
}

export interface LoomNode {
  key: string;
  column: number;
  name: string;
  to?: Route | undefined;
  is: 'people' | 'place' | 'product' | 'firm';
}

/** A claim on which a step of a thread rests; it stands at the node that the step leads to. */
export interface LoomProof {
  at: string;
  mark: Mark;
  title: string;
  to: Route;
  /** The voice of the claim, for the table. */
  said: string;
}

/** The chain of one product, as an editor wrote it: the keys of its nodes from left to right. */
export interface Thread {
  id: string;
  nodes: readonly string[];
  proofs: readonly LoomProof[];
  works: readonly string[];
  states: readonly string[];
  /** Years in which its claims were said. */
  years: readonly number[];
}

/** Where the nodes and threads of a loom lie, in units of the picture. */
export interface LoomPlaces {
  width: number;
  height: number;
  columns: readonly { x: number; width: number }[];
  /** Node -> upper edge and height. */
  nodes: Readonly<Record<string, { y: number; height: number }>>;
  /** Thread -> outline of its line up to each node but the first, and its height there. */
  threads: Readonly<Record<string, readonly { path: string; x: number; y: number }[]>>;
}

export interface LoomView {
  kind: 'loom';
  name: PictureName;
  columns: readonly string[];
  nodes: readonly LoomNode[];
  threads: readonly Thread[];
  places: LoomPlaces;
}

export interface MapPoint {
  id: string;
  name: string;
  title: string;
  /** The title without the name, for beside it. */
  line: string;
  to: Route;
  x: number;
  y: number;
  /** Of the mark; its area is the number of claims. */
  radius: number;
  precision: 'city' | 'region' | 'country';
  label?: { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
}

export interface MapView {
  kind: 'map';
  name: PictureName;
  width: number;
  height: number;
  land: string;
  edge: string;
  points: readonly MapPoint[];
  key: readonly { precision: MapPoint['precision']; text: string }[];
}

export interface TimeView {
  kind: 'timeline';
  name: PictureName;
  width: number;
  height: number;
  years: readonly { text: string; x: number }[];
  lanes: readonly { text: string; to: Route; y: number; height: number; marks: readonly MarkAt[] }[];
}

export interface PayRow extends MarkAt {
  /** In lines: whom the claim is about, what the amount is, who says so. */
  who: readonly string[];
  what: readonly string[];
  said: readonly string[];
  amount: string;
  basis: string;
  /** Ends of the bar, in units of the picture; open where an end is not known. */
  from: number;
  solid: number;
  until: number;
  open: boolean;
  wages: readonly { x: number; kind: 'statutory-minimum' | 'living-wage'; text: string }[];
}

export interface PayView {
  kind: 'pay';
  name: PictureName;
  width: number;
  height: number;
  ticks: readonly { x: number; text: string }[];
  scale: string;
  groups: readonly { name: string; to: Route; y: number; rows: readonly PayRow[] }[];
  key: readonly { kind: 'bar' | 'range' | 'statutory-minimum' | 'living-wage'; text: string }[];
}

export type Picture = LoomView | MapView | TimeView | PayView;

/** What a picture carries with it when it is taken along: what it shows, by whom, and of which day. */
export interface PictureFrame {
  title: string;
  /** What its marks mean. */
  marks: readonly Mark[];
  lines: readonly string[];
}

/** Coordinates, worked out when the site is built. */
export interface Geometry {
  loom(nodes: readonly LoomNode[], threads: readonly Thread[], columns: number): LoomPlaces;
  /** The land without borders, the edge of the world, and where a point of the earth lies; undefined for a map that is not drawn. */
  world: {
    width: number;
    height: number;
    land: string;
    edge: string;
    at(longitude: number, latitude: number): readonly [x: number, y: number];
  };
}
