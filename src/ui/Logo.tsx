/** The sign of Many Hands: two hands, held up, of two people. */

/** One hand, its thumb towards the end. The label draws the same (presentation/views/chip.css; a test compares them). */
const HAND =
  'M0 8a1.5 1.5 0 0 1 3 0v5h.7v-7.5a1.5 1.5 0 0 1 3 0v7.5h.7v-5.5a1.5 1.5 0 0 1 3 0v10l2.3-2a1.5 1.5 0 0 1 2 2.2l-4.3 5.5v4.8h-8.9v-5.5a4 4 0 0 1-1.5-3.5z';

export const Logo = ({ size = 20 }: { size?: number }) => (
  <svg class="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="4" fill="#1F4AA8" />
    <path d={HAND} fill="#FBFAF6" transform="translate(1.8)" />
    <path d={HAND} fill="#9DBBF7" transform="translate(30.2) scale(-1 1)" />
  </svg>
);
