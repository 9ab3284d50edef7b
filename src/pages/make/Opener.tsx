/** A field that opens a file, and the same one again where it did not open the first time. */

interface Props {
  label: string;
  name: string;
  onFile(file: File): Promise<void>;
}

export const Opener = ({ label, name, onFile }: Props) => (
  <label class="make-field">
    <span>{label}</span>
    <input
      type="file"
      name={name}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        // Choosing the file that is chosen already would be no change.
        if (file) void onFile(file).then(() => (currentTarget.value = ''));
      }}
    />
  </label>
);
