/** A number of the herd that the reader may change. */
export function HerdSlider({
  id,
  name,
  range: { min, max, step },
  value,
  shown,
  onInput,
}: {
  id: string;
  name: string;
  range: { min: number; max: number; step: number };
  value: number;
  /** The value as it is written, with its unit. */
  shown: string;
  onInput: (value: number) => void;
}) {
  return (
    <p className="herd-clients needs-js">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
      />
      <output htmlFor={id}>{shown}</output>
    </p>
  );
}
