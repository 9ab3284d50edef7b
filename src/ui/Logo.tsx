/** The sign of Many Hands: four fingers, one thread, over and under. */
export const Logo = ({ size = 20 }: { size?: number }) => (
  <svg class="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="4" fill="#1F4AA8" />
    <g fill="#FBFAF6">
      <rect x="4.5" y="8.5" width="4" height="18" rx="2" />
      <rect x="10.83" y="4" width="4" height="24.5" rx="2" />
      <rect x="17.17" y="5.5" width="4" height="23" rx="2" />
      <rect x="23.5" y="10" width="4" height="16" rx="2" />
    </g>
    <path d="M4 17h5M16.6 17h5" stroke="#1F4AA8" stroke-width="5.6" />
    <path d="M0 17h9.8M15.9 17h6.6M28.5 17h3.5" stroke="#FBFAF6" stroke-width="2.4" />
  </svg>
);
