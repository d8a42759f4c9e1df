/** A value as JSON, folded until somebody wants it. */
export function Json({ label, value }: { label: string; value: unknown }) {
  return (
    <details>
      <summary>{label}</summary>
      <section className="tablewrap" aria-label={label} tabIndex={-1}>
        <pre>
          <code>{JSON.stringify(value, null, 2)}</code>
        </pre>
      </section>
    </details>
  );
}
