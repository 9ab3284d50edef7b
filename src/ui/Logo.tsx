/** The sign of Many Hands: two hands, held up, of two people. */

/** One hand, its thumb towards the end. */
const HAND =
  'M0 8a1.5 1.5 0 0 1 3 0v5h.7V5.5a1.5 1.5 0 0 1 3 0V13h.7V7.5a1.5 1.5 0 0 1 3 0v10l2.3-2a1.5 1.5 0 0 1 2 2.2l-4.3 5.5V28H1.5v-5.5A4 4 0 0 1 0 19z';

export const Logo = ({ size = 20 }: { size?: number }) => (
  <svg class="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="4" fill="#1F4AA8" />
    <path d={HAND} fill="#FBFAF6" transform="translate(1.8)" />
    <path d={HAND} fill="#9DBBF7" transform="translate(30.2) scale(-1 1)" />
  </svg>
);
