/** Says that a line opens; it turns over once it is open. */
export const Chevron = () => (
  <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true">
    <path d="m1.5 3.75 4.5 4.5 4.5-4.5" stroke="currentColor" stroke-width="1.6" fill="none" />
  </svg>
);
