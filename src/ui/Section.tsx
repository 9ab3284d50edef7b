/** One part of the panel: a seam, a heading that a jump can reach, its content. */
import type { ComponentChildren } from 'preact';
import type { Place } from './jump';

interface Props {
  heading: string;
  place?: Place;
  children: ComponentChildren;
}

export const Section = ({ heading, place, children }: Props) => (
  <div class="section">
    <h3 class="large" data-place={place} tabIndex={place && -1}>
      {heading}
    </h3>
    {children}
  </div>
);
