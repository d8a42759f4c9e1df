interface Props {
  name: string;
  label: string;
  /** What the empty choice says. */
  any: string;
  chosen?: string;
  options: { value: string; label: string }[];
}

/** A labelled choice of one among few, or of none. */
export function Choice({ name, label, any, chosen, options }: Props) {
  const id = `narrow-${name}`;
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select className="field" id={id} name={name} defaultValue={chosen ?? ""}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
