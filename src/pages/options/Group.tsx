/** One of the three groups of options: a heading to jump to, and what belongs together under it. */
import type { ComponentChildren } from 'preact';

export const Group = ({ id, heading, children }: { id: string; heading: string; children: ComponentChildren }) => (
  <section class="group" aria-labelledby={id}>
    <h2 {...{ id }}>{heading}</h2>
    {children}
  </section>
);
