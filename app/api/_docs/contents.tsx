import { methodOf, type Operation } from "@/app/_request/operation";

/** Every operation by its address, each leading to what is said of it. */
export function Contents({ operations }: { operations: readonly Operation[] }) {
  return (
    <nav aria-label="Operations" className="operations">
      <ul>
        {operations.map((operation) => (
          <li key={operation.operationId}>
            <a href={`#${operation.operationId}`}>
              <code>
                {methodOf(operation)} {operation.path.replace("/api/v1", "")}
              </code>
            </a>
            <span>{operation.summary}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
