/** One part of the panel: a line with a heading and what it holds, until it is asked for; then its content, in place. */
import type { ComponentChildren } from 'preact';
import { Chevron } from './Chevron';
import type { PlaceName } from './jump';

interface Props {
  heading: string;
  gist?: string | undefined;
  place?: PlaceName;
  /** What was paid, which belongs to the first screen. */
  pays?: boolean;
  /** Not yet: the first paint does not wait for what is folded. */
  empty?: boolean | undefined;
  children: ComponentChildren;
}

export const Part = ({ heading, gist, place, pays, empty, children }: Props) => (
  <details class={pays ? 'part pays' : 'part'}>
    <summary>
      <h3 class="large" data-place={place} tabIndex={place && -1}>
        {heading}
      </h3>
      {gist && <span class="small gist">{gist}</span>}
      <Chevron />
    </summary>
    <div class="inside">{!empty && children}</div>
  </details>
);
