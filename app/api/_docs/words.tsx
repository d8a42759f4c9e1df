/** A sentence in which names stand between backticks: "follow `next`". */
export function Words({ children }: { children: string }) {
  return children.split("`").map((part, index) => {
    const key = `${index}-${part}`;
    return index % 2 === 1 ? <code key={key}>{part}</code> : <span key={key}>{part}</span>;
  });
}
