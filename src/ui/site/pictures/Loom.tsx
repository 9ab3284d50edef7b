/** The loom: a thread for each product, running through the names that its chain names, never from one product's chain into another's. */
import { linesOf } from '../../../presentation/site/pictures/lines';
import type { LoomNode, LoomView, Thread } from '../../../presentation/site/pictures/picture';
import { MARK_SHAPES } from '../../Mark';
import { useWay } from '../way';
import { Lines, MarkLink } from './parts';

/** Width of a letter and distance of two lines, in units of the picture. */
const LETTER = 6.9;
const LINE = 14;
const BAR = 3;
/** Length of a loose end. */
const OPEN = 44;

function Name({ node, loom }: { node: LoomNode; loom: LoomView }) {
  const way = useWay();
  const { y = 0, height = 0 } = loom.places.nodes[node.key] ?? {};
  const { x = 0, width = 0 } = loom.places.columns[node.column] ?? {};
  const lines = linesOf(node.name, Math.floor((width - 16) / LETTER));
  const text = <Lines lines={lines} x={x + 14} y={y + height / 2} line={LINE} class={`pic-name ${node.is}`} />;
  return (
    <g class="pic-node" data-node={node.key}>
      <rect x={x} y={y + 4} width={BAR} height={height - 8} class={`pic-bar ${node.is}`} />
      {node.to ? <a href={way(node.to)}>{text}</a> : text}
    </g>
  );
}

/** A thread of which nothing more is known hangs loose behind its company. */
function OpenEnd({ segments, loom }: { segments: LoomView['places']['threads'][string]; loom: LoomView }) {
  const last = segments.at(-1);
  const { x = 0, width = 0 } = loom.places.columns[1] ?? {};
  if (!last) return null;
  const from = x + width;
  return (
    <>
      <path d={`M${last.x} ${last.y}H${from}`} class="pic-through" />
      <path d={`M${from} ${last.y}h${OPEN}`} class="pic-thread open" />
      <svg
        x={from + OPEN + 2}
        y={last.y - 6}
        width="12"
        height="12"
        viewBox="0 0 12 12"
        class="pic-shape"
        aria-hidden="true"
      >
        {MARK_SHAPES['not-public']}
      </svg>
    </>
  );
}

type Nodes = ReadonlyMap<string, LoomNode>;

/** Where a step of a thread is sourced it is blue; that a product is of a company is a field of its record. */
function ThreadLines({ thread, loom, nodes }: { thread: Thread; loom: LoomView; nodes: Nodes }) {
  const segments = loom.places.threads[thread.id] ?? [];
  const proofs = new Map(thread.proofs.map((proof) => [proof.at, proof]));
  return (
    <g
      class="pic-strand"
      id={`loom-${thread.id}`}
      data-nodes={thread.nodes.join(' ')}
      data-states={thread.states.join(' ')}
      data-years={thread.years.join(' ')}
    >
      {segments.map(({ path }, at) => (
        <path key={at} d={path} class={`pic-thread ${at === 0 ? '' : 'sourced'}`} />
      ))}
      {segments.map(({ x, y }, at) => {
        const key = thread.nodes[at + 1] ?? '';
        const node = nodes.get(key);
        const { width = 0 } = loom.places.columns[node?.column ?? 0] ?? {};
        const goesOn = at + 1 < segments.length;
        return goesOn ? (
          <path key={`in${at}`} d={`M${x} ${y}H${x + width}`} class={`pic-through ${at > 0 ? 'sourced' : ''}`} />
        ) : null;
      })}
      {thread.proofs.length === 0 && <OpenEnd {...{ segments, loom }} />}
      {segments.map(({ x, y }, at) => {
        const proof = proofs.get(thread.nodes[at + 1] ?? '');
        return proof ? <MarkLink key={`p${at}`} at={{ ...proof, x: x - 12, y }} /> : null;
      })}
    </g>
  );
}

/** What is drawn, for a page and for a file. */
export function LoomDrawing({ loom }: { loom: LoomView }) {
  const nodes: Nodes = new Map(loom.nodes.map((node) => [node.key, node]));
  return (
    <>
      {loom.columns.map((column, at) => (
        <text key={at} x={(loom.places.columns[at]?.x ?? 0) + (at === 0 ? 14 : 0)} y={16} class="pic-head">
          {column}
        </text>
      ))}
      {loom.threads.map((thread) => (
        <ThreadLines key={thread.id} {...{ thread, loom, nodes }} />
      ))}
      {loom.nodes.map((node) => (
        <Name key={node.key} {...{ node, loom }} />
      ))}
    </>
  );
}
