/** Hears that the page changes. */

/** Calls back when one of the nodes changes, until the signal is aborted. */
export function observe(
  nodes: Iterable<Node | null>,
  how: Parameters<MutationObserver['observe']>[1],
  changed: () => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver(changed);
  for (const node of nodes) if (node) observer.observe(node, how);
  signal.addEventListener('abort', () => observer.disconnect());
}
