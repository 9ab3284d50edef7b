/** Moves the panel from over the page to beside it. */

export const MoveBeside = ({ label, onMove }: { label: string; onMove(): void }) => (
  <button type="button" class="icon-button move" aria-label={label} title={label} onClick={onMove}>
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M1.5 2.5h13v11h-13zm8.5 0v11M3.5 8H8M6 5.8 8.2 8 6 10.2"
        stroke="currentColor"
        stroke-width="1.6"
        fill="none"
      />
    </svg>
  </button>
);
