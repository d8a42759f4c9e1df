// What the launcher tells the person who waits: plain words, and seconds for whatever takes longer than one.

/** One line. */
export function say(words) {
  process.stdout.write(`${words}\n`);
}

/**
 * Does a piece of work and says so: "Building the pages … 34.1 s". What takes less than a second is passed over in
 * silence; on a terminal the seconds run, elsewhere a sign of life comes every ten.
 *
 * @template T
 * @param {string} words what is done, as "Building the pages"
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function during(words, work) {
  const began = performance.now();
  const elapsed = () => (performance.now() - began) / 1000;
  const timer = setInterval(() => report(words, elapsed()), 1000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    const seconds = elapsed();
    if (seconds >= 1) process.stdout.write(`${process.stdout.isTTY ? "\r" : ""}${words} … ${seconds.toFixed(1)} s\n`);
  }
}

function report(words, seconds) {
  if (process.stdout.isTTY) process.stdout.write(`\r${words} … ${seconds.toFixed(0)} s`);
  else if (Math.round(seconds) % 10 === 1) say(`${words} …`);
}
