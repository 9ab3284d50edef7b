/** Short facts in a row: a dot between them for eyes, a space for ears and for whoever copies the line. */
import { type ComponentChildren, toChildArray } from 'preact';

export const Apart = ({ small = false, children }: { small?: boolean; children: ComponentChildren }) => (
  <p class={small ? 'small apart' : 'apart'}>
    {toChildArray(children).flatMap((child, index) => (index > 0 ? [' ', child] : [child]))}
  </p>
);
